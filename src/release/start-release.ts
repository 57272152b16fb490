/** Starts the releaser with what the gate lends it. */
import type { Interface } from '../consent/assent.js';
import { askable } from '../consent/config.js';
import { keepStorageClear } from './clear-storage.js';
import { releaseInert } from './release-inert.js';

export const startRelease: Interface['release']['inert'] = (
  assent,
  nonce,
  trusted,
  report,
  noteForeignCode,
  signal,
  load,
) => {
  let fetching: unknown;
  // Stopped while this was on its way.
  if (signal?.aborted) return;
  keepStorageClear(assent, load, report, signal);
  const { config, isGranted, subscribe } = assent;
  const asked = askable(config).map(({ id }) => id);
  const listed = asked.concat(config.services.map(({ category, id }) => `${category}:${id}`));
  const known = (id: string): boolean => {
    const [category = ''] = id.split(':');
    // Where services are asked about one by one, a name that is none of them would have the answer of all.
    const isSplit = ` ${asked.join(' ')}`.includes(` ${category}:`);
    return asked.includes(category) && (!isSplit || listed.includes(id));
  };
  const releaser = releaseInert({
    isGranted,
    known,
    subscribe,
    nonce,
    trusted,
    report,
    noteForeignCode,
    defineEmbed: () =>
      (fetching ??= load('embed')
        .then((define) => define())
        .catch(report)),
    markup: config.markup,
  });
  releaser.watch(document);
  signal?.addEventListener('abort', releaser.stop);
};
