/** Reads the options from the JSON block and from the tag's `data-*` attributes, which win. */
import { own } from '../consent/check.js';
import { ConfigError } from '../consent/config-error.js';
import { genuine } from './genuine.js';
import { report } from './report.js';
import { whenParsed } from './when-ready.js';

const BLOCK = 'script[type="application/json"][data-assent-config]';
const TEXTS = ['service', 'cookiesPage', 'privacyPage', 'placement', 'language', 'onWithdraw', 'receipt', 'base'];

const words = (text: string | undefined): string[] => text?.split(/\s+/).filter(Boolean) ?? [];

/** @throws {ConfigError} if the block is not valid JSON */
export function readOptions(tag: HTMLScriptElement | undefined): Record<string, unknown> {
  const options = readBlock();
  const data = own(tag?.dataset ?? {}) as Record<string, string | undefined>;
  for (const name of TEXTS) if (data[name] !== undefined) options[name] = data[name];
  if (data['policyVersion']) options['policyVersion'] = Number(data['policyVersion']);
  if (data['categories']) options['categories'] = words(data['categories']);
  const tags = words(data['google']).map((id) => ({ vendor: 'google-analytics', id, ...(data['googleTag'] && { tag: data['googleTag'] }) }));
  if (tags.length) options['services'] = [...tags, ...((options['services'] as unknown[] | undefined) ?? [])];
  return options;
}

function readBlock(): Record<string, unknown> {
  const find = (): NodeListOf<HTMLScriptElement> => genuine('querySelectorAll')<HTMLScriptElement>(BLOCK);
  const [block] = find();
  whenParsed(() => {
    if (find().length > (block ? 1 : 0)) report('a data-assent-config block is ignored: only the first counts, and it must stand before the assent.js tag. Move it up, or join the two.');
  });
  if (!block) return {};
  try {
    return own(JSON.parse(block.text) as object);
  } catch (error) {
    throw new ConfigError('data-assent-config', 'valid JSON', String(error));
  }
}
