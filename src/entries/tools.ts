/** `assent-tools.js`: what an owner needs and a visitor does not. */
import { findInstance } from '../consent/assent.js';
import { checkOptions } from '../consent/check-options.js';
import { googleAnalytics } from '../vendors/google-analytics.js';

findInstance()?.connect('tools', (options) => checkOptions(options, { 'google-analytics': googleAnalytics }));
