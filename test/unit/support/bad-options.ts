/** Options with one mistake each, and what an owner has to be told about it. */
import { google, hotjar, service, surveys } from './sample-options.js';

export type Bad = [options: unknown, option: string, rule: RegExp, value: string];

const category = (change: object) => ({ service, categories: [{ ...surveys, ...change }] });
const ownService = (change: object) => ({ service, services: [{ ...hotjar, ...change }] });
const item = (change: object) => ownService({ cookies: [{ ...hotjar.cookies[0], ...change }] });
const move = (change: object) => ({
  service,
  moveFrom: { tool: 'cookiebot', categories: { statistics: 'analytics' }, ...change },
});
const cookie = (change: object) => ({ service, cookie: change });

export const badOptions: Record<string, Bad> = {
  'no options': [undefined, 'options', /an object/, 'undefined'],
  'a word for options': ['council', 'options', /an object/, '"council"'],
  'no service name': [{}, 'service', /text|given/, 'undefined'],
  'an empty service name': [{ service: ' ' }, 'service', /text/, '" "'],
  'a service name that is no text': [{ service: true }, 'service', /text/, 'true'],
  'an unknown option': [{ service, categorys: [] }, 'categorys', /one of .*categories/, ''],
  'an unknown placement': [
    { service, placement: 'left' },
    'placement',
    /top.* or .*bottom/,
    '"left"',
  ],
  'an unknown way to withdraw': [
    { service, onWithdraw: 'ask' },
    'onWithdraw',
    /reload.* or .*stay/,
    '"ask"',
  ],
  'a script for an address': [
    { service, cookiesPage: 'javascript:alert(1)' },
    'cookiesPage',
    /http\(s\) address/,
    '"javascript:alert(1)"',
  ],
  'a script in disguise': [
    { service, privacyPage: ' java\nscript:alert(1)' },
    'privacyPage',
    /http\(s\) address/,
    '" java\nscript:alert(1)"',
  ],
  'an address that is no text': [
    { service, receipt: true },
    'receipt',
    /http\(s\) address/,
    'true',
  ],
  'one language’s address a script': [
    { service, cookiesPage: { en: '/cookies', cy: 'data:text/html,x' } },
    'cookiesPage',
    /http\(s\) address/,
    '',
  ],
  'a version that is no number': [
    { service, policyVersion: 'two' },
    'policyVersion',
    /whole number/,
    '"two"',
  ],
  'a version with a fraction': [
    { service, policyVersion: 1.5 },
    'policyVersion',
    /whole number/,
    '1.5',
  ],
  'a version below 0': [{ service, policyVersion: -1 }, 'policyVersion', /whole number/, '-1'],
  'categories that are no list': [
    { service, categories: 'analytics' },
    'categories',
    /a list/,
    '"analytics"',
  ],
  'services that are no list': [{ service, services: {} }, 'services', /a list/, ''],
  'an id with a space': [
    category({ id: 'ad stuff' }),
    'categories[0].id',
    /lower-case words/,
    '"ad stuff"',
  ],
  'an id in capitals': [category({ id: 'Ads' }), 'categories[0].id', /lower-case words/, '"Ads"'],
  'an id of the cookie’s own': [
    category({ id: 'v' }),
    'categories[0].id',
    /lower-case words/,
    '"v"',
  ],
  'a second bad id': [
    { service, categories: ['analytics', 'Ads'] },
    'categories[1].id',
    /lower-case words/,
    '"Ads"',
  ],
  'a category without an id': [
    { service, categories: [{}] },
    'categories[0].id',
    /lower-case words|given/,
    'undefined',
  ],
  'a category of our own wording without one': [
    { service, categories: ['surveys'] },
    'categories[0].label',
    /text|given/,
    'undefined',
  ],
  'a category of our own that only a service names': [
    { service, services: [{ id: 'heat', category: 'heatmaps', provider: 'Us', purpose: 'Heat.' }] },
    'categories "heatmaps".label',
    /given/,
    'undefined',
  ],
  'advertisements as statistics': [
    { service, categories: [{ id: 'marketing', basis: 'statistics' }] },
    'categories[0].basis',
    /"consent"/,
    '"statistics"',
  ],
  'what other websites show, as appearance': [
    { service, categories: [{ id: 'embeds', basis: 'appearance' }] },
    'categories[0].basis',
    /"consent"/,
    '"appearance"',
  ],
  'an unknown basis': [
    category({ basis: 'legitimate-interest' }),
    'categories[0].basis',
    /strictly-necessary.*consent.*statistics.*appearance/,
    '"legitimate-interest"',
  ],
  'a single service that is not there': [
    { service, categories: ['analytics', 'analytics:hotjarr'], services: [hotjar] },
    'categories[1]',
    /a service of one that needs consent/,
    '"analytics:hotjarr"',
  ],
  'a service without a provider': [
    ownService({ provider: undefined }),
    'services[0].provider',
    /text|given/,
    'undefined',
  ],
  'a service without a purpose': [
    ownService({ purpose: undefined }),
    'services[0].purpose',
    /text|given/,
    'undefined',
  ],
  'a service in no category': [
    { service, categories: ['analytics'], services: [{ ...hotjar, category: 'chat' }] },
    'services[0].category',
    /analytics/,
    '"chat"',
  ],
  'an unknown vendor': [
    { service, services: [{ vendor: 'goggle', id: 'G-1' }] },
    'services[0].vendor',
    /google-analytics/,
    '"goggle"',
  ],
  'a cookie of any name': [
    item({ name: '*' }),
    'services[0].cookies[0].name',
    /name of what is stored/,
    '"*"',
  ],
  'a cookie without a purpose': [
    item({ purpose: undefined }),
    'services[0].cookies[0].purpose',
    /text|given/,
    'undefined',
  ],
  'a cookie without an end': [
    item({ expires: undefined }),
    'services[0].cookies[0].expires',
    /text|given/,
    'undefined',
  ],
  'an unknown storage': [
    item({ storage: 'floppy' }),
    'services[0].cookies[0].storage',
    /cookie.*localStorage.*sessionStorage.*indexedDB.*cacheStorage/,
    '"floppy"',
  ],
  'a cookie name with a space': [
    cookie({ name: 'my cookie' }),
    'cookie.name',
    /cookie name/,
    '"my cookie"',
  ],
  'a yes that outlasts a no': [
    cookie({ days: 182, granted: 183 }),
    'cookie.granted',
    /182 at most/,
    '183',
  ],
  'a yes that holds for no day': [
    cookie({ granted: 0 }),
    'cookie.granted',
    /whole number from 1/,
    '0',
  ],
  'days that are no number': [cookie({ days: 'many' }), 'cookie.days', /whole number/, '"many"'],
  'a domain shared by all of Wales': [
    cookie({ domain: 'gov.wales' }),
    'cookie.domain',
    /domain .*own/,
    '"gov.wales"',
  ],
  'a domain shared by all of Cymru': [
    cookie({ domain: 'llyw.cymru' }),
    'cookie.domain',
    /domain .*own/,
    '"llyw.cymru"',
  ],
  'a domain of one word': [
    cookie({ domain: 'localhost' }),
    'cookie.domain',
    /domain .*own/,
    '"localhost"',
  ],
  'a tool for all of moving in': [
    { service, moveFrom: 'klaro' },
    'moveFrom',
    /an object/,
    '"klaro"',
  ],
  'a tool that nobody can move from': [
    move({ tool: 'osano' }),
    'moveFrom.tool',
    /civic.* or .*vcc/,
    '"osano"',
  ],
  'moving in without categories': [
    move({ categories: undefined }),
    'moveFrom.categories',
    /an object/,
    'undefined',
  ],
  'moving in with no category': [move({ categories: {} }), 'moveFrom.categories', /object/, ''],
  'moving into a category that is none': [
    { ...move({ categories: { statistics: 'ads' } }), categories: ['analytics'] },
    'moveFrom.categories.statistics',
    /"analytics"/,
    '"ads"',
  ],
  'moving into what is necessary': [
    move({ categories: { necessary: 'essential' } }),
    'moveFrom.categories.necessary',
    /"analytics"/,
    '"essential"',
  ],
  'a version where the tool records none': [
    move({ version: 1 }),
    'moveFrom.version',
    /left out/,
    '1',
  ],
  'a day where the tool records none': [
    move({ tool: 'klaro', since: '2026-02-05' }),
    'moveFrom.since',
    /left out/,
    '"2026-02-05"',
  ],
  'a day written otherwise': [move({ since: '5 February' }), 'moveFrom.since', /a day such as/, ''],
  'a Google id of another kind': [
    { service, services: [{ ...google, id: 'UA-1234-5' }] },
    'services[0].id',
    /measurement id such as G-X+/,
    '"UA-1234-5"',
  ],
  'an address by language where it can only be one': [
    { service, receipt: { en: '/log' } },
    'receipt',
    /http\(s\) address/,
    '',
  ],
  'a Google tag by language': [
    { service, services: [{ ...google, tag: { en: '/gtag/js' } }] },
    'services[0].tag',
    /http\(s\) address/,
    '',
  ],
  'a Google tag from a script': [
    { service, services: [{ ...google, tag: 'javascript:alert(1)' }] },
    'services[0].tag',
    /http\(s\) address/,
    '"javascript:alert(1)"',
  ],
};
