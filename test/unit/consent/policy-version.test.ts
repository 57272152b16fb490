import { expect } from '@open-wc/testing';
import { HOUR, storeAt, START } from '../support/store-at.js';

const at = (version: number) => `v=1&t=${START}&p=${version}&analytics=1&marketing=1`;
const both = ['analytics', 'marketing'];

describe('R32 the policy version', () => {
  it('leaves an answer to the same version alone', () => {
    const { store } = storeAt({ policyVersion: 2, categories: both }, at(2));
    expect(store.pending).to.deep.equal([]);
  });

  it('asks again when it was raised, and until then grants nothing', () => {
    const { store } = storeAt({ policyVersion: 3, categories: both }, at(2));
    expect(store.pending).to.deep.equal(both);
    expect(store.isGranted('analytics')).to.equal(false);
  });

  it('does not ask again when an owner took an update back', () => {
    const { store } = storeAt({ policyVersion: 1, categories: both }, at(2));
    expect(store.pending).to.deep.equal([]);
    expect(store.isGranted('analytics')).to.equal(true);
  });

  it('asks about the one category that was raised alone, and keeps the other’s grant', () => {
    const categories = ['analytics', { id: 'marketing', version: 2 }];
    const { store } = storeAt({ categories }, at(1));
    expect(store.pending).to.deep.equal(['marketing']);
    expect(store.isGranted('analytics')).to.equal(true);
    expect(store.isGranted('marketing')).to.equal(false);
  });

  it('is written into each answer as it was asked', () => {
    const categories = ['analytics', { id: 'marketing', version: 2 }];
    const { store, clock } = storeAt({ categories }, at(1));
    clock.now += HOUR;
    const { answers, policyVersion } = store.decide({ marketing: false });
    expect(policyVersion).to.equal(1);
    expect(answers['analytics']).to.deep.equal({ granted: true, version: 1, time: START });
    expect(answers['marketing']).to.deep.equal({ granted: false, version: 2, time: START + HOUR });
  });
});
