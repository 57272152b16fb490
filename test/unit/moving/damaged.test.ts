import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { damagedJar } from './damage-record.js';
import { samples } from './samples.js';
import { arrive } from './visitor.js';

/** The same on every run; what fails is shrunk, and says its seed and path. */
const runs = { numRuns: 800, seed: 20_261_123 };

for (const [tool, { move, accepted, grants }] of Object.entries(samples)) {
  describe(`damaged records of ${tool}`, () => {
    const damaged = damagedJar(accepted);

    it('come from one that is sound', () => {
      expect(arrive(move, accepted).isGranted).to.equal(grants);
      const other = new Set(fc.sample(damaged, runs).map((jar) => JSON.stringify(jar)));
      expect(other.size).to.be.above(200);
    });

    it('grant nothing, refuse nothing that was granted, and throw nothing', () => {
      fc.assert(
        fc.property(damaged, (jar) => {
          expect(Object.keys(arrive(move, jar).answers)).to.deep.equal([]);
        }),
        runs,
      );
    });

    it('grant nothing in web storage either', () => {
      fc.assert(
        fc.property(damaged, (stored) => {
          expect(arrive(move, {}, { stored }).isGranted).to.equal(false);
        }),
        runs,
      );
    });
  });
}
