/** What a site owner may write: in the JSON block, on the script tag, or to `startAssent`. */
import type { Localised } from './localised.js';
import type { Service } from './service.js';

/**
 * Why a category may touch the device (PECR regulation 6 and Schedule A1, in force from 5 February 2026).
 *
 * - `strictly-necessary`: Schedule A1 paragraph 4; never asked about, releases no markup
 * - `consent`: paragraph 2; off until the visitor says yes
 * - `statistics`, `appearance`: paragraphs 5 and 6; on once explained, with a way to object
 */
export type Basis = 'strictly-necessary' | 'consent' | 'statistics' | 'appearance';

export interface CategoryOptions {
  /** Lower-case words joined by hyphens: `analytics`, `video-embeds`. */
  id: string;
  /** Default: `strictly-necessary` for `essential`, otherwise `consent`. */
  basis?: Basis;
  /** The adjective in "Accept … cookies". The well-known ids bring their own in every language. */
  label?: Localised;
  /** One sentence saying what the category is for. The well-known ids bring their own. */
  purpose?: Localised;
  /** Raise it to ask about this category again. Default: `policyVersion`. */
  version?: number;
  /** What is new, told to visitors who answered an older version: "Videos now come from Vimeo as well." */
  changed?: Localised;
}

/** One cookie or other stored item, as the cookies page lists it. */
export interface StoredItem {
  /** Its exact name, or a beginning and `*`: `_ga_*`. Of a service worker, its scope or the address of its script: `/push/`. */
  name: string;
  /** What it is for, in a sentence. Required in a JSON block. Of a service with code, an item without one is cleared and not listed. */
  purpose?: Localised;
  /** How long it stays, in words: "1 year", "when you close your browser". Required in a JSON block. */
  expires?: Localised;
  /** Where it is kept. Default: `cookie`. */
  storage?:
    'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cacheStorage' | 'serviceWorker';
}

/** A service of your own: what a category's inert markup loads. */
export interface ServiceOptions {
  /** Lower-case words joined by hyphens: `surveys`. */
  id: string;
  /** The id of the category it belongs to. */
  category: string;
  /** Who runs it, as a visitor would know them. Required unless the category is essential. */
  provider?: Localised;
  /** What it is for, in a sentence. Required unless the category is essential. */
  purpose?: Localised;
  /** What it stores, for the cookies page. All of it is cleared on a withdrawal. */
  cookies?: readonly StoredItem[];
  /** The hosts it contacts once granted, `*.` standing for any subdomain: for audits. */
  hosts?: readonly string[];
}

/** Google Analytics, named as in JSON. From npm the other vendors are imported, from `assent/vendors`. */
export interface VendorOptions {
  vendor: 'google-analytics';
  /** The measurement id: `G-XXXXXXXXXX`; several stand with spaces between them. */
  id: string;
  /** Default `analytics`. Its basis must be `consent`. */
  category?: string;
  /** Where the tag is loaded from: Google's own address, or your tag gateway's. */
  tag?: string;
}

export interface CookieOptions {
  /** How long an answer holds, in days: 182 to 400. Default 365. A number outside is brought to the nearest of them. */
  days?: number;
  /** How long a yes holds, in days, where that is less. A no holds for `days`: who said no is not asked again sooner. Default: `days`. */
  granted?: number;
  /** A domain name to share the answer with its other hosts, or `site` for the widest that the browser allows, which on a host of a supplier (`council.supplier.co.uk`) is the supplier’s, shared with its other customers: write your own domain where a page template is used on both. Default: this host alone. */
  domain?: string;
  /** Default `assent`. `__Host-assent` is safer on an https site with one host. */
  name?: string;
}

/** Another tool that asked on this website before, whose answers are to hold. */
export interface MoveOptions {
  tool: 'civic' | 'cookiebot' | 'govuk' | 'klaro' | 'nhsuk' | 'onetrust' | 'vcc';
  /** Its name of each category or service, and the category of yours that has the same purpose: `{ statistics: 'analytics' }`. */
  categories: Readonly<Record<string, string>>;
  /** The wording that a grant must have been given to, as the tool counts it: Civic, NHS.UK and vcc alone record one. */
  version?: number | string;
  /** The day from which your old banner asked for the same as now, such as `2026-02-05`. An earlier grant does not count. */
  since?: string;
  /** The name of its cookie, where that was changed. */
  name?: string;
}

/** Every option. Only `service` is required. */
export interface ConsentOptions {
  /** The name people know the website or its owner by: "Cookies on Buckinghamshire Council". */
  service: Localised;
  /** Address of the cookies page. */
  cookiesPage?: Localised;
  /** Address of the privacy notice. */
  privacyPage?: Localised;
  /** Address of a page about cookies in easy read, linked in the settings. */
  easyReadPage?: Localised;
  /** Address of a page about cookies in British Sign Language, linked in the settings. */
  bslPage?: Localised;
  /** Address where visitors can ask about cookies, linked in the settings. */
  contactPage?: Localised;
  /** Address of a picture that stands above the question. It should lie on your own host: it is fetched before any choice. */
  logo?: Localised;
  /** A whole number from 0. Raise it when purposes change, and everybody is asked again. Default 1. */
  policyVersion?: number;
  /** Default: `essential`, and each category that a service names, or `analytics`. `analytics:hotjar` asks about that service on its own too. */
  categories?: readonly (CategoryOptions | string)[];
  /** Who stores or collects something here: a vendor of the catalogue, or a service of your own. Default: none. */
  services?: readonly (ServiceOptions | VendorOptions | Service)[];
  /** How long an answer holds, on which hosts, and in a cookie of which name. */
  cookie?: CookieOptions;
  /** Where the banner stands. `top` moves to `bottom` where the page may have been painted already. Default `top`. */
  placement?: 'top' | 'bottom';
  /** A language tag to use whatever the page's `lang` says, or two to say everything in both: `cy en`. */
  language?: string;
  /** Words to use in place of ours, by language: `{ en: { heading: "…" } }`. */
  messages?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Inert markup of other consent tools to release as well: `cookiebot` (and NHS.UK's), `vcc`, `orejime`. Default: none. */
  markup?: readonly ('cookiebot' | 'vcc' | 'orejime')[];
  /** Global Privacy Control: `note` asks as always and says so, `reject` takes it for a no, `ignore` does nothing. Default `note`. */
  gpc?: 'note' | 'reject' | 'ignore';
  /** The tool that asked here before: refusals given to it are carried over, and grants given to the same wording. Default: none. */
  moveFrom?: MoveOptions;
  /** What happens once a third party's code has run here and the visitor withdraws. Default `reload`. */
  onWithdraw?: 'reload' | 'stay';
  /** An address that gets a copy of each decision (`navigator.sendBeacon`). Default: none. */
  receipt?: string;
  /** The folder that holds the `assent-*.js` files, where it cannot be read from the tag. */
  base?: string;
  /** The address of `schema.json`, by which an editor checks the JSON block. It changes nothing else. */
  $schema?: string;
}
