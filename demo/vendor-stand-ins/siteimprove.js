/** Stands in for Siteimprove Analytics, which can be told nothing: it measures, and sets its cookies again, to the end. */
import { collect, seconds, setCookie, source } from './device.js';

const account = /siteanalyze_(\d+)/.exec(source.pathname)[1];

const { measure } = collect(`https://${account}.global.siteimproveanalytics.io/image.aspx`, () => {
  setCookie('siteimproveses');
  return { visitor: setCookie('nmstat', 1000 * seconds.day) };
});
measure('view');
