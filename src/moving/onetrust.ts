/**
 * OneTrust: the cookie `OptanonConsent`, a query string, and `OptanonAlertBoxClosed`, when the visitor was done with the banner.
 *
 * Which cookies there are, and when each is set: "OneTrust Cookies" in OneTrust's knowledge base,
 * my.onetrust.com/articles/en_US/Knowledge/UUID-2dc719a8-4be5-8d16-1dc8-c7b4147b88e0. A whole one, with what `groups`
 * means: the README of the package for consent that `@commercetools-frontend` has on npm. template.tpl of
 * taneli-salonen1/gtm-onetrust-consent-groups reads `groups` likewise, in a cookie with numbers for names. What other
 * fields and values there are rests on cookies seen in browsers, of 2021 to 2026. `OptanonConsent` is there before anybody has chosen, and
 * the other cookie can come from closing the banner: a grant needs a counted interaction as well, and a choice that the
 * tool itself does not hold for outdated. `version` is that of its script, so a grant can be matched by its date alone.
 * Not confirmed: an order of the fields. What follows `groups` shows that the list was not cut short.
 */
import { own } from '../consent/own.js';
import { NAME } from './record.js';
import { refusalsOf, timeOf, type Tool } from './tool.js';

const flag = /^(true|false|0|1)$/;
const free = /^[\w.:,;/-]*$/;
const FIELDS: Readonly<Record<string, RegExp>> = own({
  isGpcEnabled: flag,
  datestamp:
    /^[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d{4} \d\d:\d\d:\d\d GMT[+-]\d{4}( \([\p{L}\p{M}\d :+,.’-]+\))?$/u,
  version: /^\d+\.\d+\.\d+$/,
  browserGpcFlag: flag,
  isIABGlobal: /^false$/,
  identifierType: free,
  hosts: free,
  consentId: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/,
  interactionCount: /^\d{1,9}$/,
  isAnonUser: flag,
  landingPath: /^(NotLandingPage|https?:\/\/\S+)$/,
  groups: /^[\w-]+:[01](,[\w-]+:[01])*$/,
  genVendors: free,
  iType: /^\d*$/,
  intType: /^\d*$/,
  geolocation: /^([A-Z]{2})?;[A-Z\d]{0,3}$/,
  AwaitingReconsent: flag,
});

/** By name, or nothing if a field is unknown, twice there, or not encoded as the tool does. */
function readFields(text: string): Readonly<Record<string, string>> | undefined {
  const fields = own<Record<string, string>>(null);
  for (const pair of text.split('&')) {
    const [name = '', written, more] = pair.split('=');
    if (written === undefined || more !== undefined || name in fields) return undefined;
    const value = decodeURIComponent(written.replace(/\+/g, ' '));
    const again = encodeURIComponent(value).replace(/%20/g, '+');
    if (again !== written || !FIELDS[name]?.test(value)) return undefined;
    fields[name] = value;
  }
  return fields;
}

const CLOSED = 'OptanonAlertBoxClosed';

export const onetrust: Tool = {
  name: 'OptanonConsent',
  beside: [CLOSED],
  read(text, beside) {
    const time = timeOf(beside(CLOSED));
    try {
      const fields = readFields(text);
      if (time === undefined || !fields?.['groups'] || !fields['datestamp'] || !fields['version'])
        return undefined;
      const groups = fields['groups'].split(',').map((group) => group.split(':'));
      if (
        !groups.every(
          ([name = ''], at) => NAME.test(name) && groups.findIndex(([one]) => one === name) === at,
        )
      )
        return undefined;
      const answers = Object.fromEntries(groups.map(([name, said]) => [name, said === '1']));
      const acted =
        Number(fields['interactionCount']) > 0 && fields['AwaitingReconsent'] === 'false';
      const whole = /[?&]groups=[^&]*&/.test(`?${text}`);
      return { answers: acted && whole ? answers : refusalsOf(answers), time };
    } catch {
      // No text that was ever encoded.
      return undefined;
    }
  },
};
