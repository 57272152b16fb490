/** A captioned table of what a category stores, which turns into a list on a narrow screen. */
import { html, type TemplateResult } from 'lit';
import type { Category } from '../../consent/config.js';
import type { PageController } from '../page-controller.js';
import { capitalise, fill, wordsFor } from '../words.js';
import { storedItems } from './stored-items.js';

export const COLUMNS = ['name', 'purpose', 'provider', 'expires'] as const;

/** Roles are written out, because a table that is laid out as blocks loses its own. */
export function itemTable(
  { assent, words, language }: PageController,
  category: Category,
): TemplateResult | undefined {
  const rows = storedItems(assent!.config, category, words, language);
  return (
    rows[0] &&
    html`<table class="assent-items" role="table">
      <caption>
        ${capitalise(fill(words.category, wordsFor(category, words, language).label))}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${COLUMNS.map((column) => html`<th scope="col" role="columnheader">${words[column]}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (row) =>
            html`<tr role="row">
              ${COLUMNS.map(
                // A name that begins or ends in `_` would be turned round in a page that reads from right to left.
                (column) =>
                  html`<td role="cell" data-label=${words[column]}><bdi>${row[column]}</bdi></td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>`
  );
}
