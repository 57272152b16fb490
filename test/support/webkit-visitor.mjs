/** A visitor in WebKit, for the journeys every engine has to make. */
import { keyActions } from './webkit-keys.mjs';
import { resizeViewport } from './webkit-launcher.mjs';
import { startWebKit } from './webkit-session.mjs';

/** @param {string} proxy */
export async function startWebKitVisitor(proxy) {
  const session = await startWebKit({ proxy });
  const tab = createTab(session, await session.get('/window'));
  return { tab, stop: session.stop };
}

/**
 * @param {import('./webkit-session.mjs').WebKitSession} session
 * @param {string} handle
 * @returns {import('./visitor.mjs').Tab}
 */
function createTab(session, handle) {
  // WebDriver acts on one window at a time and has to be told on which.
  const focus = () => session.post('/window', { handle });
  /** @type {<Result>(action: () => Promise<Result>) => Promise<Result>} */
  const here = async (action) => {
    await focus();
    return action();
  };
  return {
    open: (url) => here(() => session.post('/url', { url })),
    reload: () => here(() => session.post('/refresh')),
    back: () => here(() => session.post('/back')),
    evaluate: (script, args) =>
      here(async () => {
        // A promise's outcome comes back through the callback, whatever the driver knows of promises.
        const body = `const done = arguments[arguments.length - 1];
          Promise.resolve()
            .then(() => (${String(script)})(...arguments[0]))
            .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
        const outcome = await session.post('/execute/async', { script: body, args: [args] });
        if (outcome.error) throw new Error(outcome.error);
        return outcome.value;
      }),
    press: (chord) => here(() => session.post('/actions', { actions: [keyActions(chord)] })),
    click: (x, y) =>
      here(() =>
        session.post('/actions', {
          actions: [
            {
              type: 'pointer',
              id: 'mouse',
              actions: [
                { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
                { type: 'pointerDown', button: 0 },
                { type: 'pointerUp', button: 0 },
              ],
            },
          ],
        }),
      ),
    cookies: () =>
      here(async () => {
        /** @type {{ name: string, value: string, domain: string }[]} */
        const cookies = await session.get('/cookie');
        return cookies.map(({ name, value, domain }) => ({ name, value, domain }));
      }),
    resize: (size) => here(() => resizeViewport(session, size)),
    newTab: async () => {
      const { handle: opened } = await session.post('/window/new', { type: 'tab' });
      return createTab(session, opened);
    },
    focus,
  };
}
