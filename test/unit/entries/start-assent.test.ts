import { aTimeout, expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import '../../../src/entries/elements.js';
import { findInstance, startAssent } from '../../../src/entries/index.js';
import { clearPage } from '../support/assent-on-page.js';
import { eventually } from '../support/eventually.js';
import { hotjar, service } from '../support/sample-options.js';

let name: string;
let options: { service: string; cookie: { name: string } };
const kept = () => document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`));
const press = (action: string, within = 'assent-banner') =>
  document.querySelector<HTMLElement>(`${within} [data-assent-action="${action}"]`)!.click();
const seeQuestion = (): Promise<void> =>
  eventually(() => document.querySelector('assent-banner[view="question"]'), 'nobody was asked');

describe('startAssent', () => {
  const { onerror } = window;
  let tests = 0;
  before(() => {
    // Firefox calls it an error where the size of what makes room is looked at a frame later.
    window.onerror = (message, ...more) =>
      (typeof message === 'string' && message.startsWith('ResizeObserver')) ||
      onerror?.(message, ...more);
  });
  after(() => {
    window.onerror = onerror;
  });

  beforeEach(() => {
    // On a busy machine WebKit gives back a cookie for some milliseconds after it was deleted.
    name = `start-test-${(tests += 1)}`;
    options = { service, cookie: { name } };
  });

  afterEach(async () => {
    (findInstance() as ReturnType<typeof startAssent> | undefined)?.stop();
    await clearPage();
    document.cookie = `${name}=; path=/; max-age=0`;
  });

  for (const [when, wait] of Object.entries({
    'at once': () => Promise.resolve(),
    'once the question is there': seeQuestion,
  })) {
    it(`asks for the instance that runs, where one was stopped ${when}`, async () => {
      const first = startAssent(options);
      await wait();
      first.stop();
      const second = startAssent(options);
      await seeQuestion();
      expect(document.querySelectorAll('assent-banner').length).to.equal(1);
      press('accept');
      await eventually(() => second.isGranted('analytics'), 'the answer was lost');
      expect(first.isGranted('analytics')).to.equal(false);
      expect(kept()).to.match(/&analytics=1$/);
    });
  }

  it('leaves no question and no open settings behind', async () => {
    const assent = startAssent(options);
    await seeQuestion();
    assent.open();
    await eventually(() => document.querySelector('dialog[open]'), 'nothing was opened');
    assent.stop();
    await eventually(() => !document.querySelector('dialog'), 'the settings stayed');
    expect(document.querySelector('assent-banner')).to.equal(null);
  });

  it('has the settings on a page answer to the instance that runs', async () => {
    const place = await fixture<HTMLElement>(html`<assent-preferences></assent-preferences>`);
    const first = startAssent(options);
    await eventually(() => place.querySelector('fieldset'), 'nothing was drawn');
    first.stop();
    await nextFrame();
    expect(place.textContent.trim()).to.equal('');
    const second = startAssent(options);
    await eventually(() => place.querySelector('fieldset'), 'nothing can be chosen');
    press('reject', 'assent-preferences');
    expect(second.decision?.answers['analytics']?.granted).to.equal(false);
    expect(kept()).to.match(/&analytics=0$/);
  });

  it('stopped while its page lies ready, starts nothing when that is visited', () => {
    const real = Object.getOwnPropertyDescriptor(Document.prototype, 'prerendering');
    const heard: Event[] = [];
    const hear = (event: Event): unknown => heard.push(event);
    document.addEventListener('assent-ready', hear);
    Object.defineProperty(Document.prototype, 'prerendering', {
      configurable: true,
      get: () => true,
    });
    try {
      const assent = startAssent(options);
      expect(heard.length).to.equal(0);
      assent.stop();
      document.dispatchEvent(new Event('prerenderingchange'));
      expect(heard.length).to.equal(0);
      startAssent(options);
      document.dispatchEvent(new Event('prerenderingchange'));
      expect(heard.length).to.equal(1);
    } finally {
      if (real) Object.defineProperty(Document.prototype, 'prerendering', real);
      else Reflect.deleteProperty(Document.prototype, 'prerendering');
      document.removeEventListener('assent-ready', hear);
    }
  });

  it('stopped twice, ends nobody else', () => {
    const first = startAssent(options);
    first.stop();
    const second = startAssent(options);
    first.stop();
    expect(findInstance()).to.equal(second);
  });

  it('lets no listener that fails keep an answer from the others', async () => {
    const assent = startAssent(options);
    const told: unknown[] = [];
    const thrown: unknown[] = [];
    const note = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      // The runner would take it for a test that failed.
      event.stopImmediatePropagation();
      thrown.push((event.reason as Error).message);
    };
    window.addEventListener('unhandledrejection', note, true);
    try {
      const ends = [
        assent.subscribe(({ source }) => {
          if (source) throw new Error('a mistake of the site’s own');
        }),
        assent.subscribe(({ source }) => source && told.push(source)),
      ];
      assent.acceptAll();
      await assent.whenGranted('analytics');
      for (const end of ends) end();
      expect(told).to.deep.equal(['api']);
      await eventually(() => thrown.length, 'the mistake was swallowed');
      expect(thrown).to.deep.equal(['a mistake of the site’s own']);
    } finally {
      window.removeEventListener('unhandledrejection', note, true);
    }
  });

  it('ends one subscription at a time, where two share a listener', () => {
    const assent = startAssent(options);
    let calls = 0;
    const listener = ({ source }: { source?: unknown }): unknown => source && (calls += 1);
    const [endFirst, endSecond] = [assent.subscribe(listener), assent.subscribe(listener)];
    endFirst();
    assent.acceptAll();
    expect(calls).to.equal(1);
    endSecond();
  });

  for (const thrown of [undefined, null, new Error('a mistake of the site’s own')]) {
    it(`keeps a refusal where a service that ends throws ${String(thrown)}`, async () => {
      let runs = false;
      const own = {
        id: 'counter',
        category: 'analytics',
        cookies: [],
        grant: () => void (runs = true),
        withdraw() {
          runs = false;
          throw thrown;
        },
      };
      const assent = startAssent({ ...options, services: [own], onWithdraw: 'stay' });
      assent.acceptAll();
      await eventually(() => runs, 'the service did not start');
      assent.rejectAll();
      expect(runs).to.equal(false);
      expect(kept()).to.match(/&analytics=0$/);
    });
  }

  it('that breaks off does not stand in the way of the next', async () => {
    const { MutationObserver } = window;
    window.MutationObserver = function refused(): never {
      throw new Error('not today');
    } as never;
    try {
      expect(() => startAssent(options)).to.throw('not today');
    } finally {
      window.MutationObserver = MutationObserver;
    }
    expect(findInstance()).to.equal(undefined);
    startAssent(options);
    await seeQuestion();
  });

  it('stopped, hears of no answer that the next one is given', async () => {
    const first = startAssent(options);
    const heard: unknown[] = [];
    first.subscribe(({ source }) => source && heard.push(source));
    first.stop();
    const tab = new BroadcastChannel('assent');
    const told = oneEvent(tab, 'message');
    const second = startAssent(options);
    second.acceptAll();
    await told;
    // The first one would look at once, and again half a second later.
    await aTimeout(700);
    tab.close();
    expect(heard).to.deep.equal([]);
    expect(first.isGranted('analytics')).to.equal(false);
  });

  it('stopped, fetches nothing for what a page puts on later', async () => {
    const first = startAssent(options);
    first.stop();
    const late = await fixture<HTMLElement>(html`<p data-assent="analytics"></p>`);
    await aTimeout(200);
    late.remove();
    const fetched = performance.getEntriesByType('resource').map((entry) => entry.name);
    expect(fetched.filter((address) => address.includes('start-release'))).to.deep.equal([]);
  });

  it('takes what is undefined for left out', () => {
    const loose = {
      service,
      placement: undefined,
      cookie: { name, days: undefined, granted: undefined, domain: undefined },
      services: [{ ...hotjar, cookies: undefined }],
    };
    const assent = startAssent(loose as never);
    expect(assent.config.cookie.days).to.equal(365);
    expect(assent.config.placement).to.equal('top');
    assent.acceptAll();
    expect(assent.isGranted('analytics')).to.equal(true);
  });
});
