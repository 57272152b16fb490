/** What `assent.audit()` finds: everything on the device and every host contacted, held against what is declared. */
import type { StoredItem } from './options.js';

export interface AuditEntry {
  readonly kind: NonNullable<StoredItem['storage']> | 'host';
  readonly name: string;
  /** `undeclared`: no service names it. `not granted`: one does, and the visitor has not agreed to it. */
  readonly verdict: 'expected' | 'undeclared' | 'not granted';
  /** The service that declares it, or `assent`, or `this website`. */
  readonly service?: string | undefined;
  readonly category?: string | undefined;
}

export interface AuditReport {
  /** Everything that was found. */
  readonly entries: readonly AuditEntry[];
  /** What should not be there. */
  readonly problems: readonly AuditEntry[];
  /** How the page is put together wrongly, one sentence for each mistake. */
  readonly mistakes: readonly string[];
}
