import { expect } from '@open-wc/testing';
import { showBanner } from '../../../src/ui/banner/show-banner.js';
import { clearPage, startOnPage } from '../support/assent-on-page.js';
import { acceptButton, rejectButton, wordsOf } from '../support/visitor-view.js';

async function askIn(lang: string, options: object = {}) {
  document.documentElement.lang = lang;
  const started = startOnPage(options);
  showBanner(started.assent, 'question');
  const banner = document.querySelector('assent-banner')!;
  await banner.updateComplete;
  return { ...started, banner };
}

const welsh = ['Derbyn cwcis dadansoddi', 'Gwrthod cwcis dadansoddi'];
const english = ['Accept analytics cookies', 'Reject analytics cookies'];
const answers = () => [acceptButton(), rejectButton()].map(wordsOf);

describe('R45 <assent-banner>', () => {
  afterEach(clearPage);

  for (const [lang, spoken, words] of [
    ['cy', 'cy', welsh],
    ['cy-GB', 'cy', welsh],
    ['CY', 'cy', welsh],
    ['en', 'en', english],
    ['en-GB', 'en', english],
    ['', 'en', english],
    ['fr', 'en', english],
    ['cyx', 'en', english],
  ] as const) {
    it(`speaks ${spoken} on a page in "${lang}", and says so in its lang`, async () => {
      const { banner } = await askIn(lang);
      expect(answers()).to.deep.equal(words);
      expect(banner.lang).to.equal(spoken);
    });
  }

  it('follows the page when its language changes', async () => {
    const { banner } = await askIn('en');
    document.documentElement.lang = 'cy';
    await Promise.resolve();
    await banner.updateComplete;
    expect(answers()).to.deep.equal(welsh);
    expect(banner.getAttribute('aria-label')).to.equal('Cwcis Example Council');
    document.documentElement.lang = 'en';
    await Promise.resolve();
    await banner.updateComplete;
    expect(answers()).to.deep.equal(english);
  });

  it('speaks the language that the owner fixed, whatever the page says', async () => {
    const { banner } = await askIn('en', { language: 'cy' });
    expect(answers()).to.deep.equal(welsh);
    expect(banner.lang).to.equal('cy');
  });

  it('calls the service and the cookies page as the owner does in that language', async () => {
    const { banner } = await askIn('cy', {
      service: { en: 'Example Council', cy: 'Cyngor Enghraifft' },
      cookiesPage: { en: '/cookies', cy: '/cy/cwcis' },
    });
    expect(wordsOf(banner.querySelector('h2')!)).to.equal('Cwcis Cyngor Enghraifft');
    expect(banner.querySelector('a')!.getAttribute('href')).to.equal('/cy/cwcis');
  });

  it('is accessible in Welsh', async () => {
    await expect((await askIn('cy')).banner).to.be.accessible();
  });
});
