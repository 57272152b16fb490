/** Puts a script element on the page. */
import { create, genuine } from './genuine.js';
import { trusted } from './trusted-types.js';

/** @param properties of the element, the nonce of our own tag among them */
export function loadScript(address: string, properties: object): HTMLScriptElement {
  const src = trusted().createScriptURL(address);
  const script = Object.assign(create('script'), properties, { src });
  // In a turn of its own, for the reason that `start-from-tag.ts` gives: Chromium looks at who requests as well.
  queueMicrotask(() => genuine('head').append(script));
  return script;
}
