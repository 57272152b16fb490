import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { askable, isService, type Category } from '../../consent/config.js';
import { localise } from '../../consent/localised.js';
import type { Source } from '../../consent/store.js';
import { link } from '../controls.js';
import { helpLinks } from './help-links.js';
import { notes } from '../notes/notes.js';
import { PageController } from '../page-controller.js';
import { fill, wordsFor } from '../words.js';
import { choice, essential } from './category.js';

let instances = 0;

/**
 * Lets a visitor answer for each category, accept or reject them all, and change the answer later.
 *
 * Stands on the cookies page, or in the dialog that `data-assent-open` opens. It holds a draft, which is
 * handed over when it is saved and dropped when it is not. Renders into the light DOM, and so takes the
 * site's own look of text and headings.
 *
 * @attr {'form'|'saved'} view - what it shows
 * @example
 * <assent-preferences></assent-preferences>
 */
export class AssentPreferencesElement extends LitElement {
  static override properties: PropertyDeclarations = {
    view: { reflect: true },
    draft: { attribute: false },
  };

  declare view: 'form' | 'saved';
  /** Answers that are chosen and not yet saved. */
  declare private draft: Record<string, boolean>;

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
    if (changed.has('view') && this.view === 'saved') this.#focus();
    // Where it is not drawn, nobody is informed of anything.
    if (this.offsetHeight) this.#page.assent?.inform();
  }

  /** Moves to it, with the focus on its words: on a control, one key too many would be an answer. */
  async showUp(): Promise<void> {
    await this.updateComplete;
    this.scrollIntoView();
    this.#focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.#page.say(() => this.#renderForm());
  }

  #renderForm(): TemplateResult {
    const { language, words } = this.#page;
    const assent = this.#page.assent!;
    const { config } = assent;
    const categories = config.categories.filter((category) => !isService(category));
    const asked = askable(config);
    const [first, other] = asked.filter((category) => categories.includes(category));
    const label = first && !other ? wordsFor(first, words, language).label : words.additional;
    const links = [
      this.source === 'dialog'
        ? link(words.view, localise(config.cookiesPage, language))
        : undefined,
      link(words.privacy, localise(config.privacyPage, language)),
      ...helpLinks(config, language),
    ];
    return html`
      ${this.view === 'saved' ? this.#renderSaved() : nothing}
      <p tabindex="-1">${words.introduction} ${notes.about?.(assent, language)}</p>
      ${links.map((one) => one && html`<p>${one}</p>`)}
      ${
        first &&
        html`<div>
          <button type="button" data-assent-action="accept" @click=${this.#onAccept}>
            ${fill(words.answers.accept, label)}
          </button>
          <button type="button" data-assent-action="reject" @click=${this.#onReject}>
            ${fill(words.answers.reject, label)}
          </button>
        </div>`
      }
      ${categories.map((category) =>
        asked.includes(category)
          ? choice(this.#page, category, this.#renderAnswers)
          : essential(this.#page, category),
      )}
      ${
        first &&
        html`<button type="button" data-assent-action="save" @click=${this.#onSave}>
          ${words.save}
        </button>`
      }
    `;
  }

  #renderSaved(): TemplateResult {
    const { words } = this.#page;
    const back = link(words.back, document.referrer);
    const isOwn = back?.origin === location.origin && back.href !== location.href;
    return html`<div role="alert" tabindex="-1">
      <p>${words.saved}</p>
      ${isOwn ? back : nothing}
    </div>`;
  }

  #renderAnswers = (category: Category): TemplateResult => {
    const { words } = this.#page;
    const answer = this.#answer(category) ? 'yes' : 'no';
    return html`<div>
      ${(['yes', 'no'] as const).map(
        (value) =>
          html`<label
            ><input
              type="radio"
              form=""
              autocomplete="off"
              name="${this.#group}-${category.id}"
              .value=${value}
              .checked=${value === answer}
              @change=${this.#onChange}
            />${words[value]}</label
          >`,
      )}
    </div>`;
  };

  /** What is chosen; else what holds now: No, unless it was granted or is on as the law lets it be until objected to. */
  #answer({ id }: Category): boolean {
    return this.draft[id] ?? this.#page.assent!.isGranted(id);
  }

  #onChange = ({ currentTarget }: Event): void => {
    const input = currentTarget as HTMLInputElement;
    const id = input.closest('fieldset')!.dataset['category']!;
    const yes = input.value === 'yes';
    this.draft = { ...this.draft, [id]: yes };
    // No service without its category: Yes to one says Yes to both, No to a category is No to all of its services.
    for (const { id: other } of askable(this.#page.assent!.config)) {
      if (yes ? id.startsWith(`${other}:`) : other.startsWith(`${id}:`)) this.draft[other] = yes;
    }
    // At once, so that what Lit wrote last is never older than what the visitor did.
    this.performUpdate();
  };

  #onAccept = (): void => this.#decide(() => true);

  #onReject = (event: Event): void => {
    // Tells the gate, which serves such buttons anywhere on the page, that this one is taken care of.
    event.preventDefault();
    this.#decide(() => false);
  };

  #onSave = (): void => this.#decide((category) => this.#answer(category));

  #decide(answer: (category: Category) => boolean): void {
    const assent = this.#page.assent!;
    const answers = askable(assent.config).map((category) => [category.id, answer(category)]);
    this.draft = {};
    this.beforeDecide();
    assent.decide(Object.fromEntries(answers) as Record<string, boolean>, this.source);
    // Put in anew, what is there already is announced anew.
    this.view = 'form';
    this.performUpdate();
    // Where it was not kept, the banner says so.
    if (this.source === 'preferences' && assent.kept !== false) this.view = 'saved';
  }

  /** The message that it is saved, or else the introduction. */
  #focus(): void {
    this.querySelector<HTMLElement>('[tabindex]')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'assent-preferences': AssentPreferencesElement;
  }
}
