/** Makes inert scripts run: `<script type="text/plain" data-assent="analytics">`, in document order, each once. */
import { genuine } from './genuine.js';
import { report } from './report.js';
import { trusted } from './trusted-types.js';

const INERT = 'script[type="text/plain"][data-assent]';

/**
 * @param isGranted asked again before each script, as a visitor can withdraw while an earlier one loads
 * @param nonce of our own tag: where there is one, only a script with the same is released
 * @param onRelease told the category of each script that runs
 */
export function createReleaser(isGranted: (id: string) => boolean, nonce: string, onRelease: (category: string) => void): () => void {
  const queues = new Map<string, Promise<void>>();
  const seen = new WeakSet<Element>();

  return () => {
    for (const inert of genuine('querySelectorAll')<HTMLScriptElement>(INERT)) {
      const category = inert.dataset['assent']!;
      if (seen.has(inert) || !isGranted(category)) continue;
      seen.add(inert);
      const turn = async (): Promise<void> => {
        if (!isGranted(category) || !inert.isConnected) {
          seen.delete(inert);
          return;
        }
        if (nonce && inert.nonce !== nonce) {
          report(`a script with data-assent="${category}" stays inert, because it does not carry the nonce of the assent.js tag. Give it the same nonce.`);
          return;
        }
        onRelease(category);
        await release(inert);
      };
      const before = queues.get(category);
      queues.set(category, before ? before.then(turn) : turn());
    }
  };
}

/** Puts a live copy in the inert script's place. Resolves when the next one may follow. */
function release(inert: HTMLScriptElement): Promise<void> {
  return new Promise((resolve) => {
    const script = genuine('createElement')('script');
    // A script made by script is async unless told otherwise, and would overtake its elders.
    script.async = inert.hasAttribute('async');
    try {
      for (const { name, value } of inert.attributes) {
        if (/^on/.test(name)) script.setAttribute(name, trusted().createScript(value));
        else if (!/^(type|nonce|src|data-(assent|src|type))$/.test(name)) script.setAttribute(name, value);
      }
      const { src, type } = inert.dataset;
      if (type) script.type = type;
      script.nonce = inert.nonce;
      const address = src ?? inert.getAttribute('src');
      if (address) {
        const { href, protocol } = new URL(address, genuine('baseURI'));
        if (!/^https?:$/.test(protocol)) throw new TypeError(`data-src must be an http(s) address, got "${address}"`);
        script.src = trusted().createScriptURL(href);
      } else script.text = trusted().createScript(inert.text);
      if (script.src && !script.async) script.onload = script.onerror = () => resolve();
      else resolve();
      inert.replaceWith(script);
    } catch (error) {
      report(`a script with data-assent="${inert.dataset['assent']}" could not be released: ${String(error)}`);
      resolve();
    }
  });
}
