/** Reads the options from the JSON block and from the tag's `data-*` attributes, which win. */
import type { Written } from '../consent/assent.js';
import { own } from '../consent/own.js';

/** @throws {string} if the block is not JSON */
export function readOptions([text, attributes]: Written): Record<string, unknown> {
  const { google, googleTag, categories, ...rest } = own<Record<string, string>>(
    parse(text ?? '{}'),
    attributes,
  );
  const options = own(rest);
  if (categories) options['categories'] = categories.match?.(/\S+/g) ?? categories;
  if (google) {
    const service = { vendor: 'google-analytics', id: google, tag: googleTag };
    options['services'] = [service, ...((options['services'] as [] | undefined) ?? [])];
  }
  return options;
}

function parse(text: string): object {
  try {
    return JSON.parse(text);
  } catch {
    throw 'data-assent-config must be JSON.';
  }
}
