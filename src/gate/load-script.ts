/** Puts a script element on the page, carrying the nonce of our own tag. */
import { genuine } from './genuine.js';
import { trusted } from './trusted-types.js';

/** @param attributes set before the address, so that they hold for the request */
export function loadScript(address: string, nonce: string, attributes: Readonly<Record<string, string>> = {}): HTMLScriptElement {
  const script = genuine('createElement')('script');
  script.async = true;
  if (nonce) script.nonce = nonce;
  for (const name of Object.keys(attributes)) script.setAttribute(name, attributes[name]!);
  script.src = trusted().createScriptURL(address);
  (genuine('head') ?? genuine('documentElement')).append(script);
  return script;
}
