/**
 * Cookiebot: the cookie `CookieConsent`, something like JSON.
 *
 * What it records, and that a method which is unknown counts as implied: www.cookiebot.com/en/developer. That it is
 * JavaScript’s notation, with the three categories by name: the maker’s own reader, src/lib/Cookie_Consent.php of
 * CybotAS/CookiebotWP, which knows two more values, `0` for a refusal and `-1` where nobody had to be asked. Neither has a
 * date, so visitors who have one are asked. The other members, and a `stamp` of -1 where nobody was asked, rest on cookies
 * seen in browsers, of 2022 to 2025. Not confirmed: what `ver` counts, so a grant can be matched by its date alone.
 */
import { refusalsOf, type Tool } from './tool.js';

const CATEGORIES = ['preferences', 'statistics', 'marketing'];
const GRAMMAR = RegExp(
  [
    '^{stamp:%27[A-Za-z\\d+/]{54}==%27',
    'necessary:true',
    ...CATEGORIES.map((name) => `${name}:(true|false)`),
    // Consent that is implied was never given.
    '(?:method:%27(explicit)%27%2C)?ver:\\d{1,3}',
    'utc:(\\d{13})',
    'region:%27[a-z]{2}(?:-[a-z\\d]{1,3})?%27}$',
  ].join('%2C'),
);

export const cookiebot: Tool = {
  name: 'CookieConsent',
  read(text) {
    const [matched, ...said] = GRAMMAR.exec(text) ?? [];
    if (!matched) return undefined;
    const [method, utc] = said.slice(CATEGORIES.length);
    const answers = Object.fromEntries(
      CATEGORIES.map((name, index) => [name, said[index] === 'true']),
    );
    return { answers: method ? answers : refusalsOf(answers), time: Number(utc) };
  },
};
