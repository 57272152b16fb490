import { html, LitElement, type nothing, type TemplateResult } from 'lit';
import { PageController } from '../page-controller.js';
import { fill } from '../words.js';
import { adoptDeclarationStyles } from './declaration.styles.js';
import { declarationWords } from './declaration-words.js';
import { download, FORMATS } from './download.js';
import { itemTable } from './item-table.js';
import { listOf, type ListedCategory } from './list.js';
import { servicePurposes } from './service-purposes.js';

/**
 * Lists everything that the site may store, by category, with the visitor's answer: for the cookies page. A visitor can
 * take the list along as a file.
 *
 * Renders into the light DOM, and so takes the site's own look of headings and tables.
 *
 * @example
 * <assent-declaration></assent-declaration>
 */
export class AssentDeclarationElement extends LitElement {
  readonly #page = new PageController(this);

  override connectedCallback(): void {
    super.connectedCallback();
    adoptDeclarationStyles(this.getRootNode() as Document | ShadowRoot);
  }

  protected override createRenderRoot(): HTMLElement {
    return this.#page.renderRoot();
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.#page.say(() => this.#renderList());
  }

  #renderList(): TemplateResult {
    const { assent, language, words } = this.#page;
    const {
      granted,
      denied,
      undecided,
      on,
      months,
      download: label,
    } = declarationWords(assent!.config, language);
    const level = this.#page.headingLevel();
    const dateOf = (seconds: number): string => {
      const day = new Date(seconds * 1000);
      return `${day.getDate()} ${months.split(' ')[day.getMonth()]} ${day.getFullYear()}`;
    };
    const stateOf = ({ category, answer }: ListedCategory): string => {
      if (category.basis === 'strictly-necessary') return words.alwaysOn;
      if (answer) return fill(answer.granted ? granted : denied, dateOf(answer.time));
      // Statistics that were explained are on without an answer.
      return assent!.isGranted(category.id) ? on : undecided;
    };
    return html`${listOf(this.#page).map((listed) => {
        const { category, heading, purpose } = listed;
        return html`
          <h3 aria-level=${level}>${heading}</h3>
          <p>${purpose} ${stateOf(listed)}</p>
          ${servicePurposes(this.#page, category)} ${itemTable(this.#page, category)}
        `;
      })}
      <div>
        ${FORMATS.map(
          (format) =>
            html`<button type="button" @click=${() => download(this.#page, format)}>
              ${fill(label, format)}
            </button>`,
        )}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'assent-declaration': AssentDeclarationElement;
  }
}
