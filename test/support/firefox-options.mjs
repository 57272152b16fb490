/** How puppeteer starts Firefox, with nothing running that no test has a use for. */
import { findFirefox } from './find-firefox.mjs';

/**
 * @param {Record<string, unknown>} [preferences] over the usual ones
 * @returns {import('puppeteer-core').LaunchOptions & { browser: 'firefox' }}
 */
export const firefoxOptions = (preferences = {}) => ({
  browser: 'firefox',
  executablePath: findFirefox(),
  headless: true,
  // Firefox would report every request to us as well, which costs; servers log what tests ask about.
  networkEnabled: false,
  extraPrefsFirefox: {
    // No process in reserve, and none for extensions and media: each takes a part of the start.
    'dom.ipc.processPrelaunch.enabled': false,
    'extensions.webextensions.remote': false,
    'media.rdd-process.enabled': false,
    'media.utility-process.enabled': false,
    'browser.newtab.preload': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    ...preferences,
  },
});
