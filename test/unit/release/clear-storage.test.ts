import { expect } from '@open-wc/testing';
import type { Load } from '../../../src/consent/assent.js';
import { clearRareStorage } from '../../../src/release/clear-rare-storage.js';
import { keepStorageClear } from '../../../src/release/clear-storage.js';
import { clearPage, startOnPage } from '../support/assent-on-page.js';

const kinds = ['localStorage', 'sessionStorage'] as const;
type Kind = (typeof kinds)[number];

const item = (name: string, storage?: string) => ({ name, storage, purpose: 'A', expires: 'B' });
const counter = (cookies: object[], category = 'analytics') => ({
  services: [{ id: 'counter', category, provider: 'Us', purpose: 'Counts.', cookies }],
});

const fetched: string[] = [];
const load = (async (part: string) => {
  fetched.push(part);
  return clearRareStorage;
}) as unknown as Load;
const fail = (error: unknown): never => {
  throw error;
};

/** An instance on a page where storage holds what the test names; nothing looks at it yet. */
function pageWith(keys: string[], options: object, granted?: boolean) {
  for (const kind of kinds) for (const key of keys) window[kind].setItem(key, '1');
  const { assent } = startOnPage(options);
  if (granted) assent.acceptAll();
  const ending = new AbortController();
  keepStorageClear(assent, load, fail, ending.signal);
  after.push(() => ending.abort());
  return { assent, stop: () => ending.abort() };
}
const after: (() => void)[] = [];

/** After what was begun has been done. */
async function keysOf(kind: Kind): Promise<string[]> {
  await new Promise((resolve) => setTimeout(resolve));
  return Object.keys(window[kind]).sort();
}

describe('R25 other storage than cookies', () => {
  beforeEach(() => kinds.forEach((kind) => window[kind].clear()));
  afterEach(async () => {
    after.splice(0).forEach((run) => run());
    await clearPage();
    kinds.forEach((kind) => window[kind].clear());
  });

  for (const kind of kinds) {
    it(`is cleared of what an earlier page left in ${kind}, while nothing is granted`, async () => {
      pageWith(['visits', 'mine'], counter([item('visits', kind)]));
      expect(await keysOf(kind)).to.deep.equal(['mine']);
    });

    it(`keeps what was granted in ${kind}, and loses it with the withdrawal`, async () => {
      const { assent } = pageWith(['visits', 'mine'], counter([item('visits', kind)]), true);
      expect(await keysOf(kind)).to.deep.equal(['mine', 'visits']);
      assent.rejectAll();
      expect(await keysOf(kind)).to.deep.equal(['mine']);
    });

    it(`loses what a tag writes to ${kind} again before the page goes`, async () => {
      pageWith([], counter([item('visits', kind)]));
      window[kind].setItem('visits', '2');
      dispatchEvent(new PageTransitionEvent('pagehide'));
      expect(await keysOf(kind)).to.deep.equal([]);
    });

    it(`loses what a tag that came with a grant writes to ${kind} as the page goes`, async () => {
      const { assent } = pageWith([], counter([item('visits', kind)]), true);
      const store = (): void => window[kind].setItem('visits', '2');
      addEventListener('pagehide', store);
      assent.rejectAll();
      dispatchEvent(new PageTransitionEvent('pagehide'));
      removeEventListener('pagehide', store);
      expect(await keysOf(kind)).to.deep.equal([]);
    });

    it(`is left alone in ${kind} when the page goes while it is granted`, async () => {
      pageWith(['visits'], counter([item('visits', kind)]), true);
      dispatchEvent(new PageTransitionEvent('pagehide'));
      expect(await keysOf(kind)).to.deep.equal(['visits']);
    });
  }

  it('is cleared on a page whose library has its own Array.from, which knows no second argument', async () => {
    const { from } = Array;
    sessionStorage.setItem('visits', '1');
    try {
      Array.from = ((items: ArrayLike<unknown>) => [].slice.call(items)) as typeof Array.from;
      pageWith([], counter([item('visits', 'sessionStorage')]));
    } finally {
      Array.from = from;
    }
    expect(await keysOf('sessionStorage')).to.deep.equal([]);
  });

  it('is another kind from the one that is listed', async () => {
    pageWith(['visits'], counter([item('visits', 'localStorage')]));
    expect(await keysOf('localStorage')).to.deep.equal([]);
    expect(await keysOf('sessionStorage')).to.deep.equal(['visits']);
  });

  it('is no cookie: one of the same name clears nothing here', async () => {
    pageWith(['visits'], counter([item('visits'), item('visits', 'cookie')]));
    expect(await keysOf('localStorage')).to.deep.equal(['visits']);
    expect(fetched).to.deep.equal([]);
  });

  it('R27 loses what begins as a name with * does, and no more', async () => {
    const keys = ['_hj', '_hjid', '_hj_more', '_h', 'my_hjid', 'hjid'];
    pageWith(keys, counter([item('_hj*', 'localStorage')]));
    expect(await keysOf('localStorage')).to.deep.equal(['_h', 'hjid', 'my_hjid']);
  });

  it('R27 keeps what carries the name of an item that lies at another host', async () => {
    const names = ['MUID (clarity.ms, bing.com)', 'yt* (youtube.com)'];
    const keys = ['MUID', 'ytsession', 'yt (youtube.com)', ...names];
    pageWith(keys, counter(names.map((name) => item(name, 'localStorage'))));
    expect(await keysOf('localStorage')).to.deep.equal(keys.sort());
  });

  it('R27 keeps what essential services declare', async () => {
    pageWith(['basket'], counter([item('basket', 'localStorage')], 'essential'));
    expect(await keysOf('localStorage')).to.deep.equal(['basket']);
  });

  it('is not looked at any more once the gate was stopped', async () => {
    const { assent, stop } = pageWith(['visits'], counter([item('visits', 'localStorage')]), true);
    stop();
    assent.rejectAll();
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(await keysOf('localStorage')).to.deep.equal(['visits']);
  });

  it('may throw, and the next kind is cleared all the same', async () => {
    const { get } = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    const refuse = (): never => {
      throw new DOMException('refused', 'SecurityError');
    };
    sessionStorage.setItem('visits', '1');
    Object.defineProperty(window, 'localStorage', { configurable: true, get: refuse });
    try {
      const both = [item('visits', 'localStorage'), item('visits', 'sessionStorage')];
      const { assent } = startOnPage(counter(both));
      keepStorageClear(assent, load, fail);
      expect(await keysOf('sessionStorage')).to.deep.equal([]);
    } finally {
      Object.defineProperty(window, 'localStorage', { configurable: true, get: get! });
    }
  });
});
