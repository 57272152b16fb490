/** Reads the options from the JSON block and from the tag's `data-*` attributes, which win. */
import { own } from '../consent/own.js';

/** What is an option among the attributes; the first group holds those that can hardly be wrong. */
const OPTION =
  /^((service|google(?==GT?-)|cookiesPage(?==\/|=https?:))|google|cookiesPage|privacyPage|policyVersion|categories|placement|language|onWithdraw|receipt|base|googleTag)=/;

/**
 * @param text the JSON block, if there is one
 * @param attributes of the tag; the others among them are for optimisers and the site's own scripts
 * @returns what was written, and whether `checkOptions` must see it before anybody is asked
 * @throws {string} if the block is not a JSON object
 */
export function readOptions(
  text: string | undefined,
  attributes: object | undefined,
): [options: Record<string, unknown>, delicate: boolean] {
  const data = own<Record<string, string>>(null);
  let delicate = !!text;
  for (const [name, value] of Object.entries(attributes ?? {})) {
    const option = OPTION.exec(`${name}=${value}`);
    if (!option) continue;
    data[name] = value;
    delicate ||= !option[2];
  }
  const { google, googleTag, categories, ...rest } = data;
  const options = own({ ...parse(text ?? '{}'), ...rest });
  if (categories) options['categories'] = categories.match(/\S+/g);
  if (google) {
    const service = { vendor: 'google-analytics', id: google, tag: googleTag };
    options['services'] = [service].concat((options['services'] as never) ?? []);
  }
  return [options, delicate];
}

function parse(text: string): object {
  try {
    return JSON.parse(text.replace(/^(?!\s*\{)/, '!'));
  } catch {
    throw '`data-assent-config` must be a JSON object.';
  }
}
