import { expect } from '@open-wc/testing';
import { readDecision, writeDecision } from '../../../src/storage/decision-text.js';

const hour = 3600;
/** A whole hour, in seconds; the decisions below were made then. */
const then = 1_795_392_000;
const now = then * 1000;
const read = (text: string) => readDecision(text, now);
const head = `v=1&t=${then}&p=3`;

describe('the text in the cookie', () => {
  describe('says what was decided', () => {
    it('is read as a decision with an answer for each category that was asked about', () => {
      const decision = read(`${head}&analytics=1&marketing=0`)!;
      expect(decision.time).to.equal(then);
      expect(decision.policyVersion).to.equal(3);
      expect({ ...decision.answers }).to.deep.equal({
        analytics: { granted: true, version: 3, time: then },
        marketing: { granted: false, version: 3, time: then },
      });
    });

    it('gives a category the version and the time of its own that it names', () => {
      const { answers } = read(`${head}&analytics=1~2~${then - hour}&marketing=0`)!;
      expect(answers['analytics']).to.deep.equal({ granted: true, version: 2, time: then - hour });
      expect(answers['marketing']).to.deep.equal({ granted: false, version: 3, time: then });
    });

    it('holds an answer for a single service', () => {
      const { answers } = read(`${head}&analytics=1&analytics:hotjar=0`)!;
      expect(answers['analytics:hotjar']!.granted).to.equal(false);
      expect(answers['analytics']!.granted).to.equal(true);
    });

    it('is frozen, so that nobody edits what was decided', () => {
      const decision = read(`${head}&analytics=0`)!;
      expect(decision).to.be.frozen;
      expect(decision.answers).to.be.frozen;
      expect(decision.answers['analytics']).to.be.frozen;
    });

    it('holds no answer under a name that every object inherits', () => {
      const { answers } = read(`${head}&analytics=1`)!;
      expect(answers['constructor']).to.equal(undefined);
      expect(read(`${head}&constructor=0`)!.answers['constructor']!.granted).to.equal(false);
    });
  });

  describe('is written as it was read', () => {
    for (const text of [
      head,
      `v=1&t=0&p=0&a=0`,
      `${head}&analytics=1`,
      `${head}&analytics=1&analytics:hotjar=0&marketing=0&video-embeds=1`,
      `${head}&analytics=1~2~${then - hour}&marketing=0~0~0`,
      `${head}&analytics=1~3~${then - hour}`,
      `${head}&analytics=1~2~${then}`,
    ]) {
      it(text, () => {
        expect(writeDecision(read(text)!)).to.equal(text);
      });
    }

    it('in alphabetical order, whatever the order of the answers', () => {
      const answer = { granted: true, version: 1, time: then };
      const text = writeDecision({
        time: then,
        policyVersion: 1,
        answers: { b: answer, a: answer },
      });
      expect(text).to.equal(`v=1&t=${then}&p=1&a=1&b=1`);
    });
  });

  describe('counts as no decision', () => {
    const refused: Record<string, string> = {
      'when it is empty': '',
      'in another format': `v=2&t=${then}&p=3&analytics=1`,
      'without a format': `t=${then}&p=3&analytics=1`,
      'without a time': 'v=1&p=3&analytics=1',
      'without a policy version': `v=1&t=${then}&analytics=1`,
      'when its head is in another order': `t=${then}&v=1&p=3&analytics=1`,
      'when its head does not come first': `analytics=1&${head}`,
      'when categories are in another order': `${head}&marketing=0&analytics=1`,
      'when a service comes before its category': `${head}&analytics:hotjar=0&analytics=1`,
      'when a category is answered twice alike': `${head}&analytics=1&analytics=1`,
      'when a category is answered twice': `${head}&analytics=0&analytics=1`,
      'when a head key comes twice': `${head}&p=3`,
      'when a category bears the name v': `${head}&v=1`,
      'when a category bears the name t': `${head}&t=1`,
      'when a category bears the name p': `${head}&p=1`,
      'when an answer is a word': `${head}&analytics=true`,
      'when an answer is another number': `${head}&analytics=2`,
      'when an answer is missing': `${head}&analytics=`,
      'when an answer has no sign before it': `${head}&analytics`,
      'when an answer has a version but no time': `${head}&analytics=1~2`,
      'when an answer repeats what the head says': `${head}&analytics=1~3~${then}`,
      'when an answer has one part too many': `${head}&analytics=1~2~${then - hour}~1`,
      'when a number has a leading zero': `v=1&t=${then}&p=03&analytics=1`,
      'when a number has a sign': `v=1&t=${then}&p=+3&analytics=1`,
      'when a number is negative': `v=1&t=-${hour}&p=3&analytics=1`,
      'when a number has a fraction': `v=1&t=${then}&p=3.0&analytics=1`,
      'when a number is in another notation': `v=1&t=${then}&p=3e0&analytics=1`,
      'when a number is too large to be exact': `v=1&t=${then}&p=99999999999999999999&analytics=1`,
      'when the time is in milliseconds': `v=1&t=${now}&p=3&analytics=1`,
      'when the time is no whole hour': `v=1&t=${then - 1}&p=3&analytics=1`,
      'when an answer’s time is no whole hour': `${head}&analytics=1~2~${then - 1}`,
      'when an id has a capital letter': `${head}&Analytics=1`,
      'when an id begins with a digit': `${head}&1st=1`,
      'when an id begins with a hyphen': `${head}&-a=1`,
      'when an id ends with a hyphen': `${head}&a-=1`,
      'when an id has two hyphens together': `${head}&a--b=1`,
      'when an id has an underscore': `${head}&__proto__=1`,
      'when an id has two colons': `${head}&analytics=1&analytics:a:b=1`,
      'when it ends with an ampersand': `${head}&analytics=1&`,
      'when it begins with an ampersand': `&${head}&analytics=1`,
      'when it has two ampersands together': `${head}&&analytics=1`,
      'when a space follows it': `${head}&analytics=1 `,
      'when a line break follows it': `${head}&analytics=1\n`,
      'when it stands in quotation marks': `"${head}&analytics=1"`,
      'when it is percent-encoded': encodeURIComponent(`${head}&analytics=1`),
      'when one sign of it is percent-encoded': `${head}&analytics=%31`,
      'when digits are of another script': `v=1&t=${then}&p=٣&analytics=1`,
      'when it is JSON': '{"analytics":true}',
      'when it is a word': 'true',
    };
    for (const [when, text] of Object.entries(refused)) {
      it(when, () => {
        expect(read(text)).to.equal(undefined);
      });
    }
  });

  describe('may be ahead of the clock by one hour', () => {
    const texts: Record<string, (time: number) => string> = {
      'when decided': (time) => `v=1&t=${time}&p=3&analytics=1`,
      'when answered': (time) => `${head}&analytics=1~2~${time}`,
    };
    for (const [what, textAt] of Object.entries(texts)) {
      it(`and is read when that is exactly an hour: ${what}`, () => {
        expect(readDecision(textAt(then + hour), now)).not.to.equal(undefined);
      });

      it(`and is refused when that is a millisecond more: ${what}`, () => {
        expect(readDecision(textAt(then + hour), now - 1)).to.equal(undefined);
      });

      it(`and is refused when that is one hour more: ${what}`, () => {
        expect(readDecision(textAt(then + 2 * hour), now)).to.equal(undefined);
      });
    }
  });
});
