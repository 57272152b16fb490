import { expect, nextFrame } from '@open-wc/testing';
import { showBanner } from '../../../src/ui/banner/show-banner.js';
import { clearPage, startOnPage } from '../support/assent-on-page.js';
import { acceptButton, isThere, rejectButton, wordsOf } from '../support/visitor-view.js';

async function ask() {
  const started = startOnPage();
  showBanner(started.assent, 'question');
  const banner = document.querySelector('assent-banner')!;
  await banner.updateComplete;
  return { ...started, banner, words: wordsOf(banner) };
}

describe('<assent-banner> on a page that interferes', () => {
  afterEach(clearPage);

  const harms: Record<string, (banner: HTMLElement) => void> = {
    'empties it': (banner) => banner.replaceChildren(),
    'writes other words into it': (banner) =>
      (banner.innerHTML = '<p>Cookies? <button>OK</button></p>'),
    'takes out reject': () => rejectButton().remove(),
    'puts accept before everything': (banner) => banner.prepend(acceptButton()),
    'takes it out': (banner) => banner.remove(),
    'empties the body': () => document.body.replaceChildren(),
    'swaps the body': () => {
      document.body = document.createElement('body');
    },
  };
  for (const [what, harm] of Object.entries(harms)) {
    it(`asks the same when the page ${what}`, async () => {
      const { banner, words } = await ask();
      harm(banner);
      await nextFrame();
      const now = document.querySelector('assent-banner')!;
      expect(wordsOf(now)).to.equal(words);
      expect(document.body.contains(now)).to.equal(true);
    });

    it(`still takes an answer when the page ${what}`, async () => {
      const { banner, answers } = await ask();
      harm(banner);
      await nextFrame();
      rejectButton().click();
      expect(answers()).to.deep.equal({ analytics: false });
    });
  }

  it('lets go of the page once it was answered', async () => {
    const { assent } = await ask();
    assent.decide({ analytics: false }, 'tab');
    document.body.append(document.createElement('p'));
    await nextFrame();
    expect(isThere('assent-banner')).to.equal(false);
  });

  it('gives up on a page that will not have it, and does not fight for ever', async () => {
    await ask();
    let removed = 0;
    const observer = new MutationObserver(() => {
      const banner = document.querySelector('assent-banner');
      if (banner) {
        removed += 1;
        banner.remove();
      }
    });
    observer.observe(document.documentElement, { childList: true, subtree: true });
    document.querySelector('assent-banner')!.remove();
    for (let frame = 0; frame < 30; frame += 1) await nextFrame();
    observer.disconnect();
    expect(removed).to.be.within(1, 50);
    expect(isThere('assent-banner')).to.equal(false);
  });
});
