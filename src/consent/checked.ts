/** Holds what code gives a vendor to the rules that JSON is held to, where it is written. */
import { hold } from './check-options.js';
import type { Service } from './service.js';
import { schemaOf, VENDORS } from './vendor-rules.js';

/**
 * @param vendor its name in JSON
 * @returns the same maker, which throws a `ConfigError` naming the option, the rule, the value and the way out
 */
export const checked =
  <Given extends readonly [options?: object]>(
    vendor: string,
    make: (...given: Given) => Service,
  ): ((...given: Given) => Service) =>
  (...given) => {
    hold(vendor, schemaOf(VENDORS[vendor]!), given[0] === undefined ? {} : given[0]);
    return make(...given);
  };
