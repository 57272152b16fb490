/**
 * Stands in for Meta's pixel: while it is revoked, events wait and nothing is stored; granted, they are sent. It
 * sends that the visitor leaves, and, unless `autoConfig` is off, what is pressed.
 */
import { lineOf, post, seconds, setCookie } from './device.js';

const pixels = new Set();
let isGranted = true;
let isAutomatic = true;
const waiting = [];

const send = (event) => {
  if (!isGranted) {
    waiting.push(event);
    return;
  }
  const click = new URLSearchParams(location.search).get('fbclid');
  if (click) setCookie('_fbc', 90 * seconds.day, `fb.1.${Date.now()}.${click}`);
  localStorage.setItem('lastExternalReferrer', document.referrer || 'empty');
  localStorage.setItem('lastExternalReferrerTime', String(Date.now()));
  const fbp = setCookie('_fbp', 90 * seconds.day);
  for (const id of pixels) {
    post('https://www.facebook.com/tr/', lineOf({ id, ev: event, fbp }));
  }
};

const methods = {
  init: (id) => pixels.add(id),
  track: send,
  set(name, value) {
    if (name === 'autoConfig') isAutomatic = value;
  },
  consent(answer) {
    isGranted = answer === 'grant';
    if (isGranted) for (const event of waiting.splice(0)) send(event);
  },
};

document.addEventListener('click', () => isAutomatic && send('SubscribedButtonClick'), true);
addEventListener('pagehide', () => send('PageLeave'));
window.fbq.callMethod = (name, ...words) => methods[name]?.(...words);
for (const words of window.fbq.queue.splice(0)) window.fbq.callMethod(...words);
