import { expect } from '@open-wc/testing';
import {
  external,
  isServed,
  inline,
  leave,
  ran,
  settled,
  visit,
} from '../support/visitor-of-markup.js';

const when = (attribute: string) => inline('it', `data-assent="${attribute}"`);

const table: [waitsFor: string, granted: string[], runs: boolean][] = [
  ['analytics', [], false],
  ['analytics', ['marketing'], false],
  ['analytics', ['analytics'], true],
  ['analytics marketing', ['analytics'], false],
  ['analytics marketing', ['marketing'], false],
  ['analytics marketing', ['analytics', 'marketing'], true],
  [' \n analytics\tmarketing ', ['analytics', 'marketing'], true],
  ['!analytics', [], true],
  ['!analytics', ['analytics'], false],
  ['!analytics', ['marketing'], true],
  ['!analytics !marketing', ['marketing'], false],
  ['!analytics !marketing', [], true],
  ['marketing !analytics', [], false],
  ['marketing !analytics', ['marketing'], true],
  ['marketing !analytics', ['marketing', 'analytics'], false],
  ['analytics:hotjar', ['analytics'], false],
  ['analytics:hotjar', ['analytics', 'analytics:hotjar'], true],
];

describe('data-assent', () => {
  afterEach(leave);

  for (const [waitsFor, granted, runs] of table) {
    it(`="${waitsFor.trim()}" ${runs ? 'runs' : 'waits'} where ${granted.join(' and ') || 'nothing'} is granted`, async () => {
      const { said } = visit(when(waitsFor), { granted });
      await settled();
      expect(ran()).to.deep.equal(runs ? ['it'] : []);
      expect(said).to.deep.equal([]);
    });
  }

  it('="!analytics" does not run later, once it was granted, nor twice', async () => {
    const visitor = visit(when('!analytics'), { granted: ['analytics'] });
    await settled();
    expect(ran()).to.deep.equal([]);
    await visitor.grant();
    await visitor.grant('analytics');
    await visitor.grant();
    expect(ran()).to.deep.equal(['it']);
  });

  it('="!analytics" that was waiting its turn does not run after the grant', async () => {
    const visitor = visit(external('slow', 'data-assent="!analytics"') + when('!analytics'));
    await visitor.whenLetIn(1);
    void visitor.grant('analytics');
    await isServed('slow');
    expect(ran()).to.deep.equal([]);
  });

  const strangers = [
    '',
    ' ',
    'essential',
    '!essential',
    'unheard-of',
    'analytics unheard-of',
    'constructor',
    '!__proto__',
    'ANALYTICS',
    'analytics,marketing',
    '!',
  ];
  for (const text of strangers) {
    it(`="${text}" stays inert, and the owner is told once`, async () => {
      const visitor = visit(when(text) + when(text), { granted: ['analytics', 'marketing'] });
      await visitor.grant('analytics', 'marketing', 'essential', 'unheard-of', '');
      expect(ran()).to.deep.equal([]);
      expect(visitor.said).to.have.length(1);
      expect(visitor.said[0]).to.contain(`data-assent="${text}"`);
    });
  }
});
