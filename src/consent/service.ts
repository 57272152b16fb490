/** What the gate needs of a service: where it belongs, what it stores, how it starts and stops. */
import type { Localised } from './localised.js';
import type { StoredItem } from './options.js';

/** What a service is handed when it starts. */
export interface ServicePage {
  /** Seconds until the visitor's answer runs out. */
  readonly remaining: number;
  /** Requests a script. */
  load(address: string): unknown;
}

export interface Service {
  /** Its name in the cookie and on the cookies page: `google-analytics`. */
  readonly id: string;
  readonly category: string;
  /** True where the law leaves no basis but consent. */
  readonly consentOnly?: boolean;
  readonly provider?: Localised;
  readonly purpose?: Localised;
  /** The hosts it contacts once granted, `*.` standing for any subdomain: for audits and security policies. */
  readonly hosts?: readonly string[];
  readonly cookies: readonly StoredItem[];
  /** Called when its category is granted, and on each later page. Not for a category that is strictly necessary. */
  grant?(page: ServicePage): void;
  /** Called first of all when it is withdrawn: stop measuring, tell the vendor. */
  withdraw?(): void;
}

/** Makes a service out of the options written for it in JSON. */
export type Vendor = (options: never) => Service;
