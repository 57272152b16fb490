import { expect } from '@open-wc/testing';
import { wordingFault } from '../../../src/consent/check-wording.js';
import { isReplaceable } from '../../../src/entries/replaceable.js';

const says = (text: string) => ({ messages: { en: { essential: text } } });

describe('R19 the check of an owner’s words', () => {
  for (const [what, options, sentence] of [
    [
      'anonymous',
      says('We count visits anonymously.'),
      /^messages\.en\.essential says “anonym”: .*apart/,
    ],
    [
      'anonymous in Welsh',
      { messages: { cy: { view: 'Data dienw' } } },
      /messages\.cy\.view.*dienw/,
    ],
    ['OK', says('OK'), /says “OK”: .*agreed to/],
    ['Got it', says('Got it!'), /says “Got it”/],
    ['guilt', says('Do not miss out.'), /says “miss out”: .*presses/],
    ['flattery', says('We value your privacy.'), /says “We value your”/],
    [
      'a category’s purpose',
      { categories: ['analytics', { id: 'surveys', purpose: { en: 'Anonymous surveys' } }] },
      /^surveys\.purpose\.en says “Anonym”/,
    ],
    ['an answer of one word in Welsh', { messages: { cy: { view: 'Iawn' } } }, /says “Iawn”/],
    [
      'what has changed',
      { categories: [{ id: 'analytics', changed: 'We now count anonymously.' }] },
      /^analytics\.changed says “anonym”/,
    ],
    [
      'what a cookie is for',
      { services: [{ id: 'x', cookies: [{ name: 'a', purpose: 'Anonymous statistics' }] }] },
      /^x\.cookies\.0 says “Anonym”/,
    ],
    [
      'a language with its country',
      { messages: { 'en-GB': { view: 'See our cookies' } } },
      /^messages\.en-GB is left out: name the language alone/,
    ],
    [
      'a service’s purpose',
      { services: [{ id: 'x', purpose: 'Anonymous counts' }] },
      /^x\.purpose/,
    ],
    [
      'a reject label of the owner’s own',
      { messages: { en: { reject: 'Maybe later' } } },
      /^messages\.en\.reject is left out: .*mirror/,
    ],
    [
      'a name that is not one of ours',
      { messages: { en: { view: 'See our cookies', acepted: 'Thank you.' } } },
      /^messages\.en\.acepted is left out: no text of ours/,
    ],
    [
      'a name of a group of ours',
      { messages: { cy: { categories: { analytics: 'dadansoddi' } } } },
      /^messages\.cy\.categories is left out: no text of ours/,
    ],
    ['a text that is none', { messages: { en: { view: null } } }, /^messages\.en\.view .*a text/],
  ] as const) {
    it(`notices ${what}`, () => expect(wordingFault(options, isReplaceable)).to.match(sentence));
  }

  for (const options of [
    {},
    {
      service: 'Okehampton Town Council',
      services: [{ vendor: 'google-analytics', id: 'G-XXXXXXXXXX' }],
    },
    says('We use some essential cookies to make this website work.'),
    { messages: { cy: { works: 'Mae’r wefan yn gweithio’n iawn.' } } },
    { messages: { 'zh-Hant': { view: '查看 Cookie' } } },
    { messages: { en: null, pl: { view: 'Nasze pliki cookie' } } },
    { categories: [{ id: 'books', label: 'booking', purpose: 'They look after your booking.' }] },
  ]) {
    it(`has nothing to say of ${JSON.stringify(options)}`, () =>
      expect(wordingFault(options, isReplaceable)).to.equal(undefined));
  }
});
