/** A captioned table of what a category stores, which turns into a list on a narrow screen. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PreferencesMessages } from '../../messages/messages.js';
import type { ItemRow } from './stored-items.js';

/** Roles are written out, because a table that is laid out as blocks loses its own. */
export function itemTable(rows: readonly ItemRow[], caption: string, words: PreferencesMessages): TemplateResult | typeof nothing {
  if (!rows.length) return nothing;
  const columns = ['name', 'purpose', 'provider', 'expires'] as const;
  return html`<table class="assent-items" role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => html`<th scope="col" role="columnheader">${words[column]}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row) => html`<tr role="row">
          ${columns.map((column) => html`<td role="cell" data-label=${words[column]}>${row[column]}</td>`)}
        </tr>`,
      )}
    </tbody>
  </table>`;
}
