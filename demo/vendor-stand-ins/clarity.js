/**
 * Stands in for Microsoft Clarity: no cookies until `consentv2` grants analytics; a denial clears them and begins
 * another recording without cookies a moment later; `stop` sends what there is and ends the recording.
 */
import { collect, dropCookie, randomNumber, seconds, setCookie } from './device.js';

const restartAfter = 250;
let isRecording = false;
let isTracked = false;

const { measure, send } = collect('https://k.clarity.ms/collect', () => {
  if (!isRecording) return null;
  if (!isTracked) return { user: '' };
  setCookie('_clsk', seconds.day);
  return { user: setCookie('_clck', seconds.year) };
});

const commands = {
  start() {
    if (isRecording) return;
    isRecording = true;
    if (isTracked) sessionStorage.setItem('_cltk', randomNumber());
    measure('start');
  },
  stop() {
    send();
    isRecording = false;
  },
  consentv2({ analytics_Storage = 'denied' } = {}) {
    isTracked = analytics_Storage === 'granted';
    if (isTracked) {
      sessionStorage.setItem('_cltk', randomNumber());
      measure('consent');
      return;
    }
    dropCookie('_clck');
    dropCookie('_clsk');
    commands.stop();
    setTimeout(commands.start, restartAfter);
  },
};

const waiting = window.clarity?.q ?? [];
window.clarity = (name, ...words) => commands[name]?.(...words);
window.clarity('start');
for (const words of waiting) window.clarity(...words);
