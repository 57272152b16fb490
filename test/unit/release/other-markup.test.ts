import { expect } from '@open-wc/testing';
import {
  addressOf,
  hasRun,
  leave,
  note,
  ran,
  settled,
  visit,
} from '../support/visitor-of-markup.js';

const script = (attributes: string, type = 'text/plain') =>
  `<script type="${type}" ${attributes}>${note('it')}</script>`;

/** Each tool's own way to write what waits, and what it waits for with us. */
const rows: [tool: string, written: string, waitsFor: string[]][] = [
  ['cookiebot', script('data-cookieconsent="preferences"'), ['functional']],
  ['cookiebot', script('data-cookieconsent="statistics"'), ['analytics']],
  ['cookiebot', script('data-cookieconsent="marketing"'), ['marketing']],
  ['cookiebot', script('data-cookieconsent="statistics,marketing"'), ['analytics', 'marketing']],
  ['cookiebot', script('data-cookieconsent="statistics, marketing"'), ['analytics', 'marketing']],
  ['vcc', script('data-category="analytics"'), ['analytics']],
  ['vcc', script('data-category="analytics" data-type="module"'), ['analytics']],
  ['vcc', script('data-category="analytics" data-service="Google Analytics"'), ['analytics']],
  ['orejime', script('data-purpose="analytics"', 'opt-in'), ['analytics']],
  [
    'orejime',
    `<template data-purpose="analytics"><script>${note('it')}</script></template>`,
    ['analytics'],
  ],
];

describe('the markup of', () => {
  afterEach(leave);

  for (const [tool, written, waitsFor] of rows) {
    it(`${tool} waits for ${waitsFor.join(' and ')}: ${written.replace(/>.*/, '>')}`, async () => {
      const visitor = visit(written, { gate: { markup: [tool] } });
      for (const missing of waitsFor) {
        await visitor.grant(...['embeds', ...waitsFor].filter((id) => id !== missing));
        expect(ran()).to.deep.equal([]);
      }
      await visitor.grant(...waitsFor);
      await hasRun('it');
      await visitor.grant();
      await visitor.grant(...waitsFor);
      expect(ran()).to.deep.equal(['it']);
      expect(visitor.said).to.deep.equal([]);
    });

    it(`${tool} means nothing unless the option names it: ${written.replace(/>.*/, '>')}`, async () => {
      visit(written, { granted: waitsFor, gate: { markup: ['another'] } });
      await settled();
      expect(ran()).to.deep.equal([]);
    });
  }

  it('cookiebot and NHS.UK may give a script its address in src', async () => {
    const written = `<script src="${addressOf('it')}" data-cookieconsent="statistics" type="text/plain"></script>`;
    const visitor = visit(written, { gate: { markup: ['cookiebot'] } });
    await visitor.grant('analytics');
    await hasRun('it');
  });

  for (const address of ['data-src', 'data-cookieblock-src']) {
    it(`cookiebot and NHS.UK holds a frame with ${address}`, async () => {
      const written = `<iframe data-cookieconsent="marketing" ${address}="/x"></iframe>`;
      const visitor = visit(written, { gate: { markup: ['cookiebot'] } });
      await visitor.grant('analytics');
      expect(visitor.find('iframe').hasAttribute('src')).to.equal(false);
      await visitor.grant('marketing');
      expect(visitor.find('iframe').getAttribute('src')).to.equal('/x');
      await visitor.grant();
      expect(visitor.place.innerHTML).to.equal(written);
    });
  }

  it('cookiebot says "ignore" of what is none of our business', async () => {
    const { said } = visit('<script data-cookieconsent="ignore"></script>', {
      gate: { markup: ['cookiebot'] },
    });
    await settled();
    expect(said).to.deep.equal([]);
  });

  it('cookiebot calls "necessary" what no visitor is asked about: the owner is told', async () => {
    const { said } = visit(script('data-cookieconsent="necessary"'), {
      granted: ['analytics'],
      gate: { markup: ['cookiebot'] },
    });
    await settled();
    expect(ran()).to.deep.equal([]);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('data-cookieconsent="necessary"');
  });

  for (const attributes of [
    'data-category="!analytics"',
    'data-category="analytics" data-service="!Hotjar"',
    'data-category="!analytics" data-service="!Hotjar"',
  ]) {
    it(`vcc runs after a withdrawal in the page, and at no other time: ${attributes}`, async () => {
      const visitor = visit(script(attributes), { gate: { markup: ['vcc'] } });
      await settled();
      await visitor.grant('marketing');
      await visitor.grant('analytics');
      expect(ran()).to.deep.equal([]);
      await visitor.grant();
      expect(ran()).to.deep.equal(['it']);
    });
  }

  it('vcc leaves alone what else a page calls a category', async () => {
    const written = '<img data-category="trees" data-src="/x"><div data-category="!trees">x</div>';
    const visitor = visit(written, { granted: ['trees'], gate: { markup: ['vcc'] } });
    await settled();
    expect(visitor.place.innerHTML).to.equal(written);
    expect(visitor.said).to.deep.equal([]);
  });

  it('orejime holds an image with data-src', async () => {
    const visitor = visit('<img data-purpose="marketing" data-src="/x">', {
      gate: { markup: ['orejime'] },
    });
    await visitor.grant('marketing');
    expect(visitor.find('img').getAttribute('src')).to.equal('/x');
  });

  it('several tools is served together, and data-assent comes first', async () => {
    const visitor = visit(
      script('data-cookieconsent="statistics" data-assent="marketing"') +
        script('data-category="analytics"'),
      { gate: { markup: ['vcc', 'cookiebot'] } },
    );
    await visitor.grant('analytics');
    expect(ran()).to.deep.equal(['it']);
    await visitor.grant('marketing');
    expect(ran()).to.deep.equal(['it', 'it']);
  });
});
