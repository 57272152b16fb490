/** The one error an owner meets: which option, the rule, the value, the way out. */
export class ConfigError extends Error {
  declare readonly name: 'ConfigError';
  /** The option as a path: `categories[1].id`. */
  declare readonly option: string;

  constructor(option: string, rule: string, value: unknown, wayOut = '') {
    const shown = typeof value === 'string' ? `"${value}"` : String(value);
    super(`assent: \`${option}\` must be ${rule}, got ${shown}.${wayOut && ` ${wayOut}`}`);
    this.name = 'ConfigError';
    this.option = option;
  }
}
