/** Releases all inert markup as its category is granted, and makes inert again what can be when it is withdrawn. */
import { all } from '../gate/genuine.js';
import type { Releaser, ReleaseGate } from './release-gate.js';
import { afterPaint, whenParsed } from '../gate/when.js';
import { createEmbeds } from './embeds.js';
import { createJudge, readTerms } from './expression.js';
import { servedMarkup } from './other-markup.js';
import { callOff, createQueue } from './scripts.js';
import { createTemplates } from './templates.js';
import { createWatch } from './watch.js';

/** A document can have its members shadowed by elements, a shadow root cannot. */
const allIn = (root: Document | ShadowRoot, selector: string): Iterable<HTMLElement> =>
  root === document ? all(selector) : root.querySelectorAll<HTMLElement>(selector);

export function releaseInert(gate: ReleaseGate): Releaser {
  const served = servedMarkup(gate.markup);
  const selector = served.map((markup) => markup.selector).join();
  const holds = createJudge(gate.isGranted);
  const enqueue = createQueue(gate, holds);
  const settleTemplate = createTemplates(gate, enqueue);
  const settleEmbed = createEmbeds(gate);

  const settle = (element: HTMLElement, mayRelease: boolean): void => {
    const { attribute, read } = served.find((markup) => element.matches(markup.selector))!;
    const value = element.getAttribute(attribute)!;
    // A bare `data-assent` says that what waits is in the element's shadow tree.
    if (!value && element.shadowRoot) return;
    const terms = readTerms(gate, attribute, read(value, element));
    const granted = !!terms && holds(terms);
    if (granted && !mayRelease) return;
    if (element.tagName === 'TEMPLATE') {
      settleTemplate(element as HTMLTemplateElement, terms, granted);
    } else if (element.tagName !== 'SCRIPT') settleEmbed(element, granted);
    else if (!/^(text\/plain|opt-in)$/i.test((element as HTMLScriptElement).type)) {
      gate.report(`<script ${attribute}> did not wait: it needs type="text/plain".`);
    } else if (granted) {
      enqueue(element as HTMLScriptElement, terms, element.dataset['type'] ?? '');
    } else callOff(element);
  };

  /** Withdrawing is done at once; releasing waits until the visitor has seen the answer taken. */
  const settleAll = (mayRelease: boolean): void => {
    for (const root of watch.roots()) {
      for (const { shadowRoot } of allIn(root, '[data-assent=""]')) {
        if (shadowRoot) watch.add(shadowRoot);
      }
    }
    for (const root of watch.roots()) {
      for (const element of allIn(root, selector)) {
        try {
          settle(element, mayRelease);
        } catch (error) {
          gate.report(error);
        }
      }
    }
  };
  const release = (): void => settleAll(true);
  const watch = createWatch(release);
  const unsubscribe = gate.subscribe(() => {
    settleAll(false);
    afterPaint(release);
  });

  return {
    watch: (root) =>
      // The parser hands over a long script in pieces.
      whenParsed(() => {
        watch.add(root);
        release();
      }),
    stop() {
      unsubscribe();
      watch.stop();
    },
  };
}
