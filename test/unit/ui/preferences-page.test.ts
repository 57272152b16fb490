import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { AssentPreferencesElement } from '../../../src/ui/preferences/preferences.js';
import { clearPage, startOnPage } from '../support/assent-on-page.js';
import { action, radios, wordsOf } from '../support/visitor-view.js';

if (!customElements.get('assent-preferences')) {
  customElements.define('assent-preferences', AssentPreferencesElement);
}

const place = () =>
  fixture<AssentPreferencesElement>(html`<assent-preferences></assent-preferences>`);

describe('<assent-preferences> on its page', () => {
  afterEach(clearPage);

  it('waits, with nothing to see, for an instance to start', async () => {
    const element = await place();
    expect(wordsOf(element)).to.equal('');
    startOnPage();
    document.dispatchEvent(new Event('assent-ready'));
    await element.updateComplete;
    expect(radios(element).chosen()).to.deep.equal({ analytics: 'no' });
  });

  const harms: Record<string, (element: HTMLElement) => void> = {
    'empties it': (element) => element.replaceChildren(),
    'writes other words into it': (element) => (element.innerHTML = '<p>Loading</p>'),
    'puts words beside its own': (element) => element.prepend('Loading'),
    'moves it elsewhere': (element) => document.body.append(element),
  };
  for (const [what, harm] of Object.entries(harms)) {
    it(`works on when the page ${what}`, async () => {
      const { answers } = startOnPage();
      const element = await place();
      await element.updateComplete;
      const words = wordsOf(element);
      harm(element);
      await nextFrame();
      await element.updateComplete;
      expect(wordsOf(element)).to.equal(words);
      radios(element).choose('analytics', 'yes');
      action('save', element).click();
      expect(answers()).to.deep.equal({ analytics: true });
      element.remove();
    });
  }

  it('takes the place of words that the server sent for the time until then', async () => {
    startOnPage();
    const element = await fixture<AssentPreferencesElement>(
      html`<assent-preferences>Settings are loading.</assent-preferences>`,
    );
    await element.updateComplete;
    expect(wordsOf(element)).not.to.contain('loading');
  });

  describe('R45 speaks', () => {
    it('Welsh on a page in cy-GB, and says so in the lang of its words', async () => {
      document.documentElement.lang = 'cy-GB';
      startOnPage();
      const element = await place();
      await element.updateComplete;
      expect(wordsOf(element)).to.contain('Ydych chi eisiau derbyn cwcis dadansoddi?');
      expect(wordsOf(element)).not.to.match(/cookie/i);
      expect(element.querySelector('legend')!.closest('[lang]')!.getAttribute('lang')).to.equal(
        'cy',
      );
    });

    it('the language of the part of the page that it stands in', async () => {
      startOnPage();
      const part = await fixture(
        html`<div lang="cy"><assent-preferences></assent-preferences></div>`,
      );
      const element = part.querySelector<AssentPreferencesElement>('assent-preferences')!;
      await element.updateComplete;
      expect(wordsOf(element)).to.contain('Cadw gosodiadau cwcis');
    });

    it('what the page speaks when that changes, and keeps what was chosen', async () => {
      startOnPage();
      const element = await place();
      await element.updateComplete;
      radios(element).choose('analytics', 'yes');
      document.documentElement.lang = 'cy';
      await nextFrame();
      await element.updateComplete;
      expect(wordsOf(element)).to.contain('Cadw gosodiadau cwcis');
      expect(radios(element).chosen()).to.deep.equal({ analytics: 'yes' });
    });
  });

  describe('is accessible', () => {
    for (const lang of ['en', 'cy']) {
      it(`in ${lang}, before and after it is saved`, async () => {
        document.documentElement.lang = lang;
        startOnPage({ categories: ['analytics', 'marketing'] });
        const element = await place();
        await element.updateComplete;
        for (const details of element.querySelectorAll('details')) details.open = true;
        await expect(element).to.be.accessible();
        action('save', element).click();
        await element.updateComplete;
        await expect(element).to.be.accessible();
      });
    }
  });
});
