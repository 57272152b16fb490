import { expect } from '@open-wc/testing';
import type { Change, ConsentStore } from '../../../src/consent/store.js';
import { storeAt, START } from '../support/store-at.js';

const two = { categories: ['analytics', 'marketing'] };
const exempt = {
  categories: [
    'marketing',
    { id: 'analytics', basis: 'statistics' },
    { id: 'functional', basis: 'appearance' },
  ],
};

/** Everything a store says after the first word. */
function watch(store: ConsentStore): Change[] {
  const heard: Change[] = [];
  store.subscribe((change) => heard.push(change));
  heard.length = 0;
  return heard;
}

describe('whoever subscribes to the store', () => {
  it('is told the present state at once, with what is granted already', () => {
    const { store } = storeAt(two, `v=1&t=${START}&p=1&analytics=1&marketing=0`);
    const heard: Change[] = [];
    store.subscribe((change) => heard.push(change));
    expect(heard.length).to.equal(1);
    expect(heard[0]!.source).to.equal(undefined);
    expect(heard[0]!.changes.granted).to.deep.equal(['analytics']);
    expect(heard[0]!.decision).to.equal(store.decision);
  });

  it('is told what was granted and withdrawn, and where that came from', () => {
    const { store } = storeAt(two, `v=1&t=${START}&p=1&analytics=1&marketing=0`);
    const heard = watch(store);
    store.decide({ analytics: false, marketing: true }, 'banner');
    expect(heard.length).to.equal(1);
    expect(heard[0]!.changes.granted).to.deep.equal(['marketing']);
    expect(heard[0]!.changes.withdrawn).to.deep.equal(['analytics']);
    expect(heard[0]!.source).to.equal('banner');
    expect(heard[0]!.decision).to.equal(store.decision);
  });

  it('is told of a decision that changes nothing', () => {
    const { store } = storeAt({}, `v=1&t=${START}&p=1&analytics=1`);
    const heard = watch(store);
    store.decide({ analytics: true });
    expect(heard[0]!.changes.granted).to.deep.equal([]);
    expect(heard[0]!.changes.withdrawn).to.deep.equal([]);
    expect(heard[0]!.source).to.equal('api');
  });

  it('is told when another tab has withdrawn', () => {
    const { store } = storeAt({}, `v=1&t=${START}&p=1&analytics=1`);
    const heard = watch(store);
    store.replace(undefined, 'tab');
    expect(heard[0]!.changes.withdrawn).to.deep.equal(['analytics']);
    expect(heard[0]!.source).to.equal('tab');
    expect(store.isGranted('analytics')).to.equal(false);
  });

  it('hears of no grant after the withdrawal that another listener made of it', () => {
    const { store } = storeAt();
    // As the gate does, where the browser does not keep a yes.
    store.subscribe(({ decision, source }) => {
      if (decision && source === 'banner') store.replace(undefined, source);
    });
    const heard = watch(store);
    store.decide({ analytics: true }, 'banner');
    expect(heard.flatMap(({ changes }) => changes.granted)).to.deep.equal([]);
    expect(heard.at(-1)!.changes.withdrawn).to.deep.equal(['analytics']);
    expect(heard.every(({ decision }) => decision === undefined)).to.equal(true);
  });

  it('is told nothing more once that has been stopped', () => {
    const { store } = storeAt();
    const heard: Change[] = [];
    const stop = store.subscribe((change) => heard.push(change));
    stop();
    store.decide({ analytics: true });
    expect(heard.length).to.equal(1);
  });
});

describe('R22 a category that the law lets be on until a visitor objects', () => {
  it('is off until its information has been shown', () => {
    const { store } = storeAt(exempt);
    expect(store.isGranted('analytics')).to.equal(false);
    expect(store.isGranted('functional')).to.equal(false);
  });

  it('is on once its information has been shown, and one that needs consent is not', () => {
    const { store } = storeAt(exempt);
    const heard = watch(store);
    store.inform();
    expect(heard[0]!.changes.granted).to.deep.equal(['analytics', 'functional']);
    expect(store.isGranted('analytics')).to.equal(true);
    expect(store.isGranted('functional')).to.equal(true);
    expect(store.isGranted('marketing')).to.equal(false);
    expect(store.isGranted('essential')).to.equal(false);
  });

  it('goes off when the visitor objects', () => {
    const { store } = storeAt(exempt);
    store.inform();
    const heard = watch(store);
    store.decide({ analytics: false });
    expect(heard[0]!.changes.withdrawn).to.deep.equal(['analytics']);
    expect(store.isGranted('functional')).to.equal(true);
  });

  it('says so once', () => {
    const { store } = storeAt(exempt);
    store.inform();
    const heard = watch(store);
    store.inform();
    expect(heard).to.deep.equal([]);
  });
});
