/** Reads the options from the JSON block and from the tag's `data-*` attributes, which win. */
import { own } from '../consent/own.js';
import { all } from './genuine.js';
import { report } from './report.js';
import { whenParsed } from './when.js';

/** Other attributes are for optimisers and the site's own scripts. */
const NAMES = /^(service|cookiesPage|privacyPage|policyVersion|placement|language|onWithdraw|receipt|base)$/;
const blocks = (): HTMLScriptElement[] => all('script[type="application/json"][data-assent-config]');

/**
 * @returns what was written, and whether any of it came from a block: an attribute can hold few mistakes
 * @throws if the block is not a JSON object
 */
export function readOptions(tag: HTMLScriptElement | undefined): [options: Record<string, unknown>, block: boolean] {
  const [block] = blocks();
  whenParsed(() => {
    if (blocks().some((other) => other !== block)) report('a data-assent-config block is ignored: only one counts, before the tag.');
  });
  const options = own(block && JSON.parse(block.text.replace(/^(?!\s*\{)/, '!')));
  const { google, googleTag, categories, ...data } = own<Record<string, string>>(tag?.dataset);
  for (const name of Object.keys(data)) if (NAMES.test(name)) options[name] = data[name];
  if (categories) options['categories'] = categories.match(/\S+/g);
  if (google) options['services'] = [{ vendor: 'google-analytics', id: google, tag: googleTag }].concat((options['services'] as never) ?? []);
  return [options, !!block];
}
