/** Makes inert scripts run: `<script type="text/plain" data-assent="analytics">`, in document order, each once. */
import { all, create } from './genuine.js';
import { noteForeignCode } from './foreign-code.js';
import { report } from './report.js';
import { trusted } from './trusted-types.js';

/**
 * @param isGranted asked again before each script, as a visitor can withdraw while an earlier one loads
 * @param nonce of our own tag: where there is one, only a script with the same is released
 */
export function createReleaser(isGranted: (id: string) => boolean, nonce: string): () => void {
  let turn = Promise.resolve();
  const releaseAll = async (): Promise<void> => {
    for (const inert of all<HTMLScriptElement>('script[type="text/plain"][data-assent]')) {
      // Its turn comes once the one before has loaded: until then the page may have taken it out.
      if (!inert.isConnected || !isGranted(inert.dataset['assent']!)) continue;
      if (nonce && inert.nonce !== nonce) report('an inert script lacks the nonce of our tag.');
      else {
        noteForeignCode();
        await release(inert).catch(report);
      }
    }
  };
  return () => {
    turn = turn.then(releaseAll);
  };
}

/** Puts a live copy in the inert script's place. Resolves when the next one may follow. */
async function release(inert: HTMLScriptElement): Promise<void> {
  // No clone: older Firefox takes a clone of what it has looked at for one that has run.
  const script = create('script');
  for (const { name, value } of inert.attributes) {
    // Any of them may be a handler, which is a script to Trusted Types.
    if (name !== 'src') script.setAttribute(name, trusted().createScript(value));
  }
  const { src = inert.getAttribute('src'), type = '' } = inert.dataset;
  script.type = type;
  // A script made by script is async unless told otherwise, and would overtake its elders.
  script.async = inert.hasAttribute('async');
  // The browser empties the attribute of a nonce, so that no style can read it.
  script.nonce = inert.nonce;
  if (src) script.src = trusted().createScriptURL(src);
  else script.text = trusted().createScript(inert.text);
  inert.replaceWith(script);
  if (src && !script.async) {
    await new Promise((resolve) => {
      for (const kind of ['load', 'error']) script.addEventListener(kind, resolve);
    });
  }
}
