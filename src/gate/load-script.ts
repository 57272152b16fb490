/** Puts a script element on the page, carrying the nonce of our own tag. */
import { create, genuine } from './genuine.js';
import { trusted } from './trusted-types.js';

export function loadScript(address: string, nonce: string, attributes: object = {}): HTMLScriptElement {
  const script = create('script');
  script.nonce = nonce;
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value as string);
  script.src = trusted().createScriptURL(address);
  (genuine('head') ?? genuine('documentElement')).append(script);
  return script;
}
