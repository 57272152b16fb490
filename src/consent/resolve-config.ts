/** Turns what an owner wrote into a frozen config, or throws one readable `ConfigError`. */
import { checkMove } from './check-move.js';
import { checkOptions } from './check-options.js';
import { completeOptions } from './complete-options.js';
import type { ConsentConfig } from './config.js';
import type { Vendor } from './service.js';

/**
 * @param options what the owner wrote; read, never kept
 * @param catalogue the vendors that may be named in JSON
 * @throws {ConfigError} naming the option, the rule, the value and the way out
 */
export function resolveConfig(
  options: unknown,
  catalogue: Readonly<Record<string, Vendor>> = {},
): ConsentConfig {
  checkOptions(options, Object.keys(catalogue));
  const config = completeOptions(
    { placement: 'top', onWithdraw: 'reload', ...(options as object) },
    catalogue,
  );
  checkMove(config);
  return config;
}
