import { expect } from '@open-wc/testing';
import { pl } from '../../../src/messages/pl.js';
import { ur } from '../../../src/messages/ur.js';
import { showBanner } from '../../../src/ui/banner/show-banner.js';
import { others } from '../../../src/ui/language.js';
import { speakOthers } from '../../../src/ui/speak-others.js';
import { clearPage, startOnPage } from '../support/assent-on-page.js';
import { rejectButton, wordsOf } from '../support/visitor-view.js';

async function askIn(lang: string, options: object = {}) {
  document.documentElement.lang = lang;
  showBanner(startOnPage(options).assent, 'question');
  const banner = document.querySelector('assent-banner')!;
  await banner.updateComplete;
  return banner;
}

/** Until the words have come and the banner has said them. */
async function settled(banner: { updateComplete: Promise<unknown> }) {
  await new Promise((resolve) => setTimeout(resolve));
  await banner.updateComplete;
}

describe('R45 <assent-banner> in a language that a site with a bundler hands over', () => {
  let imports = 0;
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const reported: string[] = [];
  before(() =>
    speakOthers(
      {
        pl,
        ur: async () => {
          imports += 1;
          await arrived;
          return ur;
        },
        ro: async () => {
          throw new Error('Loading chunk 12 failed.');
        },
      },
      (error) => reported.push((error as Error).message),
    ),
  );
  after(() => delete others.fetch);
  afterEach(clearPage);

  it('asks in English until the words are there, then in theirs', async () => {
    const banner = await askIn('ur');
    expect(banner.lang).to.equal('en');
    expect(wordsOf(rejectButton())).to.equal('Reject analytics cookies');
    arrive();
    await settled(banner);
    expect(banner.lang).to.equal('ur');
    expect(getComputedStyle(banner).direction).to.equal('rtl');
    expect(wordsOf(rejectButton())).to.equal('تجزیاتی کوکیز مسترد کریں');
    expect(imports).to.equal(1);
  });

  it('that cannot be loaded asks in English, and the owner reads which it was', async () => {
    const banner = await askIn('ro');
    await settled(banner);
    expect(banner.lang).to.equal('en');
    expect(reported).to.have.length(1);
    expect(reported[0]).to.match(/the words of "ro" did not come/);
  });

  it('has them at once the next time, and imports nothing twice', async () => {
    expect((await askIn('ur')).lang).to.equal('ur');
    expect(imports).to.equal(1);
  });

  it('takes the owner’s own words in place of them', async () => {
    const banner = await askIn('pl-PL', { messages: { pl: { view: 'Nasze ciasteczka' } } });
    await settled(banner);
    expect(wordsOf(banner.querySelector('a')!)).to.equal('Nasze ciasteczka');
  });

  it('leaves a page without a language without one', async () => {
    document.documentElement.removeAttribute('lang');
    showBanner(startOnPage({ language: 'pl' }).assent, 'question');
    const banner = document.querySelector('assent-banner')!;
    await settled(banner);
    expect(banner.lang).to.equal('pl');
    expect(document.documentElement.hasAttribute('lang')).to.equal(false);
  });

  it('is accessible from right to left', async () => {
    const banner = await askIn('ur');
    await expect(banner).to.be.accessible();
  });
});
