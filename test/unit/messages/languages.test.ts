import { expect } from '@open-wc/testing';
import { ar } from '../../../src/messages/ar.js';
import { bn } from '../../../src/messages/bn.js';
import { ckb } from '../../../src/messages/ckb.js';
import { de } from '../../../src/messages/de.js';
import { es } from '../../../src/messages/es.js';
import { fa } from '../../../src/messages/fa.js';
import { fr } from '../../../src/messages/fr.js';
import { ga } from '../../../src/messages/ga.js';
import { gd } from '../../../src/messages/gd.js';
import { gu } from '../../../src/messages/gu.js';
import { hi } from '../../../src/messages/hi.js';
import { it as italian } from '../../../src/messages/it.js';
import { lt } from '../../../src/messages/lt.js';
import { pa } from '../../../src/messages/pa.js';
import { pl } from '../../../src/messages/pl.js';
import { pt } from '../../../src/messages/pt.js';
import { ro } from '../../../src/messages/ro.js';
import { so } from '../../../src/messages/so.js';
import { ta } from '../../../src/messages/ta.js';
import { tr } from '../../../src/messages/tr.js';
import { uk } from '../../../src/messages/uk.js';
import { ur } from '../../../src/messages/ur.js';
import { zh } from '../../../src/messages/zh.js';
import { zhHant } from '../../../src/messages/zh-Hant.js';
import { en } from '../../../src/messages/en.js';
import { sentences } from '../support/sentences.js';

const languages = {
  ar,
  bn,
  ckb,
  de,
  es,
  fa,
  fr,
  ga,
  gd,
  gu,
  hi,
  it: italian,
  lt,
  pa,
  pl,
  pt,
  ro,
  so,
  ta,
  tr,
  uk,
  ur,
  zh,
  'zh-Hant': zhHant,
};
const { banner, preferences, declaration } = en;
const english = sentences({ banner, preferences, declaration });

/** What analytics cannot promise, and what no answer may be called, in the languages below. */
const BANNED =
  /anonym|anonim|anónim|anònim|анонім|匿名|مجهول|گمنام|ناشناس|بێناو|गुमनाम|बेनाम|বেনাম|ਗੁਮਨਾਮ|અનામી|அநாமதேய|gan ainm|gun ainm|bezimienn|\bOK\b/i;
/** Names that are the same in many languages. */
const SHARED = /^(banner\.and|.*\.(category|name|no|label|months|and|heading|subject))$/;
const places = (sentence: string) => sentence.split('{}').length - 1;

describe('R45 the words of the other languages', () => {
  it('are there for twenty-four languages', () => {
    expect(Object.keys(languages)).to.have.length(24);
  });

  for (const [tag, words] of Object.entries(languages)) {
    const all = sentences(words);

    it(`are the same in number and kind as the English ones: ${tag}`, () => {
      expect([...all.keys()]).to.deep.equal([...english.keys()]);
    });

    it(`are there, every one, each on a line of its own: ${tag}`, () => {
      for (const [key, sentence] of all) expect(sentence, key).to.match(/^[^\n]*\p{L}[^\n]*$/u);
      expect(all.get('declaration.months')!.split(' ')).to.have.length(12);
    });

    it(`have as many places for other words: ${tag}`, () => {
      for (const [key, sentence] of all)
        expect(places(sentence), key).to.equal(places(english.get(key)!));
    });

    it(`begin with the category where they say what it is for: ${tag}`, () => {
      for (const [key, sentence] of all)
        if (/\.(categories\..*|essentials)\.purpose$/.test(key))
          expect(sentence, key).to.match(/^{}/);
    });

    it(`promise nothing that cannot be kept, and never say OK: ${tag}`, () => {
      for (const [key, sentence] of all) expect(sentence, key).not.to.match(BANNED);
    });

    it(`ask in the same form for yes and for no: ${tag}`, () => {
      const { accept, reject } = words.banner.answers;
      const shape = (label: string) => [label.startsWith('{}'), label.endsWith('{}')];
      expect(shape(accept)).to.deep.equal(shape(reject));
      const [shorter, longer] = [accept.length, reject.length].sort((a, b) => a - b) as [
        number,
        number,
      ];
      expect(longer / shorter).to.be.below(1.5);
      expect(Math.abs(accept.split(' ').length - reject.split(' ').length)).to.be.below(2);
    });

    // The first letter of what an element says decides on its direction.
    it(`begin with a letter of their own where a page may end up with the service’s name: ${tag}`, () => {
      if (!['ar', 'ckb', 'fa', 'ur'].includes(tag)) return;
      for (const key of ['heading', 'accepted', 'rejected', 'chosen'])
        expect(all.get(`banner.${key}`), key).to.match(/^\p{Script=Arabic}/u);
      for (const key of ['introduction', 'saved', 'close'])
        expect(all.get(`preferences.${key}`), key).to.match(/^\p{Script=Arabic}/u);
    });

    it(`are no English left over: ${tag}`, () => {
      for (const [key, sentence] of all)
        if (!SHARED.test(key)) expect(sentence, key).not.to.equal(english.get(key));
    });
  }
});
