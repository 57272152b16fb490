// What the page of all vendors names in its JSON block, and a card for each: whom it contacts, what it stores.

import { escapeHtml } from './escape-html.mjs';
import { standIns } from './vendor-stand-ins/stand-ins.mjs';

/** Loaded when the page is asked for, so that the demonstration starts before anything is built too. */
const catalogue = () => import('../build/entries/vendors.js');

/** By its name in the catalogue: what people call it, what makes it, and its account. Google Analytics is on the tag. */
const vendors = {
  'google-analytics': ['Google Analytics', 'googleAnalytics', { id: 'G-DEMO123456' }],
  'google-tag-manager': ['Google Tag Manager', 'googleTagManager', { id: 'GTM-DEMO123' }],
  'google-ads': ['Google Ads', 'googleAds', { id: 'AW-123456789' }],
  clarity: ['Microsoft Clarity', 'clarity', { id: '3t0wlogvdz' }],
  'microsoft-advertising': ['Microsoft Advertising', 'microsoftAdvertising', { id: '12345678' }],
  matomo: ['Matomo', 'matomo', { address: 'https://matomo.example.com/', site: '1' }],
  siteimprove: ['Siteimprove', 'siteimprove', { id: '1234567' }],
  hotjar: ['Hotjar', 'hotjar', { id: '1234567' }],
  'meta-pixel': ['Meta Pixel', 'metaPixel', { id: '123456789012345' }],
  'linkedin-insight': ['LinkedIn Insight Tag', 'linkedInInsight', { id: '1234567' }],
  youtube: ['YouTube', 'youtube', {}],
  vimeo: ['Vimeo', 'vimeo', {}],
  'google-maps': ['Google Maps', 'googleMaps', {}],
};

/** Google's host is played for Google Analytics on every page; here these two come from the other vendors' stand-in. */
const ownTag = new Set(['google-tag-manager', 'google-ads']);

/** The services for the JSON block of the page, after those that every page has. */
const services = (standIn) =>
  Object.entries(vendors)
    .filter(([vendor]) => vendor !== 'google-analytics')
    .map(([vendor, [, , options]]) => ({
      vendor,
      ...options,
      ...(ownTag.has(vendor) && { tag: `${standIn}/vendors/${standIns[vendor].script}` }),
    }));

const row = (term, html) => `<div><dt>${term}</dt><dd>${html}</dd></div>`;
const codes = (names) =>
  names.map((name) => `<code>${escapeHtml(name)}</code>`).join(', ') || 'Nothing';

/** Every page of every site carries Google Analytics, so it leaves to others what it need not say there. */
const analytics = {
  purpose: { en: 'Counts visits and shows which pages people use.' },
  hosts: ['www.googletagmanager.com', '*.google-analytics.com', '*.analytics.google.com'],
};

const categories = { analytics: 'analytics', marketing: 'marketing', embeds: 'embedded content' };

/** What the page's own script reads the live rows from: `asks` are beginnings of addresses, and whom they stand for. */
function card([vendor, [name]], service, { script = '', asks }) {
  const { category, purpose, hosts, cookies } = { ...analytics, ...service };
  const stores = cookies.map(({ name: item, storage }) => [storage, item]);
  const data = { vendor, script, asks: JSON.stringify(asks), stores: JSON.stringify(stores) };
  const attributes = Object.entries(data).map(
    ([key, value]) => `data-${key}="${escapeHtml(value)}"`,
  );
  return `<li class="vendor" ${attributes.join(' ')}>
    <h3>${name} <span class="tag" data-state>Waiting</span></h3>
    <p>${escapeHtml(purpose.en)}</p>
    <dl>
      ${row('Waits for', `${categories[category]} cookies`)}
      ${row('On your device now', '<span data-stored>Nothing</span>')}
      ${row('Asked by this page', '<span data-asked>Nobody</span>')}
    </dl>
    <details>
      <summary>What it may store, whom it may ask</summary>
      <dl>
        ${row('May store', codes([...new Set(stores.map(([, item]) => item))]))}
        ${row('May ask', codes(hosts))}
      </dl>
    </details>
  </li>`;
}

/** By id: where the page asks for what is embedded, and whom that plays. */
const embedded = {
  youtube: ['/film?on=youtube', 'www.youtube-nocookie.com'],
  vimeo: ['/film?on=vimeo', 'player.vimeo.com'],
  'google-maps': ['/map', 'www.google.com'],
};

function playedBy(vendor, { googleTag, content, standIn }) {
  if (vendor === 'google-analytics') {
    const asks = [[new URL(googleTag).origin, 'www.googletagmanager.com']];
    return { script: googleTag, asks };
  }
  if (vendor in embedded) {
    const [path, host] = embedded[vendor];
    return { asks: [[content + path, host]] };
  }
  const { script, hosts } = standIns[vendor];
  const all = new Set([script.split('/')[0], ...hosts]);
  return {
    script: `${standIn}/vendors/${script}`,
    asks: [...all].map((host) => [`${standIn}/vendors/${host}/`, host]),
  };
}

/** @param {{ googleTag: string, content: string, standIn: string }} places `standIn`: the origin of the vendors' */
export async function vendorValues(places) {
  const { googleTag, standIn } = places;
  const make = await catalogue();
  const cards = Object.entries(vendors).map((entry) => {
    const [vendor, [, factory, options]] = entry;
    return card(entry, make[factory](options), playedBy(vendor, places));
  });
  return {
    services: services(standIn),
    'before-tag': `<script src="/assets/vendor-hosts.js" data-stand-in="${escapeHtml(standIn)}" data-google="${escapeHtml(googleTag)}"></script>`,
    vendors: cards.join('\n'),
  };
}
