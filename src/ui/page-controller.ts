/** Joins an element that renders into the light DOM to the page: the instance, the words, the styles, its own box. */
import type { ReactiveController } from '@lit/reactive-element';
import { nothing, type LitElement, type TemplateResult } from 'lit';
import { findInstance, type Assent } from '../consent/assent.js';
import { allWords } from './all-words.js';
import { dress } from './controls.js';
import { languageOf, others, type Language, type Words } from './language.js';
import { adoptLightStyles } from './light-sheet.js';

/** Used by the preferences and the declaration, which differ in what they render only. */
export class PageController implements ReactiveController {
  /** Absent until one runs. */
  assent: Assent | undefined;
  language: Language = 'en';
  words!: Words;
  readonly #host: LitElement;
  readonly #box = document.createElement('div');
  #stop: (() => void)[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** A box of our own, so that words which a page writes beside it can be told apart and taken out. */
  renderRoot(): HTMLElement {
    return this.#box;
  }

  /** What an element renders, once an instance runs: in the language of the page, or in two where the options ask for that. */
  say(template: () => TemplateResult): TemplateResult | typeof nothing {
    const { assent } = this;
    // A <label> around us would pass a press on it on to our first button, which accepts.
    if (!assent || this.#host.closest('label')) return nothing;
    const say = (language: Language): TemplateResult => {
      this.language = language;
      this.words = allWords(assent.config, language);
      return template();
    };
    return others.both?.(say) ?? say(this.language);
  }

  /** For our own headings: one below the page's heading that they follow, so that its outline has no gap. */
  headingLevel(): number {
    let level = 1;
    for (const heading of document.querySelectorAll('h1,h2,h3:not([aria-level]),h4,h5')) {
      const follows =
        heading.compareDocumentPosition(this.#host) === Node.DOCUMENT_POSITION_FOLLOWING;
      if (follows) level = Number(heading.localName[1]);
    }
    return level + 1;
  }

  hostConnected(): void {
    const host = this.#host;
    adoptLightStyles(host.getRootNode() as Document | ShadowRoot);

    const follow = (): void => {
      if (this.#box.parentNode !== host || host.childNodes[1]) host.replaceChildren(this.#box);
      if (!this.assent) return;
      const { config } = this.assent;
      const said = host.parentElement?.closest<HTMLElement>('[lang]')?.lang;
      this.language = languageOf(config.language ?? said);
      this.words = allWords(config, this.language);
      dress(this.#box, { lang: this.language, dir: 'auto' });
      host.requestUpdate();
    };
    const join = (): void => {
      if (this.assent) return;
      this.assent = findInstance();
      follow();
      if (this.assent) this.#stop.push(this.assent.subscribe(() => host.requestUpdate()));
    };
    const observer = new MutationObserver(follow);
    observer.observe(host, { childList: true });
    observer.observe(document.querySelector('html')!, { attributeFilter: ['lang'] });
    document.addEventListener('assent-ready', join);
    this.#stop = [
      () => observer.disconnect(),
      () => document.removeEventListener('assent-ready', join),
    ];
    join();
  }

  hostDisconnected(): void {
    for (const stop of this.#stop) stop();
    this.assent = undefined;
  }
}
