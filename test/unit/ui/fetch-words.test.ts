import { expect } from '@open-wc/testing';
import { fetchWords, nearestOf, spokenAs, wordsOf } from '../../../src/ui/fetch-words.js';

const known = ['ar', 'ckb', 'pa', 'pl', 'zh', 'zh-Hant'];

describe('R45 the language that a page asks for', () => {
  for (const [tag, nearest, spoken] of [
    ['pl', 'pl', 'pl'],
    ['pl-PL', 'pl', 'pl'],
    ['PL', 'pl', 'pl'],
    ['zh', 'zh', 'zh'],
    ['zh-CN', 'zh', 'zh'],
    ['zh-Hans', 'zh', 'zh'],
    ['zh-Hant', 'zh-Hant', 'zh-Hant'],
    ['zh-HK', 'zh-Hant', 'zh-HK'],
    ['zh-TW', 'zh-Hant', 'zh-TW'],
    ['ckb-IQ', 'ckb', 'ckb'],
    ['ku-Arab', 'ckb', 'ku-Arab'],
  ] as const) {
    it(`is ${nearest} for ${tag}, and our elements say ${spoken}`, () => {
      expect(nearestOf(tag, known)).to.equal(nearest);
      expect(spokenAs(tag, nearest)).to.equal(spoken);
    });
  }

  for (const tag of ['nl', 'plx', 'pa-Arab', 'pa-PK', 'ku', 'x', 'constructor'])
    it(`is none of ours for ${tag}`, async () => {
      expect(nearestOf(tag, known)).to.equal(undefined);
      const load = () => Promise.reject(new Error('nothing is to be fetched'));
      expect(await fetchWords(tag, { pl: '' }, [], load)).to.equal(undefined);
    });

  it('puts each line where its name says', () => {
    const lines = ['heading', 'answers.accept', 'answers.reject', 'categories.essential.label'];
    expect(wordsOf('H\nA\nR\nE', lines)).to.deep.equal({
      heading: 'H',
      answers: { accept: 'A', reject: 'R' },
      categories: { essential: { label: 'E' } },
    });
  });
});
