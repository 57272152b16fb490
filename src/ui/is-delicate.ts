/** Tells the plain case from what takes a closer look before anybody is asked: at the options, or at the browser. */
import type { Written } from '../consent/assent.js';

/** What can hardly be wrong among the attributes, and those that are for optimisers. */
const PLAIN =
  /^(service=\s*\S|no|cf|page|(google=GT?-[^a-z]+|policyVersion=\d{1,9}|language=(cy|en))$|(cookies|privacy)Page=(\/|http))/;

/** Also a JSON block that was not read calls for it. */
export const isDelicate = ([text, attributes]: Written): unknown =>
  text ||
  document.querySelector('[data-assent-config]') ||
  (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl ||
  Object.entries(attributes ?? {}).some((pair) => !PLAIN.test(pair.join('=')));
