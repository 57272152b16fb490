import { expect } from '@open-wc/testing';
import { cy } from '../../../src/messages/cy.js';
import { en } from '../../../src/messages/en.js';
import { sentences } from '../support/sentences.js';

const english = sentences(en);
const welsh = sentences(cy);

/** Everyday words of English that no Welsh sentence holds. */
const ENGLISH =
  /\b(accept|all|and|are|ask|browser|choose|choices|cookies?|essential|from|hide|message|of|our|page|reject|save|set|settings|that|the|this|us|use|view|we|website|with|yes|you|your)\b/i;

describe('R45 the words', () => {
  it('are the same in number and kind in both languages', () => {
    expect([...welsh.keys()]).to.deep.equal([...english.keys()]);
  });

  for (const [language, words] of Object.entries({ English: english, Welsh: welsh })) {
    it(`are there, every one, in ${language}`, () => {
      for (const [key, sentence] of words) expect(sentence, key).to.match(/\p{L}{2}/u);
    });

    it(`never promise what analytics cannot keep, in ${language}`, () => {
      for (const [key, sentence] of words) {
        expect(sentence, key).not.to.match(/anonym|dienw|no personal/i);
      }
    });

    it(`ask with the same words for yes and for no, in ${language}`, () => {
      const shape = (key: string) => words.get(key)!.split(' ').slice(1).join(' ');
      expect(shape('banner.answers.accept')).to.equal(shape('banner.answers.reject'));
    });

    it(`leave room for the category in the sentence on its purpose, in ${language}`, () => {
      for (const [key, sentence] of words) {
        if (/\.(categories\..*|essentials)\.purpose$/.test(key))
          expect(sentence, key).to.match(/^{} /);
      }
    });
  }

  it('have as many places for other words in both languages', () => {
    const places = (sentence: string) => sentence.split('{}').length - 1;
    for (const [key, sentence] of welsh) {
      expect(places(sentence), key).to.equal(places(english.get(key)!));
    }
  });

  it('hold no English in Welsh', () => {
    for (const [key, sentence] of welsh) expect(sentence, key).not.to.match(ENGLISH);
  });

  it('differ between the languages, every one', () => {
    for (const [key, sentence] of welsh) expect(sentence, key).not.to.equal(english.get(key));
  });

  it('begin in English as programs that reject banners expect', () => {
    expect(english.get('banner.essential')).to.match(/^We use some essential cookies to make this/);
  });
});
