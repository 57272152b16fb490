/** `assent.js`: what the script tag runs. */
import { siblings } from '../gate/load-siblings.js';
import { startFromTag } from '../gate/start-from-tag.js';
import { googleAnalytics } from '../vendors/google-analytics.js';

startFromTag({ 'google-analytics': googleAnalytics }, siblings);
