/** Says in a whole sentence what is wrong with the options of a script tag. */
import { checkOptions } from '../consent/check-options.js';
import type { Vendor } from '../consent/service.js';
import { readOptions } from './read-options.js';

/**
 * @param text the JSON block, if there is one
 * @param attributes of the tag
 * @throws {ConfigError} naming the option, the rule, the value and the way out
 */
export function checkTag(
  text: string | undefined,
  attributes: object | undefined,
  catalogue: Readonly<Record<string, Vendor>>,
): void {
  const [options] = readOptions(text, attributes);
  checkOptions(options, catalogue);
}
