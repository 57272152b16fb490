/** Says in a whole sentence what is wrong with the options of a script tag. */
import type { Written } from '../consent/assent.js';
import { checkOptions } from '../consent/check-options.js';
import { ConfigError } from '../consent/config-error.js';
import type { CookieOptions } from '../consent/options.js';
import { own } from '../consent/own.js';
import { isLeaf, OPTIONS, type Schema } from '../consent/schema.js';
import { nearest } from '../consent/vendor-rules.js';
import { reportOtherBlocks } from './other-blocks.js';
import { readOptions } from './read-options.js';
import { report } from './report.js';

/** What an attribute can say in short, and the block in full only. */
const SHORT = ['google', 'googleTag'];

/** All that an attribute can say, for there it is text. */
const SAYABLE = ['categories', ...SHORT].concat(
  Object.keys(OPTIONS).filter((name) => isLeaf((OPTIONS as Record<string, Schema>)[name]!)),
);

/** As the tag has it: `data-cookies-page` of `cookiesPage`. */
const attribute = (name: string): string =>
  `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/**
 * Attributes that are no option may be for an optimiser or the site's own scripts: one that is nearly an option is
 * told of, and stops nothing.
 *
 * @throws {ConfigError | string} naming the option, the rule, the value and the way out
 */
export function checkTag([text, attributes]: Written): void {
  reportOtherBlocks([text, attributes]);
  if (text !== undefined) checkBlock(text);
  const known = [...Object.keys(OPTIONS), ...SHORT];
  const ours = Object.entries(attributes ?? {}).filter(([name]) => {
    const isKnown = known.includes(name);
    // A name of three letters is nearly everything.
    const meant = !isKnown && name[3] && nearest(name, SAYABLE, 0.8);
    if (meant) report(`${attribute(name)} is no option. Try ${attribute(meant)}.`);
    return isKnown;
  });
  const options = readOptions([text, Object.fromEntries(ours)]);
  checkOptions(options);
  const { domain = 'site' } = own<CookieOptions>(options['cookie'] ?? {});
  if (domain !== 'site' && !`.${location.hostname}`.endsWith(`.${domain}`))
    report(
      `cookie.domain "${domain}" is not this host’s, so answers are kept for this host alone.`,
    );
}

function checkBlock(text: string): void {
  if (!/^\s*\{/.test(text)) throw '`data-assent-config` must be a JSON object.';
  const block = own(JSON.parse(text));
  for (const name of SHORT) {
    if (name in block)
      throw new ConfigError(name, 'an attribute', block[name], `Write data-${name} on the tag.`);
  }
  if (typeof block['categories'] === 'string')
    throw new ConfigError('categories', 'a list', block['categories']);
}
