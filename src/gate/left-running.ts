/** Remembers what goes on in a page whose gate was stopped, so that the next one can end it. */
import type { Assent, Load } from '../consent/assent.js';
import type { Service } from '../consent/service.js';
import { foreignCodeRan } from './foreign-code.js';
import { report } from './report.js';

/** What was granted as an instance was stopped, by category and by service, and may go on in this page. */
let left: { readonly ids: readonly string[]; readonly services: readonly Service[] } | undefined;

/** Notes what goes on. */
export function leaveRunning({ config, isGranted }: Assent): void {
  const services = config.services.filter(({ category, id }) => isGranted(`${category}:${id}`));
  const ids = config.categories.map(({ id }) => id).filter(isGranted);
  // One that never began knows of nothing.
  if (ids[0]) left = { ids, services };
}

/** A no that was said while no instance ran, in another tab, ends what went on meanwhile as one said here does. */
export function endWhatIsDenied(assent: Assent, load: Load): void {
  const { config, isGranted, pending } = assent;
  const { ids = [], services = [] } = left ?? {};
  left = undefined;
  const isDenied = (id: string): boolean => {
    const category = config.categories.find((one) => one.id === id.split(':')[0]);
    // What needs no consent is off until this instance, too, has told of it.
    const isExempt = category?.basis !== 'consent' && pending.includes(category?.id ?? '');
    return !!category && !isExempt && !isGranted(id);
  };
  for (const service of services) {
    try {
      if (isDenied(`${service.category}:${service.id}`)) service.withdraw?.();
    } catch (error) {
      report(error);
    }
  }
  if (foreignCodeRan && ids.some(isDenied))
    load('ui')
      .then((run) => run(assent, 'withdrawn', 'tab', load, [undefined, undefined]))
      .catch(report);
}
