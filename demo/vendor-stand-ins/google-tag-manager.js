/**
 * Stands in for a container with a Google Analytics tag in it, which starts with the container and heeds Google's
 * consent: cookies while `analytics_storage` is granted, and pings without them once denied.
 */
import { collect, seconds, setCookie } from './device.js';

const consent = { default: {}, update: {} };
const isGranted = () =>
  (consent.update.analytics_storage ?? consent.default.analytics_storage) !== 'denied';

const { measure } = collect('https://region1.google-analytics.com/g/collect', () => {
  if (!isGranted()) return { gcs: 'G100' };
  setCookie('_ga_TEST123456', 2 * seconds.year);
  return { gcs: 'G101', cid: setCookie('_ga', 2 * seconds.year) };
});

const take = (entry) => {
  if (Object.prototype.toString.call(entry) === '[object Arguments]') {
    const [name, kind, values] = entry;
    if (name === 'consent') Object.assign(consent[kind], values);
  } else if (entry.event === 'gtm.js') {
    measure('page_view');
  }
};
const push = window.dataLayer.push.bind(window.dataLayer);
window.dataLayer.push = (...entries) => {
  const length = push(...entries);
  entries.forEach(take);
  return length;
};
[...window.dataLayer].forEach(take);
