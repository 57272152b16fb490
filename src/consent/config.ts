/** The checked, complete and frozen form of the options. */
import type { Localised } from './localised.js';
import type { Basis, ConsentOptions } from './options.js';
import type { Service } from './service.js';

export interface Category {
  readonly id: string;
  readonly basis: Basis;
  readonly version: number;
  readonly label?: Localised;
  readonly purpose?: Localised;
  readonly changed?: Localised;
}

export interface ConsentConfig {
  readonly service: Localised;
  readonly cookiesPage?: Localised;
  readonly privacyPage?: Localised;
  readonly easyReadPage?: Localised;
  readonly bslPage?: Localised;
  readonly contactPage?: Localised;
  readonly logo?: Localised;
  readonly policyVersion: number;
  readonly categories: readonly Category[];
  readonly services: readonly Service[];
  readonly cookie: {
    readonly days: number;
    readonly granted?: number | undefined;
    readonly name: string;
    readonly domain?: string | undefined;
  };
  readonly placement?: 'top' | 'bottom';
  readonly gpc?: 'note' | 'reject' | 'ignore';
  readonly onWithdraw?: 'reload' | 'stay';
  readonly language?: string;
  readonly messages?: ConsentOptions['messages'];
  readonly markup?: ConsentOptions['markup'];
  readonly moveFrom?: ConsentOptions['moveFrom'];
  readonly receipt?: string;
  readonly base?: string;
}

/** Whether it is a single service of a category that is asked about on its own: `analytics:hotjar`. */
export const isService = ({ id }: Category): boolean => id.includes(':');

/** The categories a visitor is asked about, and the services that are asked about on their own. */
export const askable = (config: ConsentConfig): readonly Category[] =>
  config.categories.filter((category) => category.basis !== 'strictly-necessary');
