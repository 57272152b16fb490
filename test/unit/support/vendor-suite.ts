/** What holds for every vendor of the catalogue, and a page to grant and withdraw it on. */
import { expect } from '@open-wc/testing';
import type { Service, ServicePage } from '../../../src/consent/service.js';

export const globals = globalThis as unknown as Record<string, unknown>;

/** A page that requests nothing, and remembers what it was asked for. */
export function vendorPage({ remaining = 31_000_000 } = {}): ServicePage & {
  loaded: string[];
  scripts: HTMLScriptElement[];
} {
  const loaded: string[] = [];
  const scripts: HTMLScriptElement[] = [];
  return {
    remaining,
    loaded,
    scripts,
    load(address) {
      loaded.push(address);
      const script = document.createElement('script');
      scripts.push(script);
      return script;
    },
  };
}

/** Commands as vendors collect them, `arguments` objects and arrays alike, as plain lists. */
export const asLists = (queue: unknown): unknown[][] =>
  [...(queue as Iterable<ArrayLike<unknown>>)].map((entry) => Array.from(entry));

/** Takes the names off the page after each test, as if the vendor had never been there. */
export function cleanUp(...names: string[]): void {
  afterEach(() => {
    for (const name of names) delete globals[name];
  });
}

/** Puts elements in the places of the names while a test runs. */
export function clobbered(tag: 'a' | 'object', names: readonly string[], run: () => void): void {
  const elements = names.map((id) => Object.assign(document.createElement(tag), { id }));
  document.body.append(...elements);
  try {
    for (const name of names) expect(globals[name]).to.be.instanceOf(HTMLElement);
    run();
  } finally {
    for (const element of elements) element.remove();
  }
}

interface Subject {
  id: string;
  category: string;
  /** As its owner names it, with what its options are beside a category. */
  make: (options?: { category: string }) => Service;
  /** With options that are none of the vendor's. */
  wrong?: Record<string, () => Service>;
  /** The places it uses on the page. */
  names?: readonly string[];
  consentOnly?: boolean;
}

export function everyVendor({
  id,
  category,
  make,
  wrong = {},
  names = [],
  consentOnly = true,
}: Subject): void {
  it(`is called ${id} and belongs to ${category} unless its owner says otherwise`, () => {
    expect(make().id).to.equal(id);
    expect(make().category).to.equal(category);
    expect(make({ category: 'surveys' }).category).to.equal('surveys');
  });

  it(consentOnly ? 'leaves no basis but consent' : 'leaves its owner to choose the basis', () => {
    expect(make().consentOnly).to.equal(consentOnly);
  });

  it('names the hosts it contacts', () => {
    const { hosts = [] } = make();
    expect(hosts.length).to.be.greaterThan(0);
    for (const host of hosts) expect(host).to.match(/^(\*\.)?([a-z\d-]+\.)+[a-z]+$/);
    expect(new Set(hosts).size).to.equal(hosts.length);
  });

  it('R19 says in both languages what it is for, what it stores and for how long', () => {
    const { purpose, cookies } = make();
    const texts = [purpose, ...cookies.flatMap((item) => [item.purpose, item.expires])];
    expect(cookies.length).to.be.greaterThan(0);
    for (const text of texts as Record<string, string>[]) {
      expect(Object.keys(text)).to.deep.equal(['en', 'cy']);
      expect(text['en']).to.match(/\S/);
      expect(text['cy']).to.match(/\S/);
      expect(text['cy']).not.to.equal(text['en']);
    }
  });

  it('never promises what it cannot keep', () => {
    expect(JSON.stringify(make())).not.to.match(/anonym|dienw|no personal/i);
  });

  it('R27 lists no name that would clear what is not its own', () => {
    for (const { name } of make().cookies) expect(name).to.match(/^[\w.-]{3,}\*?$|\(\S.*\)$/);
  });

  it('does nothing before a grant', () => {
    const service = make();
    service.withdraw?.();
    for (const name of names) expect(name in globalThis, name).to.equal(false);
  });

  it('requests one script, however often it is granted', () => {
    const service = make();
    const page = vendorPage();
    service.grant?.(page);
    service.withdraw?.();
    service.withdraw?.();
    service.grant?.(page);
    service.grant?.(page);
    expect(page.loaded.length).to.equal(service.grant ? 1 : 0);
    for (const address of page.loaded) expect(address).to.match(/^https:\/\//);
  });

  for (const tag of ['a', 'object'] as const) {
    if (!names.length) break;
    it(`takes no <${tag}> for what it looks for on the page`, () => {
      clobbered(tag, names, () => {
        const page = vendorPage();
        const service = make();
        service.grant?.(page);
        service.withdraw?.();
        service.grant?.(page);
        expect(page.loaded.length).to.equal(1);
        for (const name of names) expect(globals[name], name).not.to.be.instanceOf(HTMLElement);
      });
    });
  }

  for (const [what, makeWrong] of Object.entries(wrong)) {
    it(`asks nobody for anything with ${what}`, () => {
      const page = vendorPage();
      const service = makeWrong();
      service.grant?.(page);
      service.withdraw?.();
      service.grant?.(page);
      expect(page.loaded).to.deep.equal([]);
      for (const name of names) expect(name in globalThis, name).to.equal(false);
    });
  }
}
