import { expect } from '@open-wc/testing';
import { chosen, samples, today } from './samples.js';
import { arrive } from './visitor.js';

const day = 864e5;

for (const [tool, { move, accepted, refused, grants }] of Object.entries(samples)) {
  describe(`what a visitor chose under ${tool}`, () => {
    it('is carried over if it is a refusal, and what it was kept in goes', () => {
      const { answers, sources, cleared, pending } = arrive(move, refused);
      expect(answers).to.deep.equal({ analytics: false });
      expect(sources).to.deep.equal(['moved']);
      expect(pending).to.deep.equal(['marketing']);
      expect(cleared).to.have.members(Object.keys(refused));
    });

    it('is carried over if it is a refusal of other wording, or of any', () => {
      const { version, since, ...rest } = move;
      expect(arrive(rest, refused).answers).to.deep.equal({ analytics: false });
      if (since)
        expect(arrive({ ...rest, since: '2026-11-06' }, refused).answers).to.deep.equal({
          analytics: false,
        });
      if (version)
        expect(arrive({ ...rest, version: 99 }, refused).answers).to.deep.equal({
          analytics: false,
        });
    });

    it(`${grants ? 'is' : 'is not'} carried over if it is a grant of the same wording`, () => {
      const { answers, isGranted, cleared } = arrive(move, accepted);
      expect(answers).to.deep.equal(grants ? { analytics: true } : {});
      expect(isGranted).to.equal(grants);
      expect(cleared).to.have.members(Object.keys(accepted));
    });

    it('is not carried over if it is a grant of other wording, or nobody says of which', () => {
      const { version, since, ...rest } = move;
      expect(arrive(rest, accepted).answers).to.deep.equal({});
      if (since)
        expect(arrive({ ...rest, since: '2026-11-06' }, accepted).answers).to.deep.equal({});
      if (version) expect(arrive({ ...rest, version: 99 }, accepted).answers).to.deep.equal({});
    });

    it('is carried over under a name that no other host can plant only if it is a refusal', () => {
      const options = { cookie: { name: '__Host-assent' } };
      expect(arrive(move, accepted, { options }).isGranted).to.equal(false);
      expect(arrive(move, refused, { options }).answers).to.deep.equal({ analytics: false });
    });

    it('is not carried over for a category that nobody named', () => {
      const { answers } = arrive({ ...move, categories: { constructor: 'analytics' } }, accepted);
      expect(answers).to.deep.equal({});
    });

    it('keeps the hour it was made at, if the tool says when', () => {
      for (const jar of [accepted, refused]) {
        const { times } = arrive(move, jar);
        const made = grants ? chosen : today - (today % 3_600_000);
        expect(times.every((time) => time === made)).to.equal(true);
      }
    });

    it('is let be where they have answered us already, and cleared away all the same', () => {
      const { answers, sources, cleared } = arrive(move, accepted, { answered: true });
      expect([answers, sources]).to.deep.equal([{}, []]);
      expect(cleared).to.have.members(Object.keys(accepted));
    });

    it('is not looked at unless the owner says so', () => {
      const { answers, cleared } = arrive(undefined, { ...accepted, ...refused });
      expect([answers, cleared]).to.deep.equal([{}, []]);
    });

    it('is worth nothing beside a record that is damaged, unless it is a refusal', () => {
      const [name, text] = Object.entries(accepted)[0]!;
      const both = [...Object.entries(accepted).map((pair) => pair.join('=')), `${name}=${text}x`];
      expect(arrive(move, both).answers).to.deep.equal({});
      const no = [...Object.entries(refused).map((pair) => pair.join('=')), `${name}=${text}x`];
      expect(arrive(move, no).answers).to.deep.equal({ analytics: false });
    });

    it('is a refusal if one record of two says so', () => {
      const both = [accepted, refused].map((jar) => Object.entries(jar)[0]!.join('='));
      const rest = Object.entries(accepted)
        .slice(1)
        .map((pair) => pair.join('='));
      expect(arrive(move, [...both, ...rest]).answers).to.deep.equal({ analytics: false });
    });
  });
}

describe('a choice that has run out', () => {
  const dated = Object.values(samples).filter(({ grants }) => grants);

  it('is nothing any more, after a year, and neither is one from the future', () => {
    for (const { move, accepted, refused } of dated) {
      for (const jar of [accepted, refused]) {
        expect(arrive(move, jar, { now: chosen + 366 * day }).answers).to.deep.equal({});
        expect(arrive(move, jar, { now: chosen - day }).answers).to.deep.equal({});
      }
    }
  });
});

describe('several categories', () => {
  const { klaro, cookiebot } = samples;

  it('are a refusal together where any of them was refused', () => {
    const categories = { 'google-analytics': 'analytics', 'google-ads': 'analytics' };
    const move = { ...klaro.move, categories };
    expect(arrive(move, klaro.accepted).answers).to.deep.equal({ analytics: false });
  });

  it('are carried over each for itself', () => {
    const categories = { statistics: 'analytics', marketing: 'marketing' };
    const { answers, pending } = arrive({ ...cookiebot.move, categories }, cookiebot.accepted);
    expect(answers).to.deep.equal({ analytics: true, marketing: false });
    expect(pending).to.deep.equal([]);
  });
});

describe('web storage', () => {
  const { vcc, klaro, cookiebot } = samples;
  const text = decodeURIComponent(vcc.accepted['cc_cookie']!);

  it('is read and cleared for the tools that use it', () => {
    const { answers, stored } = arrive(vcc.move, {}, { stored: { cc_cookie: text } });
    expect(answers).to.deep.equal({ analytics: true });
    expect(stored).to.equal(0);
    const no = arrive(
      klaro.move,
      {},
      { stored: { klaro: decodeURIComponent(klaro.refused['klaro']!) } },
    );
    expect(no.answers).to.deep.equal({ analytics: false });
  });

  it('is let be for those that do not, and where the browser refuses it', () => {
    const stored = { CookieConsent: cookiebot.accepted['CookieConsent']! };
    expect(arrive(cookiebot.move, {}, { stored }).answers).to.deep.equal({});
    const storage = () => {
      throw new Error('refused');
    };
    expect(arrive(vcc.move, vcc.accepted, { storage }).answers).to.deep.equal({ analytics: true });
  });

  it('goes by the name that the owner gave it', () => {
    const move = { ...vcc.move, name: 'cc_council' };
    const { answers, cleared } = arrive(move, { cc_council: vcc.accepted['cc_cookie']! });
    expect(answers).to.deep.equal({ analytics: true });
    expect(cleared).to.deep.equal(['cc_council']);
    expect(arrive(move, vcc.accepted).answers).to.deep.equal({});
  });
});
