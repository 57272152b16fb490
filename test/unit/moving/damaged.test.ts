import { expect } from '@open-wc/testing';
import { damagedJars } from './damage-record.js';
import { samples } from './samples.js';
import { arrive } from './visitor.js';

const seed = 20_261_123;
const many = 800;

for (const [tool, { move, accepted, grants }] of Object.entries(samples)) {
  describe(`damaged records of ${tool}`, () => {
    const damaged = damagedJars(accepted, many, seed).filter(
      ({ jar }) => JSON.stringify(jar) !== JSON.stringify(accepted),
    );

    it('come from one that is sound', () => {
      expect(arrive(move, accepted).isGranted).to.equal(grants);
      const other = new Set(damaged.map(({ jar }) => JSON.stringify(jar)));
      expect(other.size).to.be.above(200);
    });

    it('grant nothing, refuse nothing that was granted, and throw nothing', () => {
      const counted = damaged.filter(({ jar }) => Object.keys(arrive(move, jar).answers)[0]);
      expect(counted).to.deep.equal([]);
    });

    it('grant nothing in web storage either', () => {
      const stored = damaged.map(({ jar }) => jar);
      expect(stored.filter((items) => arrive(move, {}, { stored: items }).isGranted)).to.deep.equal(
        [],
      );
    });
  });
}
