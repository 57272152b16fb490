/** Tells the owner of a JSON block that nobody reads: a second one, or one that stands after the tag. */
import type { Written } from '../consent/assent.js';
import { all } from './genuine.js';
import { report } from './report.js';
import { whenParsed } from './when.js';

export function reportOtherBlocks([text]: Written): void {
  whenParsed(() => {
    if (all('script[data-assent-config]')[text === undefined ? 0 : 1])
      report('data-assent-config: only the first before the tag counts.');
  });
}
