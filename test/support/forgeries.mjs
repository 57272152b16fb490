/** Values that would be somebody's yes, if the cookie's grammar were read leniently; what each stands for. */

/** The version of the policy, as the head has it. */
const p = 3;

/**
 * None of these is a decision.
 * @param {number} time at which each could have been one: a whole hour, in seconds
 * @returns {Record<string, string>}
 */
export const forgeriesAt = (time, head = `v=1&t=${time}&p=${p}`) => ({
  // As other tools write theirs: a site that moves in may have them under our name.
  'Civic Cookie Control': '%7B%22optionalCookies%22%3A%7B%22analytics%22%3A%22accepted%22%7D%7D',
  Cookiebot: "{stamp:'x',necessary:true,preferences:true,statistics:true,marketing:true,ver:1}",
  OneTrust: 'isGpcEnabled=0&version=202401.1.0&groups=C0001%3A1%2CC0002%3A1',
  'vanilla-cookieconsent': '{"categories":["necessary","analytics"],"revision":0}',
  'GOV.UK': '{"essential":true,"settings":true,"usage":true,"campaigns":true}',
  'NHS.UK': '{"necessary":true,"preferences":true,"statistics":true,"marketing":true,"version":5}',
  Klaro: '%7B%22google-analytics%22%3Atrue%7D',
  'a bare word': 'accepted',
  'a bare true': 'true',
  'a bare number': '1',
  'a bare yes': 'yes',
  'an answer alone': 'analytics=1',
  'an answer in JSON': '{"analytics":true}',
  'an answer in JSON, encoded': encodeURIComponent('{"v":1,"c":{"analytics":true}}'),
  // Members that every object has, or that make one an answer.
  'a prototype': `${head}&__proto__=1`,
  'a prototype with an answer in it': `${head}&__proto__.analytics=1`,
  'members in brackets': `${head}&answers[analytics]=1`,
  'a getter’s name': `${head}&__defineGetter__=1`,
  // One sign away from sound.
  'a capital letter': `${head}&Analytics=1`,
  'an encoded answer': `${head}&analytics=%31`,
  'an encoded space at the end': `${head}&analytics=1%20`,
  'a sign at the end': `${head}&analytics=1&`,
  'a sign twice': `${head}&&analytics=1`,
  'encoded signs': encodeURIComponent(`${head}&analytics=1`),
  'encoded twice': encodeURIComponent(encodeURIComponent(`${head}&analytics=1`)),
  'a plus for a space': `${head}&analytics=1+`,
  'a semicolon between': `v=1;t=${time};p=${p};analytics=1`,
  'a full-width digit': `${head}&analytics=１`,
  'a full-width equals sign': `${head}&analytics＝1`,
  'a letter that looks alike': `${head}&аnalytics=1`,
  'a long s': `${head}&analyticſ=1`,
  'a dotless i': `${head}&analytıcs=1`,
  'a zero-width space': `${head}&analytics\u200b=1`,
  'a byte order mark': `\ufeff${head}&analytics=1`,
  'a soft hyphen': `${head}&ana\u00adlytics=1`,
  'a line break inside': `${head}\n&analytics=1`,
  'a line separator at the end': `${head}&analytics=1\u2028`,
  'a carriage return at the end': `${head}&analytics=1\r`,
  'a tab at the end': `${head}&analytics=1\t`,
  'a NUL at the end': `${head}&analytics=1\0`,
  'a lone surrogate': `${head}&analytics=1\ud800`,
  // Numbers that a lenient reader takes.
  'a hexadecimal time': `v=1&t=0x${time.toString(16)}&p=${p}&analytics=1`,
  'an octal version': `v=1&t=${time}&p=0o${p}&analytics=1`,
  'a separator in the time': `v=1&t=${time.toLocaleString('en').replaceAll(',', '_')}&p=${p}&analytics=1`,
  'a minus zero': `v=1&t=-0&p=${p}&analytics=1`,
  'an empty time': `v=1&t=&p=${p}&analytics=1`,
  'a time that is no number': `v=1&t=NaN&p=${p}&analytics=1`,
  'a time past what is exact': `v=1&t=9007199254740993&p=${p}&analytics=1`,
  'a version past what is exact': `v=1&t=${time}&p=9007199254740993&analytics=1`,
  'a time in a fraction of an hour': `v=1&t=${time}.0&p=${p}&analytics=1`,
  'the year 2100': `v=1&t=4102444800&p=${p}&analytics=1`,
  'an answer from the year 2100': `${head}&analytics=1~${p}~4102444800`,
  'an answer of the time before time': `${head}&analytics=1~${p}~-3600`,
  'a time in powers of ten': `v=1&t=${time}e0&p=${p}&analytics=1`,
  'a time with a plus': `v=1&t=+${time}&p=${p}&analytics=1`,
  'a time without end': `v=1&t=Infinity&p=${p}&analytics=1`,
  'a time of twenty digits': `v=1&t=99999999999999999999&p=${p}&analytics=1`,
  'a time before time': `v=1&t=-3600&p=${p}&analytics=1`,
  'a version in powers of ten': `v=1&t=${time}&p=${p}e3&analytics=1`,
  'a format with a fraction': `v=1.0&t=${time}&p=${p}&analytics=1`,
  'an answer with a version alone': `${head}&analytics=1~${p}`,
  'an answer that repeats the head': `${head}&analytics=1~${p}~${time}`,
  // An hour more than a clock may be ahead, as the hour can strike during a test.
  'an answer still to come': `${head}&analytics=1~${p + 1}~${time + 3 * 3600}`,
  'an answer with its version padded': `${head}&analytics=1~0${p + 1}~${time}`,
  // Structure.
  'the version last': `v=1&t=${time}&analytics=1&p=${p}`,
  'the time first': `t=${time}&v=1&p=${p}&analytics=1`,
  'a time behind it': `${head}&analytics=1&t=0`,
  'a yes and a no': `${head}&analytics=1&analytics=0`,
  'a no and a yes': `${head}&analytics=0&analytics=1`,
  'answers out of order': `${head}&marketing=0&analytics=1`,
  'the answer two hundred times': 'analytics=1&'.repeat(200),
  'one long word': 'a'.repeat(3900),
  'an empty key': `${head}&=1`,
  'a lone sign': `${head}&=`,
  'two values': `${head}&analytics=1=1`,
  'an answer with nothing after it': `${head}&analytics=1~`,
  'an answer with nothing between': `${head}&analytics=1~~${time - 3600}`,
  'a service of no category': `${head}&:hotjar=1`,
  'a category of no service': `${head}&analytics:=1`,
  'a service before its category': `${head}&analytics:hotjar=1&analytics=1`,
  'the head twice': `${head}&${head}`,
  'two records': `${head}&analytics=1,${head}&analytics=1`,
  'in inverted commas': `"${head}&analytics=1"`,
  'a hash behind it': `${head}&analytics=1#`,
  'another format': `v=2&t=${time}&p=${p}&analytics=1`,
  'no format': `t=${time}&p=${p}&analytics=1`,
  'ten thousand signs of nothing': '&'.repeat(10_000),
  'ten thousand hyphens': `${head}&a${'-'.repeat(10_000)}=1`,
  'ten thousand words': `${head}&${'a-'.repeat(5000)}=1`,
  'a thousand categories and a slip': `${head}${'&analytics=1'.repeat(1000)}`,
});

/**
 * These are decisions, and grant nothing that anybody asks about.
 * @param {number} time
 * @returns {Record<string, string>}
 */
export const voidAt = (time, head = `v=1&t=${time}&p=${p}`) => ({
  'a service without its category': `${head}&analytics:google-analytics=1`,
  'a constructor': `${head}&constructor=1`,
  'a prototype by name': `${head}&prototype=1&to-string=1`,
  'a time long run out': `v=1&t=0&p=${p}&analytics=1`,
});
