/** Markup that a site has from its earlier consent tool, and what it says in our words. */

export interface Markup {
  readonly selector: string;
  readonly attribute: string;
  /** Gives the expression that `data-assent` would hold. */
  read(value: string, element: HTMLElement): string;
}

const OURS: Markup = {
  selector: '[data-assent]',
  attribute: 'data-assent',
  read: (value) => value,
};

/** What Cookiebot and NHS.UK call our categories; `necessary` is none that waits. */
const COOKIEBOT = new Map([
  ['preferences', 'functional'],
  ['statistics', 'analytics'],
]);

const OTHERS: Readonly<Record<string, Markup>> = {
  // Several categories stand between commas, all needed. `ignore` is for what Cookiebot itself would hold back.
  cookiebot: {
    selector: '[data-cookieconsent]:not([data-cookieconsent="ignore"])',
    attribute: 'data-cookieconsent',
    read: (value) =>
      value.replace(/[^\s,]+/g, (name) => COOKIEBOT.get(name) ?? name).replace(/,/g, ' '),
  },
  // `data-category` means something else to many a page: scripts that wait are all that is served.
  // With `!` before the category, or before the service, a script runs after a withdrawal only.
  vcc: {
    selector: 'script[type="text/plain"][data-category]',
    attribute: 'data-category',
    read: (value, { dataset }) =>
      `${dataset['service']?.startsWith('!') && value[0] !== '!' ? '!' : ''}${value}`.replace(
        '!',
        '~',
      ),
  },
  // Version 3 has templates alone, version 2 scripts and images.
  orejime: {
    selector: ':is(template,script[type="opt-in"],img)[data-purpose]',
    attribute: 'data-purpose',
    read: (value) => value,
  },
};

/** All markup that is served, ours first. */
export const servedMarkup = (names: readonly string[] = []): Markup[] => [
  OURS,
  ...Object.entries(OTHERS).flatMap(([name, markup]) => (names.includes(name) ? markup : [])),
];
