/**
 * Stands in for Matomo's tracker: where consent is required, requests wait for it and cookies with them; where
 * consent to cookies is, it goes on without them. It measures the way out and the way back as well. On `forgetConsentGiven` it leaves a cookie of its own.
 */
import { dropCookie, lineOf, post, seconds, setCookie, source } from './device.js';

const own = ['_pk_id.1.1fff', '_pk_ses.1.1fff', '_pk_ref.1.1fff'];
const thirtyYears = 30 * seconds.year;
let tracker = new URL('matomo.php', source).href;
let visitorAge = 393 * seconds.day;
let needsConsent = false;
let hasConsent = false;
let hasCookies = true;
const waiting = [];

const deleteCookies = () => own.forEach(dropCookie);
const setCookies = () => {
  setCookie(own[1], 30 * seconds.minute);
  setCookie(own[2], 182 * seconds.day);
  return setCookie(own[0], visitorAge);
};
const send = (event) => {
  post(tracker, lineOf({ event, id: hasCookies ? setCookies() : '' }));
};
const track = (event) => (needsConsent && !hasConsent ? waiting.push(event) : send(event));

const methods = {
  setTrackerUrl(address) {
    tracker = address;
  },
  setVisitorCookieTimeout(age) {
    visitorAge = age;
  },
  trackPageView: () => track('view'),
  enableLinkTracking() {
    document.addEventListener('click', () => track('link'), true);
  },
  requireConsent() {
    needsConsent = true;
    hasConsent = false;
    hasCookies = false;
  },
  setConsentGiven() {
    hasConsent = true;
    dropCookie('mtm_consent_removed');
    waiting.splice(0).forEach(send);
    methods.setCookieConsentGiven();
  },
  forgetConsentGiven() {
    setCookie('mtm_consent_removed', thirtyYears, String(Date.now()));
    methods.forgetCookieConsentGiven();
    methods.requireConsent();
  },
  requireCookieConsent() {
    hasCookies = false;
    deleteCookies();
  },
  setCookieConsentGiven() {
    if (hasCookies) return;
    hasCookies = true;
    send('ping');
  },
  forgetCookieConsentGiven() {
    hasCookies = false;
    deleteCookies();
  },
};
const run = ([name, ...words]) => methods[name]?.(...words);

const before = [...(window._paq ?? [])];
window._paq = { push: (...calls) => calls.forEach(run) };
before.forEach(run);
addEventListener('pagehide', () => track('leave'));
addEventListener('pageshow', ({ persisted }) => persisted && track('return'));
