/** Tells whether a test has done to a visitor's browser what the next visitor would notice. */

/** What ends with the page, or is undone; whatever is not named here counts as lasting. */
const passing = new Set(
  [
    // of a context
    'addCookies browser clearCookies cookies newPage pages',
    // of a page
    '$ $$ $eval $$eval ariaSnapshot bringToFront check click content context dblclick dispatchEvent evaluate',
    'evaluateHandle fill focus frame frameLocator frames getAttribute getByLabel getByRole getByText goBack',
    'goForward goto hover innerHTML innerText inputValue isChecked isClosed isDisabled isEnabled isHidden',
    'isVisible locator mainFrame press reload screenshot selectOption setViewportSize textContent title type',
    'uncheck url viewportSize waitForEvent waitForFunction waitForLoadState waitForRequest waitForResponse',
    'waitForSelector waitForTimeout waitForURL',
    // of a keyboard and a mouse: a key or a button that is held down stays so
    'insertText move wheel',
  ].flatMap((names) => names.split(' ')),
);

/** @param {{ context: import('playwright-core').BrowserContext, page: import('playwright-core').Page }} visitor */
export function watchDeeds({ context, page }) {
  /** @type {Set<string>} */
  const done = new Set();
  let underWay = 0;
  const watched = [context, context.clock, context.request, page, page.keyboard, page.mouse];
  const listeners = countListeners(context, page);
  const ends = watched.flatMap((target) =>
    methodsOf(target).map((name) => {
      const method = target[name];
      target[name] = (/** @type {unknown[]} */ ...given) => {
        done.add(name);
        const result = method.apply(target, given);
        if (typeof result?.then !== 'function') return result;
        underWay += 1;
        const end = () => (underWay -= 1);
        result.then(end, end);
        return result;
      };
      return () => (target[name] = method);
    }),
  );
  return {
    done,
    /** Nothing lasting was done, nothing is still being done, and nobody listens any more. */
    arePast: () =>
      !underWay &&
      [...done].every((name) => passing.has(name)) &&
      countListeners(context, page) === listeners,
    unwatch: () => ends.forEach((end) => end()),
  };
}

/** @param {object} target */
function methodsOf(target) {
  const described = Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(target)));
  return described
    .filter(([name, { value }]) => typeof value === 'function' && !/^_|^constructor$/.test(name))
    .map(([name]) => name);
}

/** @param {import('node:events').EventEmitter[]} emitters */
const countListeners = (...emitters) =>
  emitters
    .map((emitter) =>
      emitter
        .eventNames()
        .map((name) => `${String(name)}: ${emitter.listenerCount(name)}`)
        .sort()
        .join(),
    )
    .join('; ');
