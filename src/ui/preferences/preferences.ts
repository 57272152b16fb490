import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Assent } from '../../consent/assent.js';
import { askable, type Category } from '../../consent/config.js';
import type { Source } from '../../consent/store.js';
import { banner as cyBanner } from '../../messages/cy.banner.js';
import { preferences as cyPreferences } from '../../messages/cy.preferences.js';
import { banner as enBanner } from '../../messages/en.banner.js';
import { preferences as enPreferences } from '../../messages/en.preferences.js';
import { itemTable } from '../declaration/item-table.js';
import { storedItems } from '../declaration/stored-items.js';
import { PageController } from '../page-controller.js';
import { providersOf, withOwn, wordsFor } from '../words.js';

const EN = { ...enPreferences, banner: enBanner };
const CY = { ...cyPreferences, banner: cyBanner };
let instances = 0;

/**
 * Lets a visitor answer for each category, accept or reject them all, and change the answer later.
 *
 * Stands on the cookies page, or in the dialog that `data-assent-open` opens. It holds a draft, which is
 * handed over when it is saved and dropped when it is not. Renders into the light DOM.
 *
 * @attr {'form'|'saved'} view - what it shows
 */
export class AssentPreferencesElement extends LitElement {
  static override properties: PropertyDeclarations = { view: { reflect: true }, draft: { state: true } };

  declare view: 'form' | 'saved';
  /** Answers that are chosen and not yet saved. */
  declare private draft: Readonly<Record<string, boolean>>;

  /** Where its decisions are said to come from. */
  source: Extract<Source, 'preferences' | 'dialog'> = 'preferences';
  /** Called before a decision is handed over: the dialog closes itself. */
  beforeDecide = (): void => {};
  readonly #page = new PageController(this);
  readonly #group = `assent-${++instances}`;

  constructor() {
    super();
    this.view = 'form';
    this.draft = {};
  }

  protected override createRenderRoot(): HTMLElement {
    return this.#page.renderRoot();
  }

  protected override firstUpdated(): void {
    if (this.#page.assent?.resumed === 'preferences') this.view = 'saved';
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('view') && this.view === 'saved') this.querySelector<HTMLElement>('[role="alert"]')?.focus();
    this.#page.assent?.inform();
  }

  /** Moves the focus to the first thing that can be answered here. */
  showUp(): void {
    this.scrollIntoView();
    this.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { assent, language } = this.#page;
    if (!assent) return nothing;
    const words = wordsIn(language, assent);
    const { categories } = assent.config;
    const asked = askable(assent.config);
    const label = asked.length === 1 ? wordsFor(asked[0]!, words.banner.categories, language).label : words.banner.additional;
    return html`
      ${this.view === 'saved' ? this.#renderSaved(words) : nothing}
      <p>${words.introduction}</p>
      ${asked.length
        ? html`<div class="assent-actions">
            <button type="button" data-assent-action="accept" @click=${this.#onAccept}>${words.banner.accept(label)}</button>
            <button type="button" data-assent-action="reject" @click=${this.#onReject}>${words.banner.reject(label)}</button>
          </div>`
        : nothing}
      ${categories.map((category) => (asked.includes(category) ? this.#renderChoice(category, assent, words) : this.#renderEssential(category, assent, words)))}
      ${asked.length ? html`<button type="button" data-assent-action="save" @click=${this.#onSave}>${words.save}</button>` : nothing}
    `;
  }

  #renderSaved(words: Words): TemplateResult {
    const back = URL.canParse?.(document.referrer) && new URL(document.referrer).origin === location.origin && document.referrer !== location.href;
    return html`<div role="alert" tabindex="-1">
      <p>${words.saved}</p>
      ${back ? html`<a href=${document.referrer}>${words.back}</a>` : nothing}
    </div>`;
  }

  #renderEssential(category: Category, assent: Assent, words: Words): TemplateResult {
    const { label, purpose } = wordsFor(category, words.banner.categories, this.#page.language);
    return html`<h3>${words.categoryHeading(label)}</h3>
      <p>${purpose} ${words.essentialAlwaysOn}</p>
      ${this.#renderItems(category, label, assent, words)}`;
  }

  #renderChoice(category: Category, assent: Assent, words: Words): TemplateResult {
    const { language } = this.#page;
    const { label, purpose } = wordsFor(category, words.banner.categories, language);
    const providers = providersOf(assent.config, [category.id], language);
    const answer = this.#answer(category, assent);
    const radio = (value: 'yes' | 'no', text: string): TemplateResult =>
      html`<label>
        <input
          type="radio"
          form=""
          name="${this.#group}-${category.id}"
          value=${value}
          .checked=${live(answer === (value === 'yes'))}
          @change=${this.#onChange}
        />${text}
      </label>`;
    return html`<fieldset data-category=${category.id}>
      <legend>${words.question(label)}</legend>
      <p>${purpose} ${providers && words.setBy(providers)}</p>
      <div>${radio('yes', words.yes)}${radio('no', words.no)}</div>
      ${this.#renderItems(category, label, assent, words)}
    </fieldset>`;
  }

  #renderItems(category: Category, label: string, assent: Assent, words: Words): TemplateResult | typeof nothing {
    const rows = storedItems(assent, category, words, this.#page.language);
    return rows.length
      ? html`<details>
          <summary>${words.list(label)}</summary>
          ${itemTable(rows, words.categoryHeading(label), words)}
        </details>`
      : nothing;
  }

  /** What is chosen; else what was saved; else No, and Yes where the law lets a category be on until objected to. */
  #answer({ id, basis }: Category, assent: Assent): boolean {
    const saved = assent.pending.includes(id) ? undefined : assent.decision?.answers[id]?.granted;
    return this.draft[id] ?? saved ?? basis !== 'consent';
  }

  #all(granted: boolean): Record<string, boolean> {
    return Object.fromEntries(askable(this.#page.assent!.config).map(({ id }) => [id, granted]));
  }

  #onChange = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    const id = input.closest('fieldset')!.dataset['category']!;
    this.draft = { ...this.draft, [id]: input.value === 'yes' };
  };

  #onAccept = (): void => {
    this.#decide(this.#all(true));
  };

  #onReject = (event: Event): void => {
    // Tells the gate, which serves such buttons anywhere on the page, that this one is taken care of.
    event.preventDefault();
    this.#decide(this.#all(false));
  };

  #onSave = (): void => {
    const assent = this.#page.assent!;
    this.#decide(Object.fromEntries(askable(assent.config).map((category) => [category.id, this.#answer(category, assent)])));
  };

  #decide(answers: Readonly<Record<string, boolean>>): void {
    this.draft = {};
    this.beforeDecide();
    this.view = this.source === 'dialog' ? 'form' : 'saved';
    // Saved a second time, the message is there already: it gets the focus again.
    this.querySelector<HTMLElement>('[role="alert"]')?.focus();
    this.#page.assent!.decide(answers, this.source);
  }
}

type Words = typeof EN;

function wordsIn(language: string, { config }: Assent): Words {
  const words = language === 'cy' ? CY : EN;
  return { ...withOwn(words, config, language), banner: withOwn(words.banner, config, language) };
}

declare global {
  interface HTMLElementTagNameMap {
    'assent-preferences': AssentPreferencesElement;
  }
}
