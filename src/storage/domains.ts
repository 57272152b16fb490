/** The domains that a page can set a cookie on, from the widest: `uk`, `gov.uk`, `example.gov.uk`, …; `''` is this host alone. */
export const domainsOf = (host: string): string[] =>
  host
    .split('.')
    .map((_, index, labels) => labels.slice(-index - 1).join('.'))
    .concat('');
