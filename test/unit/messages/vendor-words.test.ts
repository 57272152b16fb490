import { expect } from '@open-wc/testing';
import { googleAnalyticsItems } from '../../../src/messages/vendors/google-analytics.js';
import { googleAnalytics } from '../../../src/vendors/google-analytics.js';

const items = Object.entries(googleAnalyticsItems);

describe('R45 the words on what Google Analytics stores', () => {
  it('cover what its tag sets', () => {
    expect(items.map(([name]) => name)).to.deep.equal(['_ga', '_ga_*']);
  });

  it('belong to names that a withdrawal deletes', () => {
    const deleted = googleAnalytics({ id: 'G-TEST123456' }).cookies.map(({ name }) => name);
    expect(deleted).to.include.members(items.map(([name]) => name));
  });

  for (const [name, { purpose, expires }] of items) {
    it(`are there in both languages, and differ: ${name}`, () => {
      for (const text of [purpose, expires] as Record<string, string>[]) {
        expect(Object.keys(text)).to.deep.equal(['en', 'cy']);
        expect(text['cy']).not.to.equal(text['en']);
      }
    });

    it(`never promise what analytics cannot keep: ${name}`, () => {
      expect(JSON.stringify([purpose, expires])).not.to.match(/anonym|dienw|no personal/i);
    });
  }
});
