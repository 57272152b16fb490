/** What an owner must say of the tool whose answers are to be carried over. */
import { askable, isService, type ConsentConfig } from './config.js';
import { ConfigError } from './config-error.js';
import type { MoveOptions } from './options.js';
import { own } from './own.js';

/** What each records of a choice, beside the choice. */
const RECORDS: Readonly<Record<MoveOptions['tool'], readonly string[]>> = {
  civic: ['version', 'since'],
  cookiebot: ['since'],
  govuk: [],
  klaro: [],
  nhsuk: ['version', 'since'],
  onetrust: ['since'],
  vcc: ['version', 'since'],
};

/** @throws {ConfigError} naming the option, the rule, the value and the way out */
export function checkMove(config: ConsentConfig): void {
  if (!config.moveFrom) return;
  const { tool, categories, ...rest } = own<MoveOptions>(config.moveFrom);
  const asked = askable(config)
    .filter((category) => !isService(category))
    .map(({ id }) => id);
  const pairs = typeof categories === 'object' && categories ? Object.entries(categories) : [];
  if (!pairs[0] || Array.isArray(categories))
    throw new ConfigError(
      'moveFrom.categories',
      'an object that names the tool’s categories and yours',
      categories,
      'Try {"statistics": "analytics"}.',
    );
  for (const [name, id] of pairs) {
    if (!asked.includes(id))
      throw new ConfigError(
        `moveFrom.categories.${name}`,
        asked.map((one) => `"${one}"`).join(' or '),
        id,
        'Name only a category that has the same purpose.',
      );
  }
  for (const name of ['version', 'since'] as const) {
    if (rest[name] !== undefined && !RECORDS[tool].includes(name))
      throw new ConfigError(
        `moveFrom.${name}`,
        'left out',
        rest[name],
        RECORDS[tool][0]
          ? `${tool} does not record it. Give ${RECORDS[tool].join(' or ')}.`
          : `${tool} records neither version nor time, so only refusals are carried over.`,
      );
  }
}
