/** Tells an owner what is not wrong, and should be otherwise: words that mislead, colours that hardly stand out. */
import { wordingFault } from '../consent/check-wording.js';
import { checkContrast } from './check-contrast.js';

/** What only an owner's own words or a wish for advice call for. */
export const callsForAdvice = (text = '', attributes: object = {}): boolean =>
  'debug' in attributes || /"(messages|label|purpose|changed)"/.test(text);

/** @param report takes each sentence */
export function advise(
  options: unknown,
  attributes: object | undefined,
  report: (sentence: string) => void,
): void {
  const fault = wordingFault(options);
  if (fault) report(fault);
  if ('debug' in (attributes ?? {})) checkContrast(report);
}
