import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { startAssent } from '../../../src/entries/index.js';
import { clearPage } from '../support/assent-on-page.js';
import { eventually } from '../support/eventually.js';
import { service } from '../support/sample-options.js';
import { wordsOf } from '../support/visitor-view.js';

/** Only the gate knows this element: it has to be there on pages that load no interface. */
const assent = startAssent({ service, cookie: { name: 'settings-test' } });

const place = () => fixture<HTMLElement>(html`<assent-settings></assent-settings>`);

describe('<assent-settings>', () => {
  after(async () => {
    await clearPage();
    assent.stop();
  });

  it('is one button that says what it opens', async () => {
    const element = await place();
    const button = element.querySelector('button')!;
    expect(wordsOf(element)).to.equal('Cookie settings');
    expect(button.type).to.equal('button');
    expect(button.hasAttribute('data-assent-open')).to.equal(true);
  });

  it('keeps the button that a site put there itself', async () => {
    const element = await fixture(
      html`<assent-settings><button data-assent-open>Our cookies</button></assent-settings>`,
    );
    expect([...element.querySelectorAll('button')].map(wordsOf)).to.deep.equal(['Our cookies']);
  });

  it('has one button still when a page moves it', async () => {
    const element = await place();
    document.body.append(element);
    expect(element.querySelectorAll('button').length).to.equal(1);
    element.remove();
  });

  for (const [lang, words] of [
    ['cy', 'Gosodiadau cwcis'],
    ['cy-GB', 'Gosodiadau cwcis'],
    ['CY', 'Gosodiadau cwcis'],
    ['cyo', 'Cookie settings'],
    ['en', 'Cookie settings'],
    ['fr', 'Cookie settings'],
  ] as const) {
    it(`R45 says “${words}” on a page in ${lang}`, async () => {
      document.documentElement.lang = lang;
      expect(wordsOf(await place())).to.equal(words);
    });
  }

  it('R45 follows the page when its language changes', async () => {
    document.documentElement.lang = 'en';
    const element = await place();
    document.documentElement.lang = 'cy';
    // The page is looked at once a frame.
    await eventually(() => wordsOf(element) === 'Gosodiadau cwcis');
  });

  it('opens the preferences when it is pressed', async () => {
    document.documentElement.lang = 'en';
    const element = await place();
    element.querySelector('button')!.click();
    await customElements.whenDefined('assent-preferences');
    while (!document.querySelector('dialog[open]')) await nextFrame();
    expect(document.querySelector('dialog')!.contains(document.activeElement)).to.equal(true);
  });

  it('is accessible', async () => {
    await expect(await place()).to.be.accessible();
  });
});
