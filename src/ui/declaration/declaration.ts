import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { isService } from '../../consent/config.js';
import { PageController } from '../page-controller.js';
import { capitalise, fill, wordsFor } from '../words.js';
import { itemTable } from './item-table.js';
import { servicePurposes } from './service-purposes.js';

/**
 * Lists everything that the site may store, by category, with the visitor's answer: for the cookies page.
 *
 * Renders into the light DOM, and so takes the site's own look of headings and tables.
 *
 * @example
 * <assent-declaration></assent-declaration>
 */
export class AssentDeclarationElement extends LitElement {
  readonly #page = new PageController(this);

  protected override createRenderRoot(): HTMLElement {
    return this.#page.renderRoot();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { assent, language, words } = this.#page;
    if (!assent) return nothing;
    const level = this.#page.headingLevel();
    const months = words.months.split(' ');
    const dateOf = (seconds: number): string => {
      const day = new Date(seconds * 1000);
      return `${day.getDate()} ${months[day.getMonth()]} ${day.getFullYear()}`;
    };
    const categories = assent.config.categories.filter((category) => !isService(category));
    return html`${categories.map((category) => {
      const { id, basis } = category;
      const { label, purpose } = wordsFor(category, words, language);
      const answer = assent.pending.includes(id) ? undefined : assent.decision?.answers[id];
      const said = answer?.granted ? words.granted : words.denied;
      const state = answer ? fill(said, dateOf(answer.time)) : words.undecided;
      return html`
        <h3 aria-level=${level}>${capitalise(fill(words.category, label))}</h3>
        <p>${purpose} ${basis === 'strictly-necessary' ? words.alwaysOn : state}</p>
        ${servicePurposes(this.#page, category)} ${itemTable(this.#page, category)}
      `;
    })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'assent-declaration': AssentDeclarationElement;
  }
}
