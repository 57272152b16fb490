/** Starts the gate: reads the decision, lets run what was granted, asks where an answer is missing, and keeps watch. */
import {
  registerInstance,
  type Assent,
  type Interface,
  type Opener,
  type View,
} from '../consent/assent.js';
import type { ConsentConfig } from '../consent/config.js';
import { createConsentStore, type Change, type Source } from '../consent/store.js';
import { VERSION } from '../consent/version.js';
import { readConsentCookie, writeConsentCookie } from '../storage/consent-cookie.js';
import { announce, tell } from './announce.js';
import { readJar } from './cookie-jar.js';
import { foreignCodeRan } from './foreign-code.js';
import { all, genuine } from './genuine.js';
import { watchButtons } from './page-buttons.js';
import { createReleaser } from './release-scripts.js';
import { holdsText, reload, takeResumed } from './reload.js';
import { report } from './report.js';
import { createServices } from './services.js';
import { defineSettings } from './settings-element.js';
import { watchTabs } from './tabs.js';
import { afterPaint, whenActivated, whenParsed, type On } from './when.js';

/** How the interface is fetched: sibling files for a script tag, the bundler's chunks for npm. */
export type LoadUi = <P extends keyof Interface>(part: P) => Promise<Interface[P]>;

export interface GateOptions {
  readonly loadUi: LoadUi;
  /** The nonce of our own tag, or nothing. */
  readonly nonce: string;
  /** Told what a part hands over once its file has run. */
  connect: Assent['connect'];
  /** Ends the watch over the page. */
  readonly signal?: AbortSignal;
}

/** Decisions after which the visitor sees a confirmation in the banner. */
const CONFIRMED = /^(banner|dialog|page)$/;

export function createGate(
  config: ConsentConfig,
  { loadUi, nonce, connect, signal }: GateOptions,
): Assent {
  const on: On = (kind, then) => addEventListener(kind, then, { signal: signal! });
  /** A form may hold something that a reload would lose. */
  let touched = false;
  let tellTabs = (): unknown => 0;

  const store = createConsentStore(config);
  const settle = createServices(config, store, nonce);
  const releaseScripts = createReleaser(store.isGranted, nonce);
  const release = (): void => {
    settle();
    whenParsed(releaseScripts);
  };
  const recall = () => readConsentCookie(config, readJar());
  /** Keeps the decision in the jar; a grant that cannot be kept cannot be withdrawn either, and does not count. */
  const remember = (): unknown =>
    !store.decision || writeConsentCookie(config, store.decision, readJar, report);
  const show = <P extends keyof Interface>(
    part: P,
    then: (shown: Interface[P]) => unknown,
  ): Promise<unknown> => loadUi(part).then(then).catch(report);
  const showBanner = (view: View): unknown => show('ui', (banner) => banner(assent, view));
  const prepare = (): unknown => show('preferences', () => 0);

  const assent = Object.assign(store, {
    version: VERSION,
    config,
    painted: false,
    resumed: undefined as Source | undefined,
    whenGranted: (id: string) =>
      new Promise<void>((resolve) => store.subscribe(() => store.isGranted(id) && resolve())),
    connect,
    open: (opener?: Opener): unknown => show('preferences', (openThem) => openThem(assent, opener)),
  });

  const onChange = (change: Change): void => {
    const { changes, source } = change;
    const granted = changes.granted[0];
    if (signal?.aborted) return;
    if (source) {
      if (!granted || changes.withdrawn[0]) settle();
      if (source !== 'tab') {
        if (!remember() && granted) {
          store.replace(undefined, 'tab');
          return;
        }
        tellTabs();
      }
    }
    if (granted) afterPaint(release);
    announce(assent, change);
    if (!source) return;
    if (
      changes.withdrawn[0] &&
      foreignCodeRan &&
      !touched &&
      !holdsText() &&
      config.onWithdraw !== 'stay'
    )
      reload(source);
    else if (CONFIRMED.test(source)) showBanner('confirmation');
  };

  const start = (): void => {
    tellTabs = watchTabs(() => {
      const decision = recall();
      if (JSON.stringify(decision) !== JSON.stringify(store.decision))
        store.replace(decision, 'tab');
    }, on);
    // A tag that is still alive may set its cookies once more on the way out.
    on('pagehide', () => foreignCodeRan && settle());
    on('input', ({ target }) => {
      touched ||= !(target as Element).closest('assent-preferences');
    });
    store.replace(recall());
    remember();
    release();
    store.subscribe(onChange);
    tell('assent-ready', { assent });
    // A page in a frame obeys the decision, and leaves the asking to the page that holds it.
    if (window !== top) return;

    assent.resumed = takeResumed();
    if (store.pending[0]) showBanner('question');
    else if (CONFIRMED.test(assent.resumed!)) showBanner('confirmation');
    watchButtons(prepare, assent.open, () => store.rejectAll('page'), on);
    defineSettings(config.language);
    whenParsed(() => all('assent-preferences, assent-declaration')[0] && prepare());
  };

  // Paint entries lag; the first frame that has a body to draw does not.
  const watchPaint = (): unknown =>
    requestAnimationFrame(() => (genuine('body') ? (assent.painted = true) : watchPaint()));
  watchPaint();
  registerInstance(assent);
  whenActivated(start);
  return assent;
}
