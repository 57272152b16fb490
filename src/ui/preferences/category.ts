/** Draws a category: what it is for, what it stores and, where the visitor has a say, its question. */
import { html, type TemplateResult } from 'lit';
import type { Category } from '../../consent/config.js';
import { localise } from '../../consent/localised.js';
import { itemTable } from '../declaration/item-table.js';
import { servicePurposes } from '../declaration/service-purposes.js';
import { notes } from '../notes/notes.js';
import type { PageController } from '../page-controller.js';
import { capitalise, fill, providersOf, wordsFor } from '../words.js';

/** One that needs no consent, and has no switch that would do nothing. */
export function essential(page: PageController, category: Category): TemplateResult {
  const { language, words } = page;
  const { label, purpose } = wordsFor(category, words, language);
  return html`<h3 aria-level=${page.headingLevel()}>${capitalise(fill(words.category, label))}</h3>
    <p>${purpose} ${words.alwaysOn}</p>
    ${servicePurposes(page, category)} ${list(page, category, label)}`;
}

/**
 * One that is asked about, with those of its services that can be answered on their own.
 *
 * @param answers draws the two answers to a category, or to a service
 */
export function choice(
  page: PageController,
  category: Category,
  answers: (category: Category) => TemplateResult,
): TemplateResult {
  const { assent, language, words } = page;
  const { id } = category;
  const { config } = assent!;
  const { label, purpose } = wordsFor(category, words, language);
  const providers = providersOf(config, [id], words, language);
  return html`<fieldset data-category=${id}>
    <legend>${fill(words.question, label)}</legend>
    <p>
      ${purpose} ${providers && fill(words.setBy, providers)}
      ${notes.about?.(assent!, language, category)}
    </p>
    ${servicePurposes(page, category)} ${answers(category)}
    ${config.services.map((service) => {
      const single = config.categories.find((one) => one.id === `${id}:${service.id}`);
      return (
        single &&
        html`<fieldset data-category=${single.id}>
          <legend>
            ${fill(words.question, localise(service.provider, language) || service.id)}
          </legend>
          ${answers(single)}
        </fieldset>`
      );
    })}
    ${list(page, category, label)}
  </fieldset>`;
}

/** What it stores, folded away. */
function list(page: PageController, category: Category, label: string): TemplateResult | undefined {
  const table = itemTable(page, category);
  return (
    table &&
    html`<details>
      <summary>${fill(page.words.list, label)}</summary>
      ${table}
    </details>`
  );
}
