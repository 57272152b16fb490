/** Starts the gate: reads the decision, lets run what was granted, asks where an answer is missing, and keeps watch. */
import { findInstance, registerInstance, type Assent, type Interface, type Opener, type View } from '../consent/assent.js';
import type { ConsentConfig } from '../consent/config.js';
import { createConsentStore, type Change, type Source } from '../consent/store.js';
import { VERSION } from '../consent/version.js';
import { readConsentCookie, writeConsentCookie } from '../storage/consent-cookie.js';
import { announce, tell } from './announce.js';
import { all, genuine, readJar } from './genuine.js';
import { watchButtons } from './page-buttons.js';
import { createReleaser } from './release-scripts.js';
import { reload, takeResumed } from './reload.js';
import { report } from './report.js';
import { createServices } from './services.js';
import { defineSettings } from './settings-element.js';
import { watchTabs } from './tabs.js';
import { afterPaint, whenActivated, whenParsed, type On } from './when.js';

/** How the interface is fetched: sibling files for a script tag, the bundler's chunks for npm. */
export type LoadUi = <P extends keyof Interface>(part: P, waitWithPainting?: boolean) => Promise<Interface[P]>;

export interface GateOptions {
  readonly loadUi: LoadUi;
  /** The nonce of our own tag, if it has one. */
  readonly nonce?: string;
  /** Told what a part hands over once its file has run. */
  readonly connect?: Assent['connect'];
}

export const startGate = (config: ConsentConfig, gate: GateOptions): Assent => findInstance() ?? createGate(config, gate);

export function createGate(config: ConsentConfig, { loadUi, nonce = '', connect = () => {} }: GateOptions): Assent {
  const controller = new AbortController();
  const on: On = (kind, then) => addEventListener(kind, then, controller);
  /** A third party's code has run in this page, and only leaving it ends that for sure. */
  let foreign = false;
  /** A form may hold something that a reload would lose. */
  let touched = false;
  let tellTabs = (): void => {};
  const onRun = (): void => {
    foreign = true;
  };

  const store = createConsentStore(config);
  const services = createServices(config, store, nonce, onRun);
  const releaseScripts = createReleaser(store.isGranted, nonce, onRun);
  const recall = () => readConsentCookie(config, readJar());
  /** Keeps the decision in the jar; a grant that cannot be kept cannot be withdrawn either, and does not count. */
  const remember = (): boolean => {
    if (!store.decision) return true;
    const kept = writeConsentCookie(config, store.decision, readJar);
    if (kept === undefined) report('the choice cannot be kept, because cookies are switched off here. Nothing is released.');
    else if (config.cookie.domain && !kept) report(`cookie.domain "${config.cookie.domain}" cannot be set on this host, so the choice holds for this host alone.`);
    return kept !== undefined;
  };
  const release = (): void => {
    services.grant();
    whenParsed(releaseScripts);
  };
  const show = <P extends keyof Interface>(part: P, then: (shown: Interface[P]) => void): Promise<void> => loadUi(part, part === 'ui').then(then).catch(report);
  const showBanner = (view: View): unknown => show('ui', (banner) => banner(assent, view));

  const assent = Object.assign(store, {
    version: VERSION,
    config,
    painted: false,
    resumed: undefined as Source | undefined,
    whenGranted: (id: string) => new Promise<void>((resolve) => store.subscribe(() => store.isGranted(id) && resolve())),
    connect,
    open: (opener?: Opener) => void show('preferences', (openPreferences) => openPreferences(assent, opener)),
    stop() {
      controller.abort();
      registerInstance(undefined);
    },
  });

  const onChange = (change: Change): void => {
    const { changes, source } = change;
    if (changes.granted[0]) afterPaint(release);
    if (!source || controller.signal.aborted) return;
    services.withdraw();
    if (source !== 'tab') {
      if (!remember() && changes.granted[0]) {
        store.replace(undefined, 'tab');
        return;
      }
      tellTabs();
    }
    announce(assent, change);
    if (changes.withdrawn[0] && foreign && !touched && config.onWithdraw !== 'stay') reload(source);
    else if (/^(ban|di|pag)/.test(source)) showBanner('confirmation');
  };

  const start = (): void => {
    tellTabs = watchTabs(() => {
      const decision = recall();
      if (JSON.stringify(decision) !== JSON.stringify(store.decision)) store.replace(decision, 'tab');
    }, on);
    // A tag that is still alive may set its cookies once more on the way out.
    on('pagehide', () => foreign && services.withdraw());
    on('input', ({ target }) => {
      touched ||= !(target as Element).closest('assent-preferences');
    });
    store.replace(recall());
    remember();
    release();
    services.withdraw();
    store.subscribe(onChange);
    tell('assent-ready', { assent });
    // A page in a frame obeys the decision, and leaves the asking to the page that holds it.
    if (window !== top) return;

    assent.resumed = takeResumed();
    if (store.pending[0]) showBanner('question');
    else if (/^(ban|di|pag)/.test(assent.resumed!)) showBanner('confirmation');
    watchButtons({ prepare: () => void loadUi('preferences').catch(() => {}), open: assent.open, reject: () => void store.rejectAll('page') }, on);
    defineSettings(config.language);
    whenParsed(() => all('assent-preferences, assent-declaration')[0] && show('preferences', () => {}));
  };

  // Paint entries lag; the first frame that has a body to draw does not.
  const watchPaint = (): unknown => requestAnimationFrame(() => (genuine('body') ? (assent.painted = true) : watchPaint()));
  watchPaint();
  registerInstance(assent);
  whenActivated(start);
  return assent;
}
