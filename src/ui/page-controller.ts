/** Joins an element that renders into the light DOM to the page: the instance, the language, the styles, its own box. */
import type { ReactiveController } from '@lit/reactive-element';
import type { LitElement } from 'lit';
import { findInstance, type Assent } from '../consent/assent.js';
import { languageOf, watchLanguage, type Language } from './language.js';
import { lightStyles } from './light.styles.js';

/** Used by the preferences and the declaration, which differ in what they render only. */
export class PageController implements ReactiveController {
  assent: Assent | undefined;
  language: Language = 'en';
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

  hostConnected(): void {
    const host = this.#host;
    const keepBox = (): void => {
      if (this.#box.parentNode !== host || host.childNodes.length !== 1) host.replaceChildren(this.#box);
    };
    keepBox();
    const observer = new MutationObserver(keepBox);
    observer.observe(host, { childList: true });

    const root = host.getRootNode() as Document | ShadowRoot;
    const sheet = lightStyles();
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];

    const join = (): void => {
      this.assent = findInstance();
      if (!this.assent) return;
      follow();
      this.#stop.push(this.assent.subscribe(() => host.requestUpdate()));
    };
    const follow = (): void => {
      this.language = languageOf(this.assent?.config.language ?? host.parentElement?.closest<HTMLElement>('[lang]')?.lang);
      this.#box.lang = this.language;
      host.requestUpdate();
    };
    const onReady = (): void => {
      if (!this.assent) join();
    };
    document.addEventListener('assent-ready', onReady);
    this.#stop = [watchLanguage(follow), () => observer.disconnect(), () => document.removeEventListener('assent-ready', onReady)];
    join();
  }

  hostDisconnected(): void {
    for (const stop of this.#stop) stop();
    this.#stop = [];
  }
}
