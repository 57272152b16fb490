import { ReactiveElement, type PropertyDeclarations, type PropertyValues } from '@lit/reactive-element';
import type { Assent, View } from '../../consent/assent.js';
import { localise } from '../../consent/localised.js';
import type { Source } from '../../consent/store.js';
import { banner as cy } from '../../messages/cy.banner.js';
import { banner as en } from '../../messages/en.banner.js';
import { languageOf, watchLanguage } from '../language.js';
import { providersOf, withOwn, wordsFor } from '../words.js';
import { bannerStyles } from './banner.styles.js';
import { focusPage } from './focus-page.js';

const MESSAGES = { en, cy };

/**
 * Asks for consent, and confirms the answer.
 *
 * Its words and controls are a flat list of light-DOM children that it writes itself; a shadow frame styles them.
 *
 * @attr {'question'|'confirmation'} view - what it shows
 * @attr {'top'|'bottom'} placement - in the flow at the start of the page, or at the lower edge of the screen
 * @csspart frame - the box around the words and the buttons
 * @slot - for its own children; whatever else is put there is taken out again
 */
export class AssentBannerElement extends ReactiveElement {
  static override styles = bannerStyles;
  static override properties: PropertyDeclarations = {
    view: { reflect: true },
    placement: { reflect: true },
    language: { state: true },
  };

  declare view: View;
  declare placement: 'top' | 'bottom';
  declare private language: string;

  /** The running instance, set before the element is put on the page. */
  assent: Assent | undefined;
  /** Takes it off the page for good. */
  dismiss = (): void => this.remove();
  #words: Element[] = [];
  #stop = (): void => {};

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.assent) return;
    const { assent } = this;
    const follow = (): void => {
      this.language = languageOf(assent.config.language ?? document.documentElement.lang);
      this.lang = this.language;
    };
    follow();
    const stopLanguage = watchLanguage(follow);
    // A page that empties us, or writes in between, gets our words back.
    const observer = new MutationObserver(() => {
      if (this.#words.some((word, index) => word !== this.children[index])) this.replaceChildren(...this.#words);
    });
    observer.observe(this, { childList: true });
    const stopStore = assent.subscribe(({ source }) => {
      if (source && this.view === 'question' && !assent.pending.length) this.dismiss();
    });
    this.#stop = () => {
      stopLanguage();
      observer.disconnect();
      stopStore();
    };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    const frame = document.createElement('div');
    frame.setAttribute('part', 'frame');
    frame.append(document.createElement('slot'));
    root.append(frame);
    return root;
  }

  protected override shouldUpdate(): boolean {
    return !!this.assent;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const { config } = this.assent!;
    const words = withOwn(this.language === 'cy' ? MESSAGES.cy : MESSAGES.en, config, this.language);
    const service = localise(config.service, this.language);
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', words.heading(service));
    this.setAttribute('data-nosnippet', '');
    this.#words = this.view === 'question' ? this.#question(words, service) : this.#confirmation(words);
    this.replaceChildren(...this.#words);
    if (this.view === 'confirmation') (this.firstElementChild as HTMLElement).focus({ preventScroll: true });
  }

  #question(words: typeof en, service: string): Element[] {
    const { assent, language } = this;
    const { config, pending } = assent!;
    const asked = config.categories.filter(({ id }) => pending.includes(id));
    const all = asked.map((category) => wordsFor(category, words.categories, language));
    const label = all.length === 1 ? all[0]!.label : words.additional;
    const providers = providersOf(config, pending, language);
    const page = localise(config.cookiesPage, language);
    const decide = (granted: boolean, source: Source) => (event: Event) => {
      // Tells the gate, which serves such buttons anywhere on the page, that this one is taken care of.
      event.preventDefault();
      assent!.decide(Object.fromEntries(pending.map((id) => [id, granted])), source);
    };
    return [
      make('h2', words.heading(service)),
      make('p', words.essential),
      make('p', [words.request(label), ...all.map(({ purpose }) => purpose), providers && words.setBy(providers)].join(' ')),
      button(words.accept(label), 'accept', decide(true, 'banner')),
      button(words.reject(label), 'reject', decide(false, 'banner')),
      ...(page ? [link(words.view, page)] : []),
      ...(config.categories.length > 2 || !page ? [button(words.choose, 'manage')] : []),
    ];
  }

  #confirmation(words: typeof en): Element[] {
    const { assent, language } = this;
    const { config, decision } = assent!;
    const asked = config.categories.filter(({ id }) => decision?.answers[id]);
    const granted = new Set(asked.map(({ id }) => assent!.isGranted(id)));
    const label = asked.length === 1 ? wordsFor(asked[0]!, words.categories, language).label : words.additional;
    const said = granted.size > 1 ? words.saved : (granted.has(true) ? words.accepted : words.rejected)(label);
    const message = make('p', said);
    message.setAttribute('role', 'alert');
    message.tabIndex = -1;
    message.addEventListener('blur', () => message.removeAttribute('tabindex'));
    return [
      message,
      button(words.change, 'manage'),
      button(words.hide, 'hide', () => {
        this.dismiss();
        focusPage();
      }),
    ];
  }
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, text: string): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function button(text: string, action: string, onClick?: (event: Event) => void): HTMLButtonElement {
  const element = make('button', text);
  element.type = 'button';
  element.dataset['assentAction'] = action;
  if (onClick) element.addEventListener('click', onClick);
  return element;
}

function link(text: string, address: string): HTMLAnchorElement {
  const element = make('a', text);
  element.href = address;
  return element;
}

declare global {
  interface HTMLElementTagNameMap {
    'assent-banner': AssentBannerElement;
  }
}
