import { expect } from '@open-wc/testing';
import { showBanner } from '../../../src/ui/banner/show-banner.js';
import type { AssentBannerElement } from '../../../src/ui/banner/banner.js';
import { clearPage, startOnPage } from '../support/assent-on-page.js';
import { google, hotjar, surveys } from '../support/sample-options.js';
import { acceptButton, action, isThere, rejectButton } from '../support/visitor-view.js';

async function ask(options: object = {}, page: Parameters<typeof startOnPage>[1] = {}) {
  const started = startOnPage(options, page);
  showBanner(started.assent, 'question');
  const banner = document.querySelector('assent-banner')!;
  await banner.updateComplete;
  return { ...started, banner };
}

const texts = (banner: AssentBannerElement) =>
  [...banner.children].map((child) => child.textContent);

describe('<assent-banner>', () => {
  afterEach(clearPage);

  describe('asks', () => {
    it('first of all in the page, in a region that is named after the service', async () => {
      const { banner } = await ask();
      expect(document.body.firstElementChild === banner).to.equal(true);
      expect(banner.getAttribute('role')).to.equal('region');
      expect(banner.getAttribute('aria-label')).to.equal('Cookies on Example Council');
    });

    it('who, what for and by whom, with two answers and a link to more', async () => {
      const { banner } = await ask();
      expect(texts(banner)).to.deep.equal([
        'Cookies on Example Council',
        'We use some essential cookies to make this website work. We’d also like to use analytics cookies from Google.',
        'They show us how people use this website, so we can make it better.',
        'Accept analytics cookies',
        'Reject analytics cookies',
        'View cookies',
      ]);
      expect([...banner.children].map(({ localName }) => localName)).to.deep.equal(
        'h2 p p button button a'.split(' '),
      );
      expect(banner.querySelector('a')!.getAttribute('href')).to.equal('/cookies');
    });

    it('on behalf of nobody where a service names no provider', async () => {
      const { grant, ...own } = { ...hotjar, id: 'own', grant() {} };
      const nobodys = { ...own, grant, provider: undefined };
      const { banner } = await ask({ services: [nobodys, google, { ...nobodys, id: 'other' }] });
      expect(texts(banner)[1]).to.match(/analytics cookies from Google\.$/);
    });

    it('about additional cookies where there are several categories, and lets visitors choose', async () => {
      const { banner } = await ask({ categories: ['analytics', 'marketing'] });
      const [, request, purposes, accept, reject, view, choose] = texts(banner);
      expect(request).to.contain('additional cookies');
      expect(purposes).to.contain('Marketing cookies tell us');
      expect([accept, reject]).to.deep.equal([
        'Accept additional cookies',
        'Reject additional cookies',
      ]);
      expect([view, choose]).to.deep.equal(['View cookies', 'Choose which cookies']);
    });

    it('only about the category that was added since', async () => {
      const { assent } = startOnPage({ categories: ['analytics', 'marketing'] });
      assent.decide({ analytics: true }, 'tab');
      showBanner(assent, 'question');
      await document.querySelector('assent-banner')!.updateComplete;
      expect(acceptButton().textContent).to.equal('Accept marketing cookies');
      acceptButton().click();
      expect(assent.pending).to.deep.equal([]);
      expect(assent.isGranted('analytics')).to.equal(true);
    });

    it('with the owner’s own words for a category', async () => {
      await ask({ categories: [surveys], services: [] });
      expect(acceptButton().textContent).to.equal('Accept survey cookies');
      expect(rejectButton().textContent).to.equal('Reject survey cookies');
    });

    it('lets visitors choose where there is no cookies page to read first', async () => {
      const { banner } = await ask({ cookiesPage: undefined, categories: ['analytics'] });
      expect(isThere('a', banner)).to.equal(false);
      expect(action('manage').textContent).to.equal('Choose which cookies');
    });

    it('nobody who has answered', () => {
      const { assent } = startOnPage();
      assent.decide({ analytics: false });
      showBanner(assent, 'question');
      expect(isThere('assent-banner')).to.equal(false);
    });

    it('once, however often it is shown', async () => {
      const { assent } = await ask();
      showBanner(assent, 'question');
      expect(document.querySelectorAll('assent-banner').length).to.equal(1);
    });

    it('with buttons that no form around them takes for its own', async () => {
      const { banner } = await ask({ categories: ['analytics', 'marketing'] });
      for (const button of banner.querySelectorAll('button'))
        expect(button.type).to.equal('button');
    });

    it('outside the snippets of search engines', async () => {
      const { banner } = await ask();
      expect(banner.hasAttribute('data-nosnippet')).to.equal(true);
    });
  });

  describe('stands', () => {
    for (const [painted, placement, expected] of [
      [false, 'top', 'top'],
      [false, 'bottom', 'bottom'],
      [true, 'top', 'bottom'],
      [true, 'bottom', 'bottom'],
    ] as const) {
      const when = painted ? 'after' : 'before';
      it(`at the ${expected} when ${placement} is wanted ${when} the first paint`, async () => {
        const { banner } = await ask({ placement }, { painted });
        expect(banner.getAttribute('placement')).to.equal(expected);
        const { position } = getComputedStyle(banner);
        expect(position).to.equal(expected === 'top' ? 'sticky' : 'fixed');
      });
    }
  });

  describe('is accessible', () => {
    const several = { categories: ['analytics', 'marketing'] };
    for (const [what, options] of Object.entries({ 'one category': {}, several: several })) {
      it(`while it asks about ${what}`, async () => {
        await expect((await ask(options)).banner).to.be.accessible();
      });
    }

    it('at the lower edge', async () => {
      await expect((await ask({ placement: 'bottom' })).banner).to.be.accessible();
    });
  });

  it('takes the answer from a click on accept', async () => {
    const { answers } = await ask();
    acceptButton().click();
    expect(answers()).to.deep.equal({ analytics: true });
  });

  it('takes the answer from a click on reject', async () => {
    const { answers } = await ask({ categories: ['analytics', 'marketing'] });
    rejectButton().click();
    expect(answers()).to.deep.equal({ analytics: false, marketing: false });
  });

  it('leaves when the question was answered elsewhere', async () => {
    const { assent, banner } = await ask();
    assent.decide({ analytics: false }, 'tab');
    expect(banner.isConnected).to.equal(false);
  });

  it('stays while some of the question is open', async () => {
    const { assent, banner } = await ask({ categories: ['analytics', 'marketing'] });
    assent.decide({ analytics: false }, 'tab');
    expect(banner.isConnected).to.equal(true);
  });
});
