import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { banner as cyBanner } from '../../messages/cy.banner.js';
import { preferences as cy } from '../../messages/cy.preferences.js';
import { banner as enBanner } from '../../messages/en.banner.js';
import { preferences as en } from '../../messages/en.preferences.js';
import { PageController } from '../page-controller.js';
import { withOwn, wordsFor } from '../words.js';
import { itemTable } from './item-table.js';
import { storedItems } from './stored-items.js';

/**
 * Lists everything that the site may store, by category, with the visitor's answer: for the cookies page.
 *
 * Renders into the light DOM, and so takes the site's own table look.
 */
export class AssentDeclarationElement extends LitElement {
  readonly #page = new PageController(this);

  protected override createRenderRoot(): HTMLElement {
    return this.#page.renderRoot();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { assent, language } = this.#page;
    if (!assent) return nothing;
    const words = withOwn(language === 'cy' ? cy : en, assent.config, language);
    const { categories } = language === 'cy' ? cyBanner : enBanner;
    return html`${assent.config.categories.map((category) => {
      const { label, purpose } = wordsFor(category, categories, language);
      const answer = assent.decision?.answers[category.id];
      const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format((answer?.time ?? 0) * 1000);
      const settled = answer && !assent.pending.includes(category.id);
      const state = settled ? words.state(answer.granted, date) : words.undecided;
      return html`
        <p>${purpose} ${category.basis === 'strictly-necessary' ? words.essentialAlwaysOn : state}</p>
        ${itemTable(storedItems(assent, category, words, language), words.categoryHeading(label), words)}
      `;
    })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'assent-declaration': AssentDeclarationElement;
  }
}
