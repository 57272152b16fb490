import {
  ReactiveElement,
  type PropertyDeclarations,
  type PropertyValues,
} from '@lit/reactive-element';
import type { Assent } from '../../consent/assent.js';
import type { Change } from '../../consent/store.js';
import type { Kind } from '../../messages/messages.js';
import { dress, make } from '../controls.js';
import { languageOf } from '../language.js';
import { styleSheet } from '../style-sheet.js';
import { tokens } from '../tokens.styles.js';
import { addressOf, posterOf } from './address.js';
import { complain } from './complain.js';
import { embedStyles } from './embed.styles.js';
import { followPage } from './follow-page.js';
import { focusFrame, makeFrame } from './frame.js';
import { KINDS } from './kinds.js';
import { placeholder } from './placeholder.js';
import { askedFor, isGranted, isRefusal } from './waits-for.js';

/** A page that keeps taking out its words is let be after this many times. */
const PATIENCE = 10;

/**
 * Stands in the place of a film, a map or another page of somebody else's, and shows it once the visitor says so.
 *
 * Its words are light-DOM children that it puts before the owner's own. Those hold a link to the content, which
 * is there before the element, without it, and beside what it shows. The frame is in the shadow tree, so that a
 * copy which a framework keeps of the page holds none.
 *
 * @attr data-assent - the category that it waits for: `embeds`; also what brings the element to a page of the script tag
 * @attr data-src - what it shows: an http(s) address that may be framed, or an id where `kind` names one
 * @attr data-title - what it is: said before it is shown, and the title of the frame. Default: the words of the link
 * @attr {'youtube'|'vimeo'|'google-maps'|'openstreetmap'|'power-bi'} kind - makes the address, and says who provides it and what it stores
 * @attr provider - who provides it, as a visitor would know them. Default: that of the kind, or the host
 * @attr poster - address of a picture on this website, shown until then
 * @attr aspect-ratio - width to height. Default `16 / 9`
 * @attr {'question'|'content'|'link'} view - what it shows
 * @slot - a link to the content
 * @csspart frame - holds the words, the poster or the content
 * @example
 * <assent-embed data-assent="embeds" kind="youtube" data-src="aqz-KE-bpKQ" data-title="What goes in each bin">
 *   <a href="https://www.youtube.com/watch?v=aqz-KE-bpKQ">Watch “What goes in each bin” on YouTube</a>
 * </assent-embed>
 */
export class AssentEmbedElement extends ReactiveElement {
  static override get styles(): CSSStyleSheet {
    return styleSheet(tokens + embedStyles());
  }
  static override properties: PropertyDeclarations = {
    category: { attribute: 'data-assent' },
    source: { attribute: 'data-src' },
    label: { attribute: 'data-title' },
    kind: {},
    provider: {},
    poster: {},
    ratio: { attribute: 'aspect-ratio' },
    once: { attribute: false },
  };

  declare category: string | null | undefined;
  declare source: string | null | undefined;
  declare label: string | null | undefined;
  declare kind:
    'youtube' | 'vimeo' | 'google-maps' | 'openstreetmap' | 'power-bi' | null | undefined;
  declare provider: string | null | undefined;
  declare poster: string | null | undefined;
  declare ratio: string | null | undefined;
  /** The address that is shown on a press, without a grant: what a page puts in its place is asked about anew. */
  declare private once: string | undefined;

  /** Absent until one runs. */
  assent: Assent | undefined;
  readonly #box = make('div', '', { part: 'frame', role: 'group' });
  #address: string | undefined;
  #frame: HTMLIFrameElement | undefined;
  #words: HTMLElement[] = [];
  #tries = PATIENCE;
  #leave = (): void => {};

  override connectedCallback(): void {
    super.connectedCallback();
    // A copy of the page brings back words whose buttons do nothing.
    for (const old of this.querySelectorAll(':scope > [slot="assent"]')) old.remove();
    this.#words = [];
    this.#tries = PATIENCE;
    this.#leave = followPage(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
    // Put back, the frame would fetch its page whatever has been decided meanwhile.
    this.once = undefined;
    this.#hide();
  }

  /** Called with each change to the decision, and when the page or what stands in the element changed. */
  follow(change?: Change): void {
    if (change && isRefusal(this.category, change)) this.once = undefined;
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(this.#box, make('slot', ''));
    return root;
  }

  protected override shouldUpdate(): boolean {
    // A <label> around it would pass a press on it on to our first button.
    return !!this.assent && !this.closest('label');
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    const kind = Object.hasOwn(KINDS, this.kind!) ? (this.kind as Kind) : undefined;
    const address = addressOf(this.source ?? '', kind);
    this.#address = address?.href;
    const link = this.querySelector('a[href]');
    const title = this.label || link?.textContent.trim() || '';
    if (!address) complain(`data-src="${this.source}" is no http(s) address and no id.`);
    if (!link) complain('it holds no link to what it shows.');

    const shows = this.once === this.#address || isGranted(this.category, this.assent!);
    const view = !address ? 'link' : shows ? 'content' : 'question';
    dress(this, { view });
    dress(this.#box, { 'aria-label': title });
    this.#box.style.aspectRatio = this.ratio ?? '';
    if (view === 'content') this.#show(this.#address!, title);
    else this.#hide();
    const provider = this.provider || (kind ? KINDS[kind].provider : address?.host);
    this.#speak(view === 'question' ? this.#question(title, kind, provider!) : []);
  }

  #show(address: string, title: string): void {
    this.#frame ??= makeFrame(!this.once);
    const frame = this.#frame;
    frame.title = title;
    // Assigned again, it would load anew.
    if (frame.src !== address) frame.src = address;
    if (!frame.isConnected) this.#box.replaceChildren(frame);
  }

  #hide(): void {
    this.#frame = undefined;
    const poster = this.poster && posterOf(this.poster);
    this.#box.replaceChildren(
      ...(poster ? [make('img', '', { src: poster, alt: '' })] : []),
      make('slot', '', { name: 'assent' }),
    );
  }

  #question(title: string, kind: Kind | undefined, provider: string): HTMLElement[] {
    const { config } = this.assent!;
    const language = languageOf(config.language ?? this.closest<HTMLElement>('[lang]')?.lang);
    const categories = askedFor(this.category, this.assent!);
    return placeholder(config, { title, kind, provider, categories }, language, this.#onPress);
  }

  /** Keeps the words that stand there already, and with them the focus. */
  #speak(words: HTMLElement[]): void {
    const old = this.#words;
    const isSame =
      words.length === old.length && words.every((word, index) => word.isEqualNode(old[index]!));
    if (isSame && (old.every(({ parentNode }) => parentNode === this) || this.#tries-- < 1)) return;
    for (const word of old) word.remove();
    this.#words = words;
    this.prepend(...words);
  }

  readonly #onPress = (event: Event): void => {
    // No script answers for a visitor.
    if (!event.isTrusted) return;
    const { assentAction } = (event.currentTarget as HTMLElement).dataset;
    if (assentAction === 'always') {
      // What was answered meanwhile on another host of the site is not to be undone: the gate looks at the cookie again.
      dispatchEvent(new Event('visibilitychange'));
      const asked = askedFor(this.category, this.assent!);
      this.assent!.decide(Object.fromEntries(asked.map(({ id }) => [id, true])), 'embed');
    }
    // After "always" too: where a browser cannot keep the answer, it holds for what was asked for.
    this.once = this.#address;
    this.performUpdate();
    if (this.#frame) focusFrame(this.#frame);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'assent-embed': AssentEmbedElement;
  }
}
