/** Turns what an owner wrote into a frozen config, or throws one readable `ConfigError`. */
import { checkCode } from './check-code.js';
import { checkMove } from './check-move.js';
import { checkOptions } from './check-options.js';
import { completeOptions } from './complete-options.js';
import type { ConsentConfig } from './config.js';
import type { ConsentOptions } from './options.js';
import type { Vendor } from './service.js';

/** Without the members that are `undefined`, which TypeScript lets stand for absent ones: each takes its default. */
const given = <T extends object>(members: T): T =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;

/**
 * @param options what the owner wrote; not to be changed afterwards, as texts by language are not copied
 * @param catalogue the vendors that may be named in JSON
 * @throws {ConfigError} naming the option, the rule, the value and the way out
 */
export function resolveConfig(
  options: unknown,
  catalogue: Readonly<Record<string, Vendor>> = {},
): ConsentConfig {
  checkOptions(options, Object.keys(catalogue));
  checkCode(options as ConsentOptions);
  const { cookie = {}, services = [], ...rest } = given(options as ConsentOptions);
  const config = completeOptions(
    {
      placement: 'top',
      onWithdraw: 'reload',
      ...rest,
      cookie: given(cookie),
      services: services.map(given),
    },
    catalogue,
  );
  checkMove(config);
  return config;
}
