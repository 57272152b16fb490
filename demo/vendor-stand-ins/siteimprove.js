/** Stands in for Siteimprove Analytics, which can be told nothing: it measures, and sets its cookies again, to the end. */
import { collect, randomNumber, seconds, setCookie, source } from './device.js';

const account = /siteanalyze_(\d+)/.exec(source.pathname)[1];

const { measure } = collect(`https://${account}.global.siteimproveanalytics.io/image.aspx`, () => {
  // Without a path or a domain: one for each folder that the visitor comes to.
  document.cookie = `siteimproveses=${randomNumber()}`;
  return { visitor: setCookie('nmstat', 1000 * seconds.day) };
});
measure('view');
