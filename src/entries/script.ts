/** `assent.js`: what the script tag runs. */
import { googleAnalytics } from '../vendors/google-analytics.js';
import { siblings } from '../gate/load-siblings.js';
import { startFromTag } from '../gate/start-from-tag.js';
import { report } from '../gate/report.js';

startFromTag({ 'google-analytics': googleAnalytics }, siblings).catch(report);
