import { expect } from '@open-wc/testing';
import { DAY, storeAt, START } from '../support/store-at.js';

const decided = `v=1&t=${START}&p=1&analytics=1`;
const refused = `v=1&t=${START}&p=1&analytics=0`;

describe('R31 an answer', () => {
  it('holds to the last second of its days', () => {
    const { store, clock } = storeAt({}, decided);
    clock.now = START + 365 * DAY - 1;
    expect(store.isGranted('analytics')).to.equal(true);
    expect(store.pending).to.deep.equal([]);
  });

  it('has run out when its days are over', () => {
    const { store, clock } = storeAt({}, decided);
    clock.now = START + 365 * DAY;
    expect(store.isGranted('analytics')).to.equal(false);
    expect(store.pending).to.deep.equal(['analytics']);
  });

  it('holds as long when it was a refusal (R30)', () => {
    const { store, clock } = storeAt({}, refused);
    clock.now = START + 365 * DAY - 1;
    expect(store.pending).to.deep.equal([]);
    clock.now += 1;
    expect(store.pending).to.deep.equal(['analytics']);
  });

  it('holds for the days that the owner chose', () => {
    const { store, clock } = storeAt({ cookie: { days: 182 } }, decided);
    clock.now = START + 182 * DAY - 1;
    expect(store.isGranted('analytics')).to.equal(true);
    clock.now += 1;
    expect(store.isGranted('analytics')).to.equal(false);
  });

  it('runs out sooner when it was a yes, where the owner wants that, and no sooner when it was a no (R30)', () => {
    const both = `v=1&t=${START}&p=1&analytics=1&marketing=0`;
    const options = { categories: ['analytics', 'marketing'], cookie: { granted: 90 } };
    const { store, clock } = storeAt(options, both);
    clock.now = START + 90 * DAY - 1;
    expect(store.isGranted('analytics')).to.equal(true);
    clock.now += 1;
    expect(store.isGranted('analytics')).to.equal(false);
    expect(store.pending).to.deep.equal(['analytics']);
    clock.now = START + 365 * DAY;
    expect(store.pending).to.deep.equal(['analytics', 'marketing']);
  });

  it('is anchored to when it was given: answering for another category does not prolong it', () => {
    const { store, clock } = storeAt({ categories: ['analytics', 'marketing'] }, decided);
    clock.now = START + 300 * DAY;
    store.decide({ marketing: true });
    clock.now = START + 365 * DAY;
    expect(store.isGranted('analytics')).to.equal(false);
    expect(store.isGranted('marketing')).to.equal(true);
    expect(store.pending).to.deep.equal(['analytics']);
  });

  it('that has run out is not carried into the next decision', () => {
    const { store, clock } = storeAt({ categories: ['analytics', 'marketing'] }, decided);
    clock.now = START + 365 * DAY;
    store.decide({ marketing: false });
    expect(Object.keys(store.decision!.answers)).to.deep.equal(['marketing']);
  });

  it('is prolonged by being given again', () => {
    const { store, clock } = storeAt({}, decided);
    clock.now = START + 300 * DAY;
    store.decide({ analytics: true });
    clock.now += 365 * DAY - 1;
    expect(store.isGranted('analytics')).to.equal(true);
    clock.now += 1;
    expect(store.isGranted('analytics')).to.equal(false);
  });
});
