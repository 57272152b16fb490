/**
 * Stands in for Microsoft's UET: cookies and copies of them while adverts are granted; once denied it touches
 * neither, and goes on sending pings.
 */
import { collect, seconds, setCookie } from './device.js';

window.UET = class {
  #isGranted = true;
  #tag;
  #collector = collect('https://bat.bing.com/action/0', () => {
    if (!this.#isGranted) return { ti: this.#tag, asc: 'D' };
    const session = setCookie('_uetsid', seconds.day);
    const visitor = setCookie('_uetvid', 390 * seconds.day);
    for (const [name, value] of Object.entries({ _uetsid: session, _uetvid: visitor })) {
      localStorage.setItem(name, value);
      localStorage.setItem(`${name}_exp`, new Date(Date.now() + 86_400_000).toUTCString());
    }
    return { ti: this.#tag, asc: 'G', vid: visitor };
  });

  constructor({ ti, q = [] }) {
    this.#tag = ti;
    this.push(...q);
  }

  push(...words) {
    for (let at = 0; at < words.length; at += 1) {
      if (words[at] === 'pageLoad') this.#collector.measure('pageLoad');
      if (words[at] === 'consent') this.#isGranted = words[at + 2].ad_storage === 'granted';
    }
  }
};
