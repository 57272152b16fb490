/** Gives a page a screen reader and writes down what it says. It does not look into shadow trees. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const source = await readFile(
  fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js')),
  'utf8',
);
const path = '/screen-reader.js';

/** Silence after which it has said what it had to say, in milliseconds. */
const PAUSE = 300;

/** @param {import('./site.mjs').Site} site @param {import('playwright-core').Page} page that is open */
export async function startScreenReader(site, page) {
  site.page(path, { html: source, headers: { 'content-type': 'text/javascript' } });
  await page.evaluate(startInPage, path);
  return {
    /** What is said while something is done, until it is quiet again. @param {() => Promise<unknown>} act */
    async during(act) {
      await page.evaluate(() => globalThis.reader.clearSpokenPhraseLog());
      await act();
      return page.evaluate(async (pause) => {
        let said = [];
        for (let before = -1; said.length > before;) {
          before = said.length;
          await new Promise((resolve) => setTimeout(resolve, pause));
          said = await globalThis.reader.spokenPhraseLog();
        }
        return said.join('\n');
      }, PAUSE);
    },
    /** Reads on from where the cursor is, to the end of something. @param {string} end */
    readTo: (end) =>
      page.evaluate(async (last) => {
        const { reader } = globalThis;
        const said = [await reader.lastSpokenPhrase()];
        while (said.at(-1) !== last) {
          await reader.next();
          const { activeNode } = reader;
          // It knows nothing of folded lists.
          const element = activeNode instanceof Element ? activeNode : activeNode.parentElement;
          if (element.checkVisibility()) said.push(await reader.lastSpokenPhrase());
          if (said.at(-1) === 'end of document')
            throw new Error(`No “${last}” in:\n${said.join('\n')}`);
        }
        return said.join('\n');
      }, end),
  };
}

/** @param {string} address */
async function startInPage(address) {
  const { virtual } = await import(address);
  const { MutationObserver } = globalThis;
  const live = '[role="alert"], [role="status"], [aria-live]';
  // Unlike others it says nothing of a live region that is put in, and all of one whose attributes change.
  const hear = (/** @type {MutationRecord[]} */ records) =>
    records
      .filter(({ type }) => type !== 'attributes')
      .flatMap((record) => [
        record,
        ...[...record.addedNodes]
          .filter((node) => node instanceof Element && node.matches(live))
          .map((target) => ({
            type: 'childList',
            target,
            addedNodes: target.childNodes,
            removedNodes: [],
          })),
      ]);
  globalThis.MutationObserver = class extends MutationObserver {
    constructor(/** @type {any} */ callback) {
      super((records) => callback(hear(records)));
    }
  };
  const noteChoices = () => {
    // It reads the attribute, which says what was chosen at first.
    for (const input of document.querySelectorAll('input'))
      input.toggleAttribute('checked', input.checked);
  };
  // Others speak when the page has come to rest: a radio button is chosen after it got the focus, which may have moved on.
  const wait = (/** @type {FocusEvent} */ event) => {
    if (!event.isTrusted) return;
    event.stopImmediatePropagation();
    setTimeout(() => {
      noteChoices();
      if (event.target === document.activeElement)
        event.target.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    });
  };
  addEventListener('focusin', wait, true);
  noteChoices();
  globalThis.reader = virtual;
  await virtual.start({ container: document.body });
  globalThis.MutationObserver = MutationObserver;
}
