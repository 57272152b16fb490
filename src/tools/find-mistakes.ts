/** Finds the commonest mistakes in how a page is put together; each gets one sentence that says what to do. */
import type { Assent } from '../consent/assent.js';
import { hostOf, isOwnHost } from './look-at-hosts.js';

/** What the mistakes are looked for in, given by the caller, who knows how to read past what a page shadows. */
export interface Page {
  all(selector: string): HTMLElement[];
  readonly host: string;
}

/** What makes a browser run a script: no type, `module`, or one of JavaScript's. */
const RUNS = /^(module)?$|javascript$|ecmascript$/i;
const GOOGLE_TAG = /googletagmanager\.com\/(gtag\/js|gtm\.js)|google-analytics\.com\//;
const GOOGLE_CALL = /googletagmanager\.com\/(gtag\/js|gtm\.js)|\bgtag\(\s*['"](config|consent)/;
/** What WP Rocket, Rocket Loader, LiteSpeed, Perfmatters, Flying Press and Autoptimize leave on a script. */
const REWRITTEN =
  /^(data-(rocket|wpr|litespeed|pmdelayed|perfmatters|flying|autoptimize|cf-modified|minify|optimi[sz]ed))|^(rocket|litespeed)/;

/** A frame or picture in the text that `<noscript>` is to a browser which runs scripts. */
const FETCHED = /<(iframe|img)\b[^>]*?\ssrc\s*=\s*["']?([^"'\s>]+)/gi;

const isScript = (element: HTMLElement): element is HTMLScriptElement =>
  element instanceof HTMLScriptElement;
const stands = (one: Element, other: Element): boolean =>
  !!(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

/** @param startedInCode by npm, which has no tag on the page */
export function findMistakes(
  { config, isGranted }: Pick<Assent, 'config' | 'isGranted'>,
  { all, host }: Page,
  startedInCode = false,
): string[] {
  const scripts = all('script').filter(isScript);
  const ours = scripts.filter(
    ({ src, dataset }) => dataset['service'] || /\/assent(-all)?\.js(\?|$)/.test(src),
  );
  const [tag, ...others] = ours;
  // Then the tag that stands there is the one that we put in.
  const hasGoogle = config.services.some(
    ({ id, category }) => id.startsWith('google-') && isGranted(`${category}:${id}`),
  );
  const mistakes = new Set<string>();

  for (const script of scripts) {
    const { src, text, type, dataset } = script;
    const runs = RUNS.test(type);
    const waits = dataset['assent'];
    const what = src ? `script ${src}` : `inline script “${text.trim().slice(0, 30)}…”`;
    if (waits && runs)
      mistakes.add(`data-assent needs type="text/plain", or the script runs at once: ${what}.`);
    if (waits || !runs || ours.includes(script)) continue;
    const isGoogle = src ? GOOGLE_TAG.test(src) : GOOGLE_CALL.test(text);
    if (!isGoogle) continue;
    if (tag && stands(script, tag) && !hasGoogle)
      mistakes.add(
        `Google’s tag runs before Assent’s, which must come first: take out the ${what}.`,
      );
    else if (!src || !hasGoogle)
      mistakes.add(
        `Google’s tag stands beside Assent, which loads it itself: take out the ${what}.`,
      );
  }

  for (const element of all(
    ':is(iframe, img, video, audio, embed)[data-assent][src]:not([data-src])',
  )) {
    const { assent = '' } = element.dataset;
    if (!isGranted(assent))
      mistakes.add(
        `data-assent needs data-src in place of src, or it loads at once: ${element.localName} ${element.getAttribute('src')}.`,
      );
  }

  for (const { textContent } of all('noscript')) {
    for (const [, what = '', address = ''] of textContent.matchAll(FETCHED)) {
      const name = hostOf(address);
      if (name && !isOwnHost(name))
        mistakes.add(
          `<noscript> loads this where nobody can be asked: take out the ${what} ${address}.`,
        );
    }
  }

  const { domain } = config.cookie;
  if (domain && domain !== 'site' && host !== domain && !host.endsWith(`.${domain}`))
    mistakes.add(
      `answers are kept for ${host} alone: it cannot set cookies on cookie.domain “${domain}”.`,
    );

  const said = ({ dataset }: HTMLElement): string => JSON.stringify(dataset);
  if (tag && others.some((other) => said(other) !== said(tag)))
    mistakes.add('two tags with different options: the first counts, so take the other out.');

  const rewritten = tag?.getAttributeNames().find((name) => REWRITTEN.test(name));
  const isInert = tag && !RUNS.test(tag.type);
  if (!tag && !startedInCode)
    mistakes.add(
      'the tag is gone from the page: tell what combines or delays scripts to leave assent.js alone.',
    );
  if (rewritten || isInert)
    mistakes.add(
      `an optimiser rewrote the tag (${rewritten ?? `type="${tag!.type}"`}): tell it to leave assent.js alone.`,
    );
  return [...mistakes];
}
