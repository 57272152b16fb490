import { aTimeout, expect } from '@open-wc/testing';
import { findInstance, startAssent } from '../../../src/entries/index.js';
import { clearPage } from '../support/assent-on-page.js';
import { eventually } from '../support/eventually.js';
import { service } from '../support/sample-options.js';

let tests = 0;
let name: string;
let options: { service: string; cookie: { name: string }; onWithdraw: 'stay' };
const kept = () => document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`));

describe('startAssent, on a page that goes on between two instances', () => {
  beforeEach(() => {
    // On a busy machine WebKit gives back a cookie for some milliseconds after it was deleted.
    name = `stopped-test-${(tests += 1)}`;
    options = { service, cookie: { name }, onWithdraw: 'stay' };
  });

  afterEach(async () => {
    (findInstance() as ReturnType<typeof startAssent> | undefined)?.stop();
    await clearPage();
    document.cookie = `${name}=; path=/; max-age=0`;
  });

  describe('after a no that another tab gave while none ran', () => {
    let said: string[];
    const own = (basis: 'consent' | 'statistics' = 'consent') => ({
      ...options,
      categories: [{ id: 'analytics', basis }],
      services: [
        {
          id: 'counter',
          category: 'analytics',
          cookies: [{ name: 'left-running', purpose: 'Counts', expires: '1 day' }],
          grant: () => said.push('grant'),
          withdraw: () => said.push('withdraw'),
        },
      ],
    });
    beforeEach(() => {
      said = [];
    });

    it('ends what went on', async () => {
      const first = startAssent(own());
      first.acceptAll();
      await eventually(() => said[0], 'the service did not start');
      first.stop();
      document.cookie = `${kept()!.replace('analytics=1', 'analytics=0')}; path=/; max-age=600`;
      const second = startAssent(own());
      expect(second.isGranted('analytics')).to.equal(false);
      expect(said).to.deep.equal(['grant', 'withdraw']);
      // A tag that is still alive stores again, and is watched as after any withdrawal.
      document.cookie = 'left-running=1; path=/; max-age=600';
      await eventually(() => !document.cookie.includes('left-running'), 'it was not cleared again');
    });

    it('ends nothing that is granted still', async () => {
      const first = startAssent(own());
      first.acceptAll();
      await eventually(() => said[0], 'the service did not start');
      first.stop();
      startAssent(own());
      expect(said).not.to.contain('withdraw');
    });

    it('ends nothing that is on without consent, and that nobody turned off', async () => {
      const first = startAssent(own('statistics'));
      await eventually(() => said[0], 'the service did not start');
      first.stop();
      startAssent(own('statistics'));
      expect(said).not.to.contain('withdraw');
    });
  });

  it('clears no storage before the page that lies ready is visited', async () => {
    const real = Object.getOwnPropertyDescriptor(Document.prototype, 'prerendering');
    Object.defineProperty(Document.prototype, 'prerendering', {
      configurable: true,
      get: () => true,
    });
    localStorage.setItem('start-test-seen', '1');
    const stored = { name: 'start-test-seen', purpose: 'Counts', expires: '1 year' };
    const counter = { id: 'counter', category: 'analytics', provider: 'Us', purpose: 'Counts' };
    const cookies = [{ ...stored, storage: 'localStorage' as const }];
    try {
      startAssent({ ...options, services: [{ ...counter, cookies }] });
      // As long as the file that clears may take.
      await aTimeout(300);
      expect(localStorage.getItem('start-test-seen')).to.equal('1');
      document.dispatchEvent(new Event('prerenderingchange'));
      await eventually(() => !localStorage.getItem('start-test-seen'), 'it was never cleared');
    } finally {
      localStorage.removeItem('start-test-seen');
      if (real) Object.defineProperty(Document.prototype, 'prerendering', real);
      else Reflect.deleteProperty(Document.prototype, 'prerendering');
    }
  });
});
