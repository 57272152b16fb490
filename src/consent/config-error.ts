/** The one error an owner meets: which option, the rule, the value, the way out. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  /** The option as a path: `categories[1].id`. */
  readonly option: string;

  /** @param rule completes "must be …" */
  constructor(option: string, rule: string, value: unknown, wayOut = '') {
    const shown =
      typeof value === 'string' ? JSON.stringify(value).replace(/\\n/g, '\n') : String(value);
    super(`option \`${option}\` must be ${rule}, got ${shown}.${wayOut && ` ${wayOut}`}`);
    this.option = option;
  }
}
