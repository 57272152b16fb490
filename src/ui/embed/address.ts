/** The addresses that an owner gives: of what is shown, and of the picture that stands in for it. */
import type { Kind } from '../../messages/messages.js';
import { complain } from './complain.js';
import { KINDS } from './kinds.js';

function httpAddress(text: string): URL | undefined {
  try {
    const url = new URL(text, document.baseURI);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** @returns nothing for what is no http(s) address, nor anything that is understood of its kind */
export function addressOf(source: string, kind: Kind | undefined): URL | undefined {
  const text = source.trim();
  const known = kind && KINDS[kind];
  const [, ...parts] = known?.form.exec(text) ?? [];
  if (parts[0]) return httpAddress(known!.address(...parts.map((part) => part ?? '')));
  // A word that is not understood would be taken for a page of this site.
  return (known ? /^https?:/i : /./).test(text) ? httpAddress(text) : undefined;
}

/** A picture from elsewhere would be what a visitor is about to be asked about. */
export function posterOf(text: string): string | undefined {
  const url = httpAddress(text);
  if (url?.origin === location.origin) return url.href;
  complain(`poster="${text}" is no picture of this website.`);
  return undefined;
}
