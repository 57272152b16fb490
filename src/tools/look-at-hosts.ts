/** Lists the other hosts that this page has contacted: those the browser has timed, and those its elements load from. */

/** What fetches as soon as it stands on the page, hints included: they open a connection too. */
const FETCHES =
  'script[src], iframe[src], img[src], video[src], audio[src], source[src], embed[src], ' +
  'link:is([rel~=stylesheet], [rel~=preconnect], [rel~=dns-prefetch], [rel~=preload], [rel~=prefetch], [rel~=modulepreload], [rel~=icon])[href]';

/** A script of another type is data. */
const RUNS = /^(module)?$|(java|ecma|j|live)script$/i;

export function hostOf(address: string): string {
  try {
    const { protocol, hostname } = new URL(address, document.baseURI);
    return /^(http|ws)s?:$/.test(protocol) ? hostname : '';
  } catch {
    return '';
  }
}

/** The page's own host, and those below or beside it: `assets.` of `www.example.gov.uk`. */
export const isOwnHost = (name: string): boolean => {
  const site = location.hostname.replace(/^www\./, '');
  return name === site || name.endsWith(`.${site}`);
};

/** What the browser remembers of a page’s requests unless it is asked for more, and what we ask for. */
const USUAL = 250;
const ENOUGH = 10_000;

const timed = (): PerformanceEntryList => performance.getEntriesByType('resource');

/** Has the browser remember more from now on. @returns whether it may have forgotten some already */
export function rememberRequests(): boolean {
  performance.setResourceTimingBufferSize(ENOUGH);
  return timed().length >= USUAL;
}

/** @param all every element that matches */
export function lookAtHosts(all: (selector: string) => Element[]): string[] {
  const standing = all(FETCHES)
    .filter((element) => !(element instanceof HTMLScriptElement) || RUNS.test(element.type))
    .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '');
  const asked = timed().map(({ name }) => name);
  return [...new Set([...asked, ...standing].map(hostOf).filter(Boolean))].sort();
}
