/** Holds what was found on a device, and whom it has contacted, against what is declared and granted. */
import type { Assent } from '../consent/assent.js';
import type { AuditEntry } from '../consent/audit-report.js';
import type { Found } from './look-at-device.js';
import { isOwnHost } from './look-at-hosts.js';

/** Something that may be found: by which name, and of whom. */
export interface Declared extends Found {
  readonly service: string;
  readonly category: string;
}

/** Google's own tag tells no gate its hosts, which would be bytes for every visitor. https://developers.google.com/tag-platform/security/guides/csp */
const GOOGLE = ['*.googletagmanager.com', '*.google-analytics.com', '*.analytics.google.com'];

/** `_ga_*` covers what begins so, `*.example.com` every subdomain; ` (host)` after a name says that it lies there, not here. */
export function covers(pattern: string, name: string): boolean {
  if (pattern.startsWith('*.')) return name.endsWith(pattern.slice(1));
  if (pattern.endsWith('*')) return name.startsWith(pattern.slice(0, -1));
  return pattern === name;
}

/** What the services say of themselves. */
export function declaredBy({ config }: Pick<Assent, 'config'>): Declared[] {
  return config.services.flatMap(({ id, category, cookies, hosts = [] }) => {
    const stored = cookies.map(({ name, storage = 'cookie' }) => ({ kind: storage, name }));
    const contacted = [...hosts, ...(id === 'google-analytics' ? GOOGLE : [])];
    return [...stored, ...contacted.map((name) => ({ kind: 'host' as const, name }))].map(
      (one): Declared => ({ ...one, service: id, category }),
    );
  });
}

/**
 * @param known what services and markup declare
 * @param wasGranted whether a category was granted at any time in this page: what it contacted then was in order
 */
export function audit(
  { config, isGranted }: Pick<Assent, 'config' | 'isGranted'>,
  found: readonly Found[],
  known: readonly Declared[],
  wasGranted: (category: string) => boolean,
): AuditEntry[] {
  const isNecessary = (category: string): boolean =>
    config.categories.some(({ id, basis }) => id === category && basis === 'strictly-necessary');
  return found.map(({ also = [], ...one }) => {
    const { kind, name } = one;
    if (kind === 'cookie' && name === config.cookie.name)
      return { ...one, verdict: 'expected', service: 'assent' };
    if (kind === 'host' && isOwnHost(name))
      return { ...one, verdict: 'expected', service: 'this website' };
    const candidates = known.filter(
      (item) => item.kind === kind && [name, ...also].some((each) => covers(item.name, each)),
    );
    const allowed = candidates.find(
      ({ category, service }) =>
        isNecessary(category) ||
        isGranted(`${category}:${service}`) ||
        (kind === 'host' && wasGranted(category)),
    );
    const { service, category } = allowed ?? candidates[0] ?? {};
    const verdict = allowed ? 'expected' : candidates[0] ? 'not granted' : 'undeclared';
    return { ...one, verdict, service, category };
  });
}
