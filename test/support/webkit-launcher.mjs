/** Lets Web Test Runner drive WebKit, which it has no launcher for without a browser download. */
import { keyActions } from './webkit-keys.mjs';
import { startWebKit } from './webkit-session.mjs';

/** @returns {import('@web/test-runner').BrowserLauncher & Record<string, unknown>} */
export function webkitLauncher() {
  /** @type {Promise<import('./webkit-session.mjs').WebKitSession> | undefined} */
  let starting;
  /** @type {string | undefined} */
  let active;
  const session = () => (starting ??= startWebKit());

  return {
    name: 'WebKit',
    type: 'webdriver',
    // One window, so one test file at a time.
    concurrency: 1,
    async initialize() {
      await session();
    },
    async startSession(id, url) {
      active = id;
      await (await session()).post('/url', { url });
    },
    isActive: (id) => id === active,
    getBrowserUrl: async () => (await session()).get('/url'),
    async stopSession() {
      active = undefined;
      await (await session()).post('/url', { url: 'about:blank' });
      return {};
    },
    async stop() {
      await (await starting)?.stop();
      starting = undefined;
    },
    async startDebugSession() {
      throw new Error('WebKit cannot be debugged from here: use another browser.');
    },
    /** For the sendKeys command. @param {string} _id @param {string[]} keys */
    async sendKeys(_id, keys) {
      await (await session()).post('/actions', { actions: keys.map(keyActions) });
    },
    /** For the viewport command. @param {{ width: number, height: number }} size */
    async setViewport(size) {
      return resizeViewport(await session(), size);
    },
  };
}

/**
 * WebDriver sizes windows, toolbar and all; the difference is learnt from the page. The toolbar also
 * keeps the window from becoming narrower than about 450 px: the answer says what it became.
 * @param {import('./webkit-session.mjs').WebKitSession} session
 * @param {{ width: number, height: number }} wanted
 */
export async function resizeViewport(session, wanted) {
  const measure = async () => {
    const script = 'return [innerWidth, innerHeight]';
    const [width, height] = await session.post('/execute/sync', { script, args: [] });
    return { width, height };
  };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const [frame, inner] = [await session.get('/window/rect'), await measure()];
    if (inner.width === wanted.width && inner.height === wanted.height) break;
    await session.post('/window/rect', {
      width: frame.width + wanted.width - inner.width,
      height: frame.height + wanted.height - inner.height,
    });
  }
  return measure();
}
