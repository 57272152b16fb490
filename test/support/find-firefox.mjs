/** Finds the Firefox to test with: FIREFOX_PATH, or where systems install it. */
import { existsSync } from 'node:fs';

const usualPaths = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

export function findFirefox() {
  const found = [process.env.FIREFOX_PATH, ...usualPaths].find((path) => path && existsSync(path));
  if (!found) throw new Error('No Firefox was found: install one, or name one in FIREFOX_PATH.');
  return found;
}
