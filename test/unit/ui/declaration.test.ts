import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { AssentDeclarationElement } from '../../../src/ui/declaration/declaration.js';
import { AssentPreferencesElement } from '../../../src/ui/preferences/preferences.js';
import { clearPage, startOnPage } from '../support/assent-on-page.js';
import { google, hotjar } from '../support/sample-options.js';
import { itemRows, wordsOf } from '../support/visitor-view.js';

if (!customElements.get('assent-declaration')) {
  customElements.define('assent-declaration', AssentDeclarationElement);
}
if (!customElements.get('assent-preferences')) {
  customElements.define('assent-preferences', AssentPreferencesElement);
}

const localStorageItem = {
  name: 'theme',
  purpose: 'Remembers your colours',
  expires: 'never',
  storage: 'localStorage',
};
const colours = { id: 'colours', category: 'essential', cookies: [localStorageItem] };

/** Browsers do not bring Welsh ones. */
const MONTHS = {
  en: 'January February March April May June July August September October November December',
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
};

async function declare(options: object = {}, page: Parameters<typeof startOnPage>[1] = {}) {
  const started = startOnPage(options, page);
  const element = await fixture<AssentDeclarationElement>(
    html`<assent-declaration></assent-declaration>`,
  );
  await element.updateComplete;
  return { ...started, element };
}

describe('<assent-declaration>', () => {
  afterEach(clearPage);

  it('has a table with a caption for each category, essential first', async () => {
    const { element } = await declare({ services: [google, hotjar, colours] });
    const captions = [...element.querySelectorAll('caption')].map(wordsOf);
    expect(captions).to.deep.equal(['Essential cookies', 'Analytics cookies']);
  });

  it('has headings one below the page’s, also after those of the preferences', async () => {
    startOnPage();
    const page = await fixture(
      html`<div>
        <h1>Cookies</h1>
        <assent-preferences></assent-preferences><assent-declaration></assent-declaration>
      </div>`,
    );
    await nextFrame();
    const levels = [...page.querySelectorAll('h3')].map((one) => one.getAttribute('aria-level'));
    expect(levels).to.deep.equal(['2', '2', '2']);
  });

  it('heads the columns as the GOV.UK pattern does, with the provider', async () => {
    const { element } = await declare();
    const heads = [...element.querySelector('thead')!.querySelectorAll('th[scope="col"]')];
    expect(heads.map(wordsOf)).to.deep.equal(['Name', 'Purpose', 'Provider', 'Expires']);
  });

  it('has headings one below the page’s own that they follow, whatever of ours stands between', async () => {
    startOnPage();
    const page = await fixture(
      html`<div>
        <h1>Cookies</h1>
        <h3 aria-level="2">Ours</h3>
        <assent-declaration></assent-declaration>
      </div>`,
    );
    await page.querySelector('assent-declaration')!.updateComplete;
    const levels = [...page.querySelectorAll('assent-declaration h3')].map((one) => one.ariaLevel);
    expect(levels).to.deep.equal(['2', '2']);
  });

  it('keeps its columns’ names for screen readers on a narrow screen', async () => {
    await executeServerCommand<object, object>('viewport', { width: 320, height: 600 });
    const { element } = await declare();
    expect(getComputedStyle(element.querySelector('thead')!).display).to.equal('block');
    expect(element.querySelector('thead')!.offsetHeight).to.equal(1);
  });

  it('lists the cookie that keeps the answer, under the name and days that the owner chose', async () => {
    const { element } = await declare({ cookie: { name: '__Host-assent', days: 182 } });
    const [first] = itemRows(element.querySelector('table')!);
    expect(first).to.deep.equal([
      '__Host-assent',
      'Remembers your cookie choices',
      'This website',
      '182 days',
    ]);
  });

  it('lists everything a service stores, whatever it is kept in', async () => {
    const { element } = await declare({ services: [google, hotjar, colours] });
    const [essential, analytics] = [...element.querySelectorAll('table')].map(itemRows);
    expect(essential![1]).to.deep.equal([
      'theme',
      'Remembers your colours',
      'This website',
      'never',
    ]);
    expect(analytics!.map(([name, , provider]) => `${name} ${provider}`)).to.deep.equal([
      '_ga Google',
      '_ga_* Google',
      '_hjSession_* Hotjar',
    ]);
  });

  it('says that there is no answer yet, and that the category is off', async () => {
    const { element } = await declare();
    expect(wordsOf(element)).to.contain('You have not answered about these yet');
  });

  it('R22 says of statistics that are on without an answer that they are, and how that ends', async () => {
    const { assent, element } = await declare({
      categories: [{ id: 'analytics', basis: 'statistics' }],
      services: [{ ...hotjar, id: 'counter', cookies: [{ ...localStorageItem, name: 'visits' }] }],
    });
    expect(wordsOf(element)).to.contain('They are off');
    assent.inform();
    await element.updateComplete;
    expect(wordsOf(element)).not.to.contain('not answered');
    expect(wordsOf(element)).not.to.contain('They are off');
    expect(wordsOf(element)).to.contain('They are on unless you turn them off.');
    assent.decide({ analytics: false });
    await element.updateComplete;
    expect(wordsOf(element)).to.contain('You said no to these');
  });

  for (const [lang, yes, no] of [
    ['en', 'You said yes to these on', 'You said no to these on'],
    ['cy', 'Fe wnaethoch chi dderbyn y rhain ar', 'Fe wnaethoch chi wrthod y rhain ar'],
  ] as const) {
    it(`says what was answered and on which day, and follows a change, in ${lang}`, async () => {
      document.documentElement.lang = lang;
      const { assent, element } = await declare();
      const now = new Date();
      const today = `${now.getDate()} ${MONTHS[lang].split(' ')[now.getMonth()]} ${now.getFullYear()}`;
      assent.decide({ analytics: true });
      await element.updateComplete;
      expect(wordsOf(element)).to.contain(`${yes} ${today}.`);
      assent.decide({ analytics: false });
      await element.updateComplete;
      expect(wordsOf(element)).to.contain(`${no} ${today}.`);
    });
  }

  it('says that an answer to an older policy holds no more', async () => {
    const decision = 'v=1&t=1761955200&p=1&analytics=1';
    const { element } = await declare({ policyVersion: 2 }, { decision });
    expect(wordsOf(element)).to.contain('your answer has run out. They are off.');
    expect(wordsOf(element)).not.to.contain('You said');
  });

  it('is whole again when the page empties it', async () => {
    const { element } = await declare();
    const words = wordsOf(element);
    element.replaceChildren();
    await nextFrame();
    expect(wordsOf(element)).to.equal(words);
  });

  it('R45 speaks Welsh on a Welsh page, what services store included', async () => {
    document.documentElement.lang = 'cy';
    const { element } = await declare();
    expect(wordsOf(element)).to.contain('Yn rhoi rhif i’ch porwr');
    expect(wordsOf(element)).not.to.match(/cookie|\b(the|your|and)\b/i);
  });

  it('R45 follows the page when its language changes', async () => {
    const { element } = await declare();
    document.documentElement.lang = 'cy';
    await nextFrame();
    await element.updateComplete;
    expect(wordsOf(element.querySelector('caption')!)).to.equal('Cwcis hanfodol');
  });

  for (const lang of ['en', 'cy']) {
    it(`is accessible in ${lang}`, async () => {
      document.documentElement.lang = lang;
      const { element } = await declare({ services: [google, hotjar] });
      await expect(element).to.be.accessible();
    });
  }
});
