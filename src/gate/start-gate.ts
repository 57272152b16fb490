/** Starts the gate: reads the decision, lets run what was granted, asks where an answer is missing, and keeps watch. */
import { askable, type ConsentConfig } from '../consent/config.js';
import { findInstance, registerInstance, type Assent, type Interface, type Part } from '../consent/assent.js';
import type { Decision } from '../consent/decision.js';
import { createConsentStore, type Change, type Source } from '../consent/store.js';
import { VERSION } from '../consent/version.js';
import { readConsentCookie, writeConsentCookie } from '../storage/consent-cookie.js';
import { announce } from './announce.js';
import { genuine, readJar } from './genuine.js';
import { watchButtons } from './page-buttons.js';
import { createReleaser } from './release-scripts.js';
import { report } from './report.js';
import { hasUnsavedInput, reloadFor, takeResumed } from './resume.js';
import { createServiceRunner } from './run-services.js';
import { defineSettings, ensureSettings } from './settings-element.js';
import { watchTabs } from './tabs.js';
import { afterPaint, whenActivated, whenParsed } from './when-ready.js';

/** How the interface is fetched: sibling files for a script tag, the bundler's chunks for npm. */
export type LoadUi = <P extends Part>(part: P, waitWithPainting: boolean) => Promise<Interface[P]>;

export interface GateOptions {
  readonly loadUi: LoadUi;
  /** The nonce of our own tag, if it has one. */
  readonly nonce?: string;
  /** Told what a part hands over once its file has run. */
  readonly connect?: Assent['connect'];
  /** Adds a "Cookie settings" button to a page without one. */
  readonly ensureSettings?: boolean;
}

export function startGate(config: ConsentConfig, gate: GateOptions): Assent {
  return findInstance() ?? createGate(config, gate);
}

function createGate(config: ConsentConfig, { loadUi, nonce = '', connect = () => {}, ensureSettings: ensure = false }: GateOptions): Assent {
  // A page in a frame obeys the decision, and leaves the asking to the page that holds it.
  const framed = window !== window.top;
  const stops: (() => void)[] = [];
  let painted = false;
  let foreign = false;
  let resumed: Source | undefined;

  const recall = (): Decision | undefined => readConsentCookie(config, readJar(), Date.now());
  const remember = (decision: Decision): void => {
    try {
      writeConsentCookie(config, decision, Date.now());
    } catch {
      report('the choice could not be stored, because this page may not set cookies. It holds until the page is left.');
    }
  };
  const onRun = (): void => {
    foreign = true;
  };

  const store = createConsentStore(config);
  const services = createServiceRunner(config, store, nonce, onRun);
  const releaseScripts = createReleaser(store.isGranted, nonce, onRun);
  let tellTabs = (): void => {};

  const release = (): void => {
    services.grant();
    whenParsed(releaseScripts);
  };
  const show = <P extends Part>(part: P, then: (shown: Interface[P]) => void, waitWithPainting = false): Promise<void> =>
    loadUi(part, waitWithPainting).then(then, (error: unknown) => report(String((error as Error)?.message ?? error)));

  const onChange = ({ decision, changes, source }: Change): void => {
    if (!source) return;
    if (decision && source !== 'tab') remember(decision);
    services.withdraw();
    services.clear();
    if (source !== 'tab') tellTabs();
    if (changes.granted.length) afterPaint(release);
    announce(assent, { decision, changes, source });
    const reloads = changes.withdrawn.length > 0 && foreign && config.onWithdraw === 'reload' && !hasUnsavedInput();
    if (reloads) reloadFor(source);
    else if (/^(banner|dialog|page)$/.test(source)) void show('banner', (banner) => banner(assent, 'confirmation'));
  };

  const all = (granted: boolean) => (source?: Source) => store.decide(Object.fromEntries(askable(config).map(({ id }) => [id, granted])), source);

  const assent: Assent = {
    version: VERSION,
    config,
    get decision() {
      return store.decision;
    },
    get pending() {
      return store.pending;
    },
    get painted() {
      return painted;
    },
    get resumed() {
      return resumed;
    },
    isGranted: store.isGranted,
    whenGranted: (id) =>
      new Promise((resolve) => {
        const stop = store.subscribe(() => {
          if (!store.isGranted(id)) return;
          resolve();
          // The first call comes before there is anything to stop.
          queueMicrotask(() => stop());
        });
      }),
    decide: store.decide,
    acceptAll: all(true),
    rejectAll: all(false),
    subscribe: store.subscribe,
    inform: store.inform,
    connect,
    open(opener) {
      void show('preferences', (preferences) => preferences(assent, opener));
    },
    stop() {
      for (const stop of stops) stop();
      registerInstance(undefined);
    },
  };

  const start = (): void => {
    store.replace(recall(), 'tab');
    resumed = takeResumed();
    stops.push(store.subscribe(onChange));
    if (store.decision) remember(store.decision);
    release();
    services.clear();
    const tabs = watchTabs(() => {
      const decision = recall();
      if (JSON.stringify(decision) !== JSON.stringify(store.decision)) store.replace(decision, 'tab');
    });
    tellTabs = tabs.tell;
    stops.push(tabs.stop);
    if (framed) return;

    if (store.pending.length) void show('banner', (banner) => banner(assent, 'question'), true);
    else if (resumed && resumed !== 'preferences') void show('banner', (banner) => banner(assent, 'confirmation'));
    // A tag that is still alive may set its cookies once more on the way out.
    addEventListener('pagehide', () => foreign && services.clear());
    stops.push(
      watchButtons({
        prepare: () => void loadUi('preferences', false).catch(() => {}),
        open: assent.open,
        reject: () => void assent.rejectAll('page'),
      }),
    );
    defineSettings(config.language);
    whenParsed(() => {
      if (ensure) ensureSettings();
      if (genuine('querySelector')('assent-preferences, assent-declaration')) void show('preferences', () => {});
    });
    announce(assent);
  };

  // Paint entries lag; the first frame that has a body to draw does not.
  const watchPaint = (): unknown => requestAnimationFrame(() => (genuine('body') ? (painted = true) : watchPaint()));
  watchPaint();
  registerInstance(assent);
  whenActivated(start);
  return assent;
}
