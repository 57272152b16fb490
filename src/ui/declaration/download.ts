/** Hands the list to a visitor as a file. It is made in the browser: nothing is requested, and nothing stored. */
import { localise } from '../../consent/localised.js';
import type { PageController } from '../page-controller.js';
import { capitalise, fill } from '../words.js';
import { COLUMNS } from './item-table.js';
import { listOf, type ListedCategory } from './list.js';

export const FORMATS = ['CSV', 'JSON'] as const;
export type Format = (typeof FORMATS)[number];

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** RFC 4180, with the mark by which Excel knows that it is UTF-8. */
function asCsv({ words }: PageController, list: readonly ListedCategory[]): string {
  // "{} cookies", "Pliki cookie: {}"
  const what = capitalise(fill(words.category, '').replace(/^[\s:]+|[\s:：]+$/g, ''));
  const rows = list.flatMap(({ heading, items }) =>
    items.map((item) => [heading, ...COLUMNS.map((column) => item[column])]),
  );
  const all = [[what, ...COLUMNS.map((column) => words[column])], ...rows];
  return `\ufeff${all.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;
}

const dayOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

function asJson({ assent, language }: PageController, list: readonly ListedCategory[]): string {
  const { config } = assent!;
  const categories = list.map(({ category: { id, basis }, heading, purpose, answer, items }) => ({
    id,
    heading,
    purpose,
    basis,
    ...(answer && { answer: answer.granted ? 'yes' : 'no', answered: dayOf(answer.time * 1000) }),
    items,
  }));
  const service = localise(config.service, language);
  const website = location.origin;
  return JSON.stringify({ service, website, date: dayOf(Date.now()), categories }, null, 2);
}

export function download(page: PageController, format: Format): void {
  const list = listOf(page);
  const [text, type] =
    format === 'CSV' ? [asCsv(page, list), 'text/csv'] : [asJson(page, list), 'application/json'];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = `cookies-${location.hostname}.${format.toLowerCase()}`;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
