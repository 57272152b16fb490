/** Tells an owner what is not wrong, and should be otherwise: words that mislead, colours that hardly stand out. */
import { wordingFault } from '../consent/check-wording.js';
import { checkContrast } from './check-contrast.js';

/** What only an owner's own words or a wish for advice call for. */
export const callsForAdvice = (text = '', attributes: object = {}): boolean =>
  'debug' in attributes || /"(messages|label|purpose|changed)"/.test(text);

/**
 * @param isReplaceable says whether a text of ours has this name and can be the owner's
 * @param report takes each sentence
 */
export function advise(
  options: unknown,
  attributes: object | undefined,
  isReplaceable: (name: string) => boolean,
  report: (sentence: string) => void,
): void {
  const fault = wordingFault(options, isReplaceable);
  if (fault) report(fault);
  if ('debug' in (attributes ?? {})) checkContrast(report);
}
