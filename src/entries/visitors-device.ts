/** Where the visitor's device keeps things, for what carries a choice over. */
import { clearCookies } from '../gate/clear-cookies.js';
import { readJar } from '../gate/cookie-jar.js';
import type { Device } from '../moving/move-in.js';

export const device: Device = {
  readJar,
  clearCookies,
  storage: () => [localStorage, sessionStorage],
};
