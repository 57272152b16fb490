/** The domains that a page can set a cookie on, from the widest: `uk`, `gov.uk`, `example.gov.uk`, …; `''` is this host alone. */
export function domainsOf(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, index) => labels.slice(-index - 1).join('.')).concat('');
}
