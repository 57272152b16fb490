/** Looks at what a visitor's device holds: cookies, every kind of storage, service workers. */

/** @param {import('playwright-core').BrowserContext} context */
export async function readJar(context) {
  return context.cookies();
}

/** @param {import('playwright-core').BrowserContext} context */
export async function cookieNames(context) {
  return (await readJar(context)).map(({ name }) => name).sort();
}

/** @param {import('playwright-core').BrowserContext} context @param {string} name */
export async function readCookie(context, name) {
  return (await readJar(context)).find((cookie) => cookie.name === name);
}

/** Switches a browser's cookies off for pages and their scripts. @param {import('playwright-core').Page} page */
export async function refuseCookies(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDocumentCookieDisabled', { disabled: true });
}

/** Whatever analytics leaves behind; what withdrawal has to take away again. */
export const isGoogleCookie = (/** @type {string} */ name) => /^_ga|^_gid$|^_gat/.test(name);

/**
 * Every key of every storage but cookies, as `kind:key`.
 * @param {import('playwright-core').Page} page
 */
export async function storageKeys(page) {
  return page.evaluate(async () => {
    // Not Object.keys, which an old library may have replaced in the page.
    const keys = (/** @type {Storage} */ storage) => {
      const found = [];
      for (let index = 0; index < storage.length; index += 1) found.push(storage.key(index));
      return found;
    };
    /** @type {Record<string, () => unknown>} */
    const places = {
      localStorage: () => keys(localStorage),
      sessionStorage: () => keys(sessionStorage),
      indexedDB: async () => (await indexedDB.databases()).map(({ name }) => name),
      caches: () => caches.keys(),
      serviceWorker: async () =>
        (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    };
    /** @type {string[]} */
    const found = [];
    try {
      for (const [place, look] of Object.entries(places)) {
        const names = /** @type {string[]} */ (await look());
        for (const name of names) found.push(`${place}:${name}`);
      }
    } catch {
      // A sandboxed page is refused all of them, one of http or from the disk the last: there they keep nothing.
    }
    return found;
  });
}
