/** The same council page with Assent on it, and with vanilla-cookieconsent as its own guide says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../support/project-root.mjs';

const tagAddress = 'https://www.googletagmanager.com/gtag/js?id=G-TEST123456';
const text = '<p>What goes into which bin, and when we collect it.</p>'.repeat(40);
const page = (head) => `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Bins</title></head>
<body><a href="#main">Skip</a><main id="main"><h1>Bins</h1>${text}</main></body></html>`;

const file = (path) => readFileSync(join(projectRoot, path));

const peerStart = `import * as CookieConsent from './cookieconsent.esm.js';
CookieConsent.run({
  hideFromBots: false,
  categories: { necessary: { enabled: true, readOnly: true }, analytics: { autoClear: { cookies: [{ name: /^_ga/ }] } } },
  language: { default: 'en', translations: { en: {
    consentModal: {
      title: 'Cookies on Example Council',
      description: 'We use some essential cookies to make this website work. We would also like to use analytics cookies.',
      acceptAllBtn: 'Accept analytics cookies', acceptNecessaryBtn: 'Reject analytics cookies', showPreferencesBtn: 'Choose which cookies' },
    preferencesModal: { title: 'Cookie settings', acceptAllBtn: 'Accept', acceptNecessaryBtn: 'Reject', savePreferencesBtn: 'Save', sections: [] },
  } } },
});`;

export const rivals = {
  assent: {
    host: 'assent.example-council.gov.uk',
    html: page(
      '<script src="/assent.js" data-service="Example Council" data-google="G-TEST123456" data-cookies-page="/cookies"></script>',
    ),
    files: Object.fromEntries(
      ['assent.js', 'assent-ui.js', 'assent-preferences.js'].map((name) => [
        `/${name}`,
        file(`dist/${name}`),
      ]),
    ),
    banner: 'assent-banner[view="question"]',
    accept: 'assent-banner [data-assent-action="accept"]',
  },
  peer: {
    host: 'peer.example-council.gov.uk',
    html: page(`<link rel="stylesheet" href="/cookieconsent.css">
<script type="module" src="/start.js"></script>
<script type="text/plain" data-category="analytics" data-src="${tagAddress}"></script>`),
    files: {
      '/cookieconsent.css': file('node_modules/vanilla-cookieconsent/dist/cookieconsent.css'),
      '/cookieconsent.esm.js': file('node_modules/vanilla-cookieconsent/dist/cookieconsent.esm.js'),
      '/start.js': Buffer.from(peerStart),
    },
    banner: '#cc-main .cm',
    accept: '#cc-main [data-role="all"]',
  },
};
