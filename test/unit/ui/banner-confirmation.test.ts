import { expect } from '@open-wc/testing';
import { showBanner } from '../../../src/ui/banner/show-banner.js';
import { clearPage, startOnPage } from '../support/assent-on-page.js';
import { action, hasFocus, isThere, wordsOf } from '../support/visitor-view.js';

async function confirm(options: object, given: Record<string, boolean>) {
  const started = startOnPage(options);
  started.assent.decide(given, 'banner');
  showBanner(started.assent, 'confirmation');
  const banner = document.querySelector('assent-banner')!;
  await banner.updateComplete;
  const message = banner.querySelector<HTMLElement>('[role="alert"]')!;
  return { ...started, banner, message };
}

const two = { categories: ['analytics', 'marketing'] };

describe('<assent-banner> after the choice', () => {
  afterEach(clearPage);

  for (const [options, given, words] of [
    [{}, { analytics: true }, 'You’ve accepted analytics cookies.'],
    [{}, { analytics: false }, 'You’ve rejected analytics cookies.'],
    [two, { analytics: true, marketing: true }, 'You’ve accepted additional cookies.'],
    [two, { analytics: false, marketing: false }, 'You’ve rejected additional cookies.'],
    [two, { analytics: true, marketing: false }, 'You’ve saved your cookie choices.'],
  ] as const) {
    it(`says what was decided: ${words}`, async () => {
      const { message } = await confirm(options, given);
      expect(wordsOf(message)).to.equal(words);
    });
  }

  it('asks no more, and offers to change the settings or to hide', async () => {
    const { banner } = await confirm({}, { analytics: true });
    expect([...banner.querySelectorAll('button')].map(wordsOf)).to.deep.equal([
      'Change your cookie settings',
      'Hide cookie message',
    ]);
    expect(isThere('h2', banner)).to.equal(false);
  });

  it('puts the focus on the message, which takes it only once', async () => {
    const { message } = await confirm({}, { analytics: true });
    expect(hasFocus(message)).to.equal(true);
    expect(message.tabIndex).to.equal(-1);
    message.blur();
    expect(message.hasAttribute('tabindex')).to.equal(false);
  });

  it('keeps its region and its name', async () => {
    const { banner } = await confirm({}, { analytics: true });
    expect(banner.getAttribute('role')).to.equal('region');
    expect(banner.getAttribute('aria-label')).to.equal('Cookies on Example Council');
  });

  it('takes the place of the question, in the same element', async () => {
    const { assent } = startOnPage();
    showBanner(assent, 'question');
    const banner = document.querySelector('assent-banner')!;
    await banner.updateComplete;
    assent.decide({ analytics: true }, 'api');
    showBanner(assent, 'confirmation');
    await document.querySelector('assent-banner')!.updateComplete;
    expect(document.querySelectorAll('assent-banner').length).to.equal(1);
    expect(isThere('[data-assent-action="accept"]')).to.equal(false);
    expect(isThere('[data-assent-action="hide"]')).to.equal(true);
  });

  it('goes when it is hidden, and the focus goes to what comes first', async () => {
    const skip = document.createElement('a');
    skip.href = '#main';
    skip.textContent = 'Skip';
    document.body.prepend(skip);
    const { banner } = await confirm({}, { analytics: true });
    action('hide').click();
    expect(banner.isConnected).to.equal(false);
    expect(hasFocus(skip)).to.equal(true);
    skip.remove();
  });

  it('is accessible', async () => {
    await expect((await confirm({}, { analytics: true })).banner).to.be.accessible();
  });
});
