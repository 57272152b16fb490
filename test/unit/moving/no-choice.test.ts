/** Records that are sound, and yet no choice of the visitor's, or not the grant that they look like. */
import { expect } from '@open-wc/testing';
import type { MoveOptions } from '../../../src/consent/options.js';
import { samples, type Sample } from './samples.js';
import { arrive } from './visitor.js';

type Change = readonly [from: string | RegExp, to: string];

/** The first of the tool's cookies, changed. */
function changed(jar: Sample['accepted'], [from, to]: Change): Record<string, string> {
  const [name, text] = Object.entries(jar)[0]!;
  const other = text.replace(from, to);
  expect(other).not.to.equal(text);
  return { ...jar, [name]: other };
}

const nothing: readonly [MoveOptions['tool'], string, Change][] = [
  ['civic', 'nobody has acted', ['"interactedWith":true', '"interactedWith":false']],
  ['civic', 'it has run out by its own count', ['"consentExpiry":90', '"consentExpiry":10']],
  ['civic', 'it was for advertisers of the IAB', ['"statement"', '"iabConsent":"","statement"']],
  ['cookiebot', 'consent is implied', ['explicit', 'implied']],
  ['cookiebot', 'nobody was asked there', [/%27[^%]+%27/, '%27-1%27']],
  ['onetrust', 'it is for advertisers of the IAB', ['isIABGlobal=false', 'isIABGlobal=true']],
  ['onetrust', 'a category is named twice', ['C0001%3A1', 'C0002%3A1']],
  ['nhsuk', 'only the defaults were kept', ['consented%22:true', 'consented%22:false']],
  ['vcc', 'it has run out by its own count', [/(expirationTime%22%3A)\d+/, '$11794000000']],
];

const refusalsOnly: readonly [MoveOptions['tool'], string, Change][] = [
  ['cookiebot', 'nobody knows how it was given', ['method:%27explicit%27%2C', '']],
  ['onetrust', 'no press was counted', ['interactionCount=1', 'interactionCount=0']],
  ['onetrust', 'no press was ever counted', ['interactionCount=1&', '']],
  ['onetrust', 'it is about to ask again', ['AwaitingReconsent=false', 'AwaitingReconsent=true']],
  ['onetrust', 'the list may have been cut short', [/(&groups=[^&]+)(.*)$/, '$2$1']],
  [
    'vcc',
    'a service of it may have been refused',
    ['analytics%22%3A%5B%5D', 'analytics%22%3A%5B%22ga%22%5D'],
  ],
  ['nhsuk', 'it does not say when', [/,%22consentedAt.*Z%22/, '']],
];

for (const [tool, why, change] of nothing) {
  it(`nothing is carried over from ${tool} where ${why}`, () => {
    const { move, accepted, refused } = samples[tool];
    expect(arrive(move, changed(accepted, change)).answers).to.deep.equal({});
    expect(arrive(move, changed(refused, change)).answers).to.deep.equal({});
  });
}

for (const [tool, why, change] of refusalsOnly) {
  it(`no grant is carried over from ${tool} where ${why}`, () => {
    const { move, accepted } = samples[tool];
    expect(arrive(move, changed(accepted, change)).answers).to.deep.equal({});
  });
}

it('a refusal is carried over all the same where only a grant would need more', () => {
  for (const [tool, , change] of refusalsOnly.filter(([name]) => name !== 'vcc')) {
    const { move, refused } = samples[tool];
    expect(arrive(move, changed(refused, change)).answers).to.deep.equal({ analytics: false });
  }
});

it('nothing is carried over from GOV.UK’s pattern or OneTrust before anybody has chosen', () => {
  for (const { move, accepted, refused } of [samples.govuk, samples.onetrust]) {
    for (const jar of [accepted, refused]) {
      const [first] = Object.entries(jar);
      expect(arrive(move, Object.fromEntries([first!])).answers).to.deep.equal({});
    }
  }
});
