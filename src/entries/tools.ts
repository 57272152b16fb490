/** `assent-tools.js`: what an owner needs and a visitor does not. */
import { findInstance } from '../consent/assent.js';
import { VERSION } from '../consent/version.js';
import { checkTag } from '../gate/check-tag.js';
import { googleAnalytics } from '../vendors/google-analytics.js';

const catalogue = { 'google-analytics': googleAnalytics };
findInstance()?.connect(
  'tools',
  (text, attributes) => checkTag(text, attributes, catalogue),
  VERSION,
);
