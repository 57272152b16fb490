/** Starts the gate: reads the decision, lets run what was granted, asks where an answer is missing, and keeps watch. */
import {
  registerInstance,
  type Assent,
  type Errand,
  type Interface,
  type Load,
  type Opener,
  type Subject,
  type Written,
} from '../consent/assent.js';
import type { ConsentConfig } from '../consent/config.js';
import { createConsentStore, type Change, type Source } from '../consent/store.js';
import { VERSION } from '../consent/version.js';
import { cookiesNamed, readConsentCookie, writeConsentCookie } from '../storage/consent-cookie.js';
import { announce, tell } from './announce.js';
import { readJar } from './cookie-jar.js';
import { foreignCodeRan, noteForeignCode } from './foreign-code.js';
import { first, genuine } from './genuine.js';
import { watchButtons } from './page-buttons.js';
import { report } from './report.js';
import { createServices } from './services.js';
import { defineSettings } from './settings-element.js';
import { watchTabs } from './tabs.js';
import { trusted } from './trusted-types.js';
import { watchPage } from './watch-page.js';
import { afterPaint, type On } from './when.js';

/** Calls `start` with all cookies of the page, as `name=value`, once the page is really visited. */
export type Begin = (start: (jar: readonly string[]) => void) => unknown;

/** How our other parts are fetched: sibling files for a script tag, the bundler's chunks for npm. */
export interface Parts {
  readonly load: Load;
  /** Told what a part hands over once its file has run. */
  readonly connect: Assent['connect'];
}

/**
 * @param nonce of our own tag, or nothing
 * @param written what the options were read from
 * @param begin has the gate wait until the page is visited and its cookies are read
 * @param signal ends what the gate does
 * @param on listens to the page until then
 */
export function createGate(
  config: ConsentConfig,
  nonce: string,
  written: Written,
  { load, connect }: Parts,
  begin: Begin,
  signal?: AbortSignal,
  on: On = addEventListener,
): Assent {
  let releasing: unknown;
  let preparing: unknown;

  const store = createConsentStore(config);
  const settle = createServices(config, store, nonce);
  /** Keeps the decision in the jar; a grant that cannot be kept cannot be withdrawn either, and does not count. */
  const remember = (isNew?: unknown): unknown =>
    !store.decision || (assent.kept = writeConsentCookie(config, store.decision, readJar, isNew));
  const use = <P extends keyof Interface>(
    part: P,
    run?: (handed: Interface[P]) => unknown,
  ): Promise<unknown> => load(part).then(run).catch(report);
  const send = (errand: Errand, subject?: Subject): unknown =>
    use('ui', (run) => run(assent, errand, subject, load, written));

  const assent = Object.assign(store as typeof store & Pick<Assent, 'painted' | 'kept'>, {
    version: VERSION,
    config,
    // Paint entries lag behind what the visitor sees: where there is a body already, it may be in sight.
    painted: genuine('body'),
    // Whoever waits for a yes starts something that no withdrawal of ours reaches, but leaving the page does.
    whenGranted: (id: string) =>
      new Promise<unknown>((resolve) =>
        store.subscribe(() => store.isGranted(id) && resolve(noteForeignCode())),
      ),
    connect,
    open: (opener?: Opener): unknown => send('manage', opener),
  });

  const start = (jar: readonly string[]): void => {
    const lookUp = (all: readonly string[]): string[] => cookiesNamed(config.cookie.name, all);
    const tellTabs = watchTabs(() => {
      const decision = readConsentCookie(config, lookUp(readJar()));
      if (JSON.stringify(decision) !== JSON.stringify(store.decision))
        store.replace(decision, 'tab');
    }, on);
    const onChange = (change: Change): void => {
      const {
        changes: {
          granted: [granted],
          withdrawn: [withdrawn],
        },
        source,
      } = change;
      if (signal?.aborted) return;
      // Without a source and a withdrawal nothing has changed.
      if (withdrawn || (source && !granted)) settle();
      if (source && source !== 'tab') {
        if (!remember(source) && granted) return store.replace(undefined, source);
        tellTabs();
      }
      if (granted) afterPaint(settle);
      if (withdrawn && foreignCodeRan) send('withdrawn', source);
      else if (source && source !== 'tab') send('confirmation', source);
      announce(assent, change).catch(report);
    };

    const values = lookUp(jar);
    store.replace(readConsentCookie(config, values));
    settle(jar);
    remember();
    store.subscribe(onChange);
    tell('assent-ready', { assent });
    // A page in a frame obeys the decision, and leaves the asking to the page that holds it.
    if (window === top) {
      const resumed = (history.state as { assent?: Source } | null)?.assent;
      if (store.pending.length) {
        // A frame that had a body to draw was seen.
        requestAnimationFrame(() => (assent.painted = genuine('body')));
        if (written[0]) void use('tools');
        send('question', values.length > 1);
      } else if (resumed) send('confirmation', resumed);
      watchButtons(send, () => store.rejectAll('page'), on);
    }
    const label = defineSettings(config.language);
    watchPage(() => {
      label();
      preparing ??= first('assent-preferences, assent-declaration') && send('prepare');
      releasing ??=
        (config.markup ?? first('[data-assent]')) &&
        use('release', ({ inert }) =>
          inert(assent, nonce, trusted, report, noteForeignCode, signal, load),
        );
    });
  };

  registerInstance(assent);
  begin(start);
  return assent;
}
