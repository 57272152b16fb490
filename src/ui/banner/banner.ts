import {
  ReactiveElement,
  type PropertyDeclarations,
  type PropertyValues,
} from '@lit/reactive-element';
import type { Assent, View } from '../../consent/assent.js';
import { localise } from '../../consent/localised.js';
import { dress, make } from '../controls.js';
import { styleSheet } from '../style-sheet.js';
import { tokens } from '../tokens.styles.js';
import { others, WORDS, type Language } from '../language.js';
import { fill, withOwn } from '../words.js';
import { bannerStyles } from './banner.styles.js';
import { focusPage } from './focus-page.js';
import { VIEWS } from './views.js';

/**
 * Asks for consent, and confirms the answer. `showBanner` makes the one there is.
 *
 * Its words and controls are a flat list of light-DOM children that it writes itself; its shadow tree styles them.
 *
 * @attr {'question'|'confirmation'|'unsaved'} view - what it shows
 * @attr {'top'|'bottom'} placement - in the flow at the start of the page, or at the lower edge of the screen
 * @slot - for its own children; whatever else is put there is taken out again
 * @csspart frame - what holds the words and the buttons
 * @cssprop [--assent-color-surface=light-dark(#f2f5f8, #18212b)] - background of the banner and of the dialog
 * @cssprop [--assent-color-text=light-dark(#10171e, #f2f5f8)] - text
 * @cssprop [--assent-color-accent=light-dark(#1c4f86, #9ac7f7)] - background of the buttons
 * @cssprop [--assent-color-on-accent=var(--assent-color-surface)] - text on the buttons
 * @cssprop [--assent-color-focus=var(--assent-color-text)] - ring around what has the focus
 * @cssprop [--assent-color-edge=var(--assent-color-accent)] - edge between the banner and the page
 * @cssprop [--assent-color-link=var(--assent-color-accent)] - links, and buttons that look like links
 * @cssprop [--assent-weight=600] - weight of the words on the buttons
 * @cssprop [--assent-shadow=none] - shadow of the buttons
 * @cssprop [--assent-color-line=rgb(128 128 128 / 0.5)] - lines in the lists of cookies
 * @cssprop [--assent-color-backdrop=rgb(0 0 0 / 0.55)] - what covers the page behind the dialog
 * @cssprop [--assent-dialog-width=48em] - greatest width of the dialog
 * @cssprop [--assent-space=1em] - the unit that gaps are made of
 * @cssprop [--assent-radius=0.25em] - corners of the buttons and of the dialog
 * @cssprop [--assent-width=64em] - greatest width of the words and the buttons
 */
export class AssentBannerElement extends ReactiveElement {
  static override get styles(): CSSStyleSheet {
    return styleSheet(tokens + bannerStyles);
  }
  static override properties: PropertyDeclarations = {
    view: { attribute: false },
    language: { attribute: false },
  };

  declare view: View;
  declare language: Language;

  /** The running instance, set before the element is put on the page. */
  declare assent: Assent | undefined;
  /** Takes it off the page for good. Set by whoever put it there. */
  declare dismiss: () => void;
  #words: Element[] = [];

  /** Shows a view with the present decision, also where it stands already. */
  show(view: View): void {
    this.view = view;
    this.requestUpdate('view', null);
  }

  /** Whether it holds its own words and nothing else. */
  isWhole(): boolean {
    const { childNodes } = this;
    return (
      childNodes.length === this.#words.length &&
      this.#words.every((word, index) => word === childNodes[index])
    );
  }

  /** Takes out what the page wrote into it, and puts back what it took. */
  restore(): void {
    this.replaceChildren(...this.#words);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(make('slot', '', { part: 'frame' }));
    return root;
  }

  protected override shouldUpdate(): boolean {
    // A copy, out of a page's innerHTML or a router's cache, has words and no answers behind them.
    return !!this.assent || this.remove()!;
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    const { assent, language, view } = this;
    const { config } = assent!;
    const wordsIn = (spoken: Language) => withOwn(WORDS[spoken]!, config, spoken);
    const say = (spoken: Language) => VIEWS[view]!(assent!, wordsIn(spoken), spoken, this.#hide);
    const name = fill(wordsIn(language).heading, localise(config.service, language));
    // `auto`: our words decide, so that English on an Arabic page keeps its own direction.
    const written = { lang: language, dir: 'auto' };
    dress(this, { role: 'region', 'aria-label': name, 'data-nosnippet': '', ...written, view });
    this.#words = others.both?.(say) ?? say(language);
    this.restore();
    if (view !== 'question' && changed.has('view')) (this.firstElementChild as HTMLElement).focus();
  }

  #hide = (): void => {
    this.dismiss();
    focusPage();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'assent-banner': AssentBannerElement;
  }
}
