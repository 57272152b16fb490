import { expect } from '@open-wc/testing';
import { clearRareStorage } from '../../../src/release/clear-rare-storage.js';
import type { StoredItem } from '../../../src/consent/options.js';

const item = (name: string, storage: StoredItem['storage']) => ({ name, storage: storage! });

/** What is there, once it is as wanted or has had its time. */
async function seeLeft(list: () => Promise<unknown[]>, wanted: unknown[]): Promise<void> {
  for (let tries = 0; tries < 50 && (await list()).length > wanted.length; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await list()).to.deep.equal(wanted);
}

async function makeDatabase(name: string): Promise<void> {
  const opened = indexedDB.open(name);
  await new Promise((resolve) => (opened.onsuccess = resolve));
  opened.result.close();
}
const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

describe('R25 storage that few services use', () => {
  afterEach(async () => {
    for (const name of await databases()) indexedDB.deleteDatabase(name!);
    for (const name of await caches.keys()) await caches.delete(name);
  });

  it('is cleared of the databases that are listed, R27 and of no other', async () => {
    await makeDatabase('recording');
    await makeDatabase('mine');
    clearRareStorage([item('rec*', 'indexedDB'), item('mine', 'cacheStorage')]);
    await seeLeft(databases, ['mine']);
  });

  it('is cleared of the caches that are listed, R27 and of no other', async () => {
    for (const name of ['recording', 'mine']) await caches.open(name);
    clearRareStorage([item('rec*', 'cacheStorage'), item('mine', 'indexedDB')]);
    await seeLeft(() => caches.keys(), ['mine']);
  });

  for (const name of ['/push/', `${location.origin}/push/`, '/push/worker.js', '/push/w*']) {
    it(`is cleared of the service worker that is listed as ${name}, R27 and of no other`, async () => {
      const unregistered: string[] = [];
      const worker = (scope: string) => ({
        scope: `${location.origin}${scope}`,
        active: { scriptURL: `${location.origin}${scope}worker.js` },
        unregister: async () => unregistered.push(scope),
      });
      const { serviceWorker } = navigator;
      const getRegistrations = async () => [worker('/push/'), worker('/'), worker('/pushed/')];
      Object.defineProperty(serviceWorker, 'getRegistrations', {
        configurable: true,
        value: getRegistrations,
      });
      clearRareStorage([item(name, 'serviceWorker')]);
      await new Promise((resolve) => setTimeout(resolve));
      Reflect.deleteProperty(serviceWorker, 'getRegistrations');
      expect(unregistered).to.deep.equal(['/push/']);
    });
  }

  it('may be refused by the browser, and the next kind is cleared all the same', async () => {
    await caches.open('recording');
    const { serviceWorker } = navigator;
    Object.defineProperty(serviceWorker, 'getRegistrations', {
      configurable: true,
      value: () => Promise.reject(new DOMException('refused', 'SecurityError')),
    });
    clearRareStorage([item('/push/', 'serviceWorker'), item('recording', 'cacheStorage')]);
    await seeLeft(() => caches.keys(), []);
    Reflect.deleteProperty(serviceWorker, 'getRegistrations');
  });
});
