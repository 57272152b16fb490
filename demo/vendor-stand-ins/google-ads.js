/** Stands in for Google's tag for Ads: its cookies while `ad_storage` is granted, and pings without them once denied. */
import { collect, seconds, setCookie } from './device.js';

const consent = { default: {}, update: {} };
const isGranted = () => (consent.update.ad_storage ?? consent.default.ad_storage) !== 'denied';

const { measure } = collect('https://googleads.g.doubleclick.net/pagead/conversion', () => {
  if (!isGranted()) return { gcs: 'G100' };
  if (/[?&]gclid=/.test(location.search)) setCookie('_gcl_aw', 90 * seconds.day);
  localStorage.setItem('_gcl_ls', '{}');
  return { gcs: 'G110', auid: setCookie('_gcl_au', 90 * seconds.day) };
});

const commands = {
  consent: (kind, values) => Object.assign(consent[kind], values),
  config: () => measure('view'),
  event: measure,
};
const take = (entry) => {
  if (Object.prototype.toString.call(entry) !== '[object Arguments]') return;
  const [name, ...words] = entry;
  commands[name]?.(...words);
};
const push = window.dataLayer.push.bind(window.dataLayer);
window.dataLayer.push = (...entries) => {
  const length = push(...entries);
  entries.forEach(take);
  return length;
};
[...window.dataLayer].forEach(take);
