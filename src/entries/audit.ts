/** `assent-audit.js`: gives the running instance `audit()`, and prints what it finds where `data-debug` asks for it. */
import { findInstance, type Assent } from '../consent/assent.js';
import type { AuditReport } from '../consent/audit-report.js';
import { VERSION } from '../consent/version.js';
import { readJar } from '../gate/cookie-jar.js';
import { all, genuine } from '../gate/genuine.js';
import { readOptions } from '../gate/read-options.js';
import { report } from '../gate/report.js';
import { audit, declaredBy, type Declared } from '../tools/audit.js';
import { findMistakes } from '../tools/find-mistakes.js';
import { lookAtDevice } from '../tools/look-at-device.js';
import { hostOf, lookAtHosts, rememberRequests } from '../tools/look-at-hosts.js';
import { handOver } from './hand-over.js';

/** How long after a decision what it started has shown itself, in milliseconds. */
const SHOWN = 2000;

const FORGOTTEN =
  'this page made 250 requests before assent-audit.js came, and the browser forgot those that followed: put its tag first.';

/** Hosts that the page itself names: of what waits, of what a visitor had shown, of our own files, of Google's tag. */
function namedOnPage({ config }: Assent): Declared[] {
  const named = (addresses: (string | null | undefined)[], category: string, service: string) =>
    addresses.flatMap((address): Declared[] =>
      address ? [{ kind: 'host', name: hostOf(address), category, service }] : [],
    );
  const waiting = all('[data-assent][data-src]').flatMap(({ dataset }) =>
    (dataset['assent'] ?? '')
      .split(/[^\w-]+/)
      .flatMap((id) => named([dataset['src']], id, 'inert markup')),
  );
  const shown = all('assent-embed').map((embed) =>
    embed.shadowRoot?.querySelector('iframe')?.getAttribute('src'),
  );
  const ours = all<HTMLScriptElement>('script[src*="assent"]').map(({ src }) => src);
  const [tag] = all<HTMLScriptElement>('script[data-service]');
  const [block] = all<HTMLScriptElement>('script[data-assent-config]');
  const { services = [] } = readOptions([block?.text, tag?.dataset]) as {
    services?: { vendor?: string; tag?: string }[];
  };
  return [
    ...waiting,
    ...named(shown, 'essential', 'shown at the visitor’s wish'),
    ...named(ours, 'essential', 'assent'),
    ...services.flatMap(({ vendor = '', tag: address }) =>
      named([address], config.services.find(({ id }) => id === vendor)?.category ?? '', vendor),
    ),
  ];
}

function begin(assent: Assent): void {
  if (assent.audit) return;
  const granted = new Set<string>();
  const wasGranted = (id: string): boolean =>
    granted.has(id.split(':')[0]!) || assent.isGranted(id);
  const hasForgotten = rememberRequests();
  const run = async (): Promise<AuditReport> => {
    const hosts = lookAtHosts(all).map((name) => ({ kind: 'host' as const, name }));
    const entries = audit(
      assent,
      [...(await lookAtDevice(readJar)), ...hosts],
      [...declaredBy(assent), ...namedOnPage(assent)],
      (category) => granted.has(category),
    );
    return {
      entries,
      problems: entries.filter(({ verdict }) => verdict !== 'expected'),
      mistakes: [
        ...findMistakes(
          { config: assent.config, isGranted: wasGranted },
          { all, host: location.hostname },
          'stop' in assent,
        ),
        ...(hasForgotten ? [FORGOTTEN] : []),
      ],
    };
  };
  assent.audit = run;
  const print = async (): Promise<void> => {
    const { entries, problems, mistakes } = await run();
    // oxlint-disable-next-line no-console -- for the owner, who asked for it
    console.table(entries, ['verdict', 'kind', 'name', 'service', 'category']);
    for (const { verdict, kind, name } of problems)
      report(
        verdict === 'undeclared'
          ? `no service declares this ${kind}: ${name}`
          : `it is here without a yes: ${kind} ${name}`,
      );
    for (const sentence of mistakes) report(sentence);
  };
  const asked = all('script[data-debug]')[0];
  assent.subscribe(({ changes, source }) => {
    for (const id of changes.granted) granted.add(id);
    if (asked && source) setTimeout(print, SHOWN);
  });
  if (!asked) return;
  if (genuine('readyState') === 'complete') void print();
  else addEventListener('load', () => void print());
}

const running = findInstance();
if (running?.config && running.version !== VERSION)
  report(`assent-audit.js is of ${VERSION}, and the page’s Assent of ${running.version}.`);
else if (running?.config) begin(running);
else genuine('addEventListener')('assent-ready', ({ assent }) => begin(assent), { once: true });
handOver('audit', begin);
