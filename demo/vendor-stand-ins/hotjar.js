/** Stands in for Hotjar, which can be told nothing: it records, and stores its items again, to the end. */
import { collect, dropCookie, randomNumber, seconds, setCookie } from './device.js';

const site = window._hjSettings.hjid;

setCookie('_hjTLDTest');
dropCookie('_hjTLDTest');
localStorage.setItem('_hjLocalStorageTest', '1');
localStorage.removeItem('_hjLocalStorageTest');
const { measure } = collect('https://content.hotjar.io/', () => {
  localStorage.setItem('hjActiveViewportIds', '{}');
  sessionStorage.setItem('hjViewportId', randomNumber());
  sessionStorage.setItem('_hjRecordingLastActivity', String(Date.now()));
  setCookie(`_hjSession_${site}`, 30 * seconds.minute);
  return { user: setCookie(`_hjSessionUser_${site}`, seconds.year) };
});
measure('view');
for (const [kind, name] of window.hj.q) if (kind === 'event') measure(name);
window.hj = (kind, name) => kind === 'event' && measure(name);
