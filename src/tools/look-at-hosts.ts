/** Lists the other hosts that this page has contacted: those the browser has timed, and those its elements load from. */

/** What fetches as soon as it stands on the page, hints included: they open a connection too. */
const FETCHES =
  'script[src], iframe[src], img[src], video[src], audio[src], source[src], embed[src], ' +
  'link:is([rel~=stylesheet], [rel~=preconnect], [rel~=dns-prefetch], [rel~=preload], [rel~=prefetch], [rel~=modulepreload], [rel~=icon])[href]';

/** A script of another type is data. */
const RUNS = /^(module)?$|script$/i;

export function hostOf(address: string): string {
  try {
    const { protocol, hostname } = new URL(address, document.baseURI);
    return /^(http|ws)s?:$/.test(protocol) ? hostname : '';
  } catch {
    return '';
  }
}

/** @param all every element that matches */
export function lookAtHosts(all: (selector: string) => Element[]): string[] {
  const standing = all(FETCHES)
    .filter((element) => !(element instanceof HTMLScriptElement) || RUNS.test(element.type))
    .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '');
  const timed = performance.getEntriesByType('resource').map(({ name }) => name);
  return [...new Set([...timed, ...standing].map(hostOf).filter(Boolean))].sort();
}
