import { expect } from '@open-wc/testing';
import { HOUR, storeAt, START } from '../support/store-at.js';

const three = { categories: ['functional', 'analytics', 'marketing'] };
const head = `v=1&t=${START}&p=1`;

describe('the store', () => {
  describe('before a decision', () => {
    it('waits for an answer to each category but essential', () => {
      expect(storeAt(three).store.pending).to.deep.equal(['functional', 'analytics', 'marketing']);
    });

    it('has granted nothing, and holds no decision', () => {
      const { store } = storeAt(three);
      for (const id of ['essential', 'functional', 'analytics', 'marketing', 'unheard-of']) {
        expect(store.isGranted(id), id).to.equal(false);
      }
      expect(store.decision).to.equal(undefined);
    });

    it('has granted nothing that every object inherits', () => {
      expect(storeAt(three).store.isGranted('constructor')).to.equal(false);
      expect(storeAt(three).store.isGranted('__proto__')).to.equal(false);
    });
  });

  describe('when a visitor decides', () => {
    it('grants what was granted, and nothing else', () => {
      const { store } = storeAt(three);
      store.decide({ functional: true, analytics: false, marketing: true });
      expect(store.isGranted('functional')).to.equal(true);
      expect(store.isGranted('analytics')).to.equal(false);
      expect(store.isGranted('marketing')).to.equal(true);
      expect(store.pending).to.deep.equal([]);
    });

    it('takes nothing but true for a yes', () => {
      const { store } = storeAt();
      for (const answer of ['true', 1, {}, [], 'yes'] as unknown as boolean[]) {
        store.decide({ analytics: answer });
        expect(store.isGranted('analytics'), String(answer)).to.equal(false);
      }
    });

    it('keeps the answers that were not touched, with their own time', () => {
      const { store, clock } = storeAt(three);
      store.decide({ functional: true, analytics: false, marketing: true });
      clock.now += 48 * HOUR;
      store.decide({ analytics: true });
      const { answers, time } = store.decision!;
      expect(time).to.equal(START + 48 * HOUR);
      expect(answers['analytics']!.time).to.equal(START + 48 * HOUR);
      expect(answers['functional']).to.deep.equal({ granted: true, version: 1, time: START });
      expect(answers['marketing']!.time).to.equal(START);
    });

    it('goes on asking about what was left out and never answered', () => {
      const { store } = storeAt(three);
      store.decide({ analytics: true });
      expect(store.pending).to.deep.equal(['functional', 'marketing']);
      expect(store.isGranted('marketing')).to.equal(false);
    });

    it('takes no answer for essential, nor for a category it does not know', () => {
      const { store } = storeAt();
      store.decide({ essential: false, 'unheard-of': true, analytics: true });
      expect(Object.keys(store.decision!.answers)).to.deep.equal(['analytics']);
    });

    it('takes no answer that every object inherits', () => {
      const prototype = Object.prototype as { analytics?: boolean };
      prototype.analytics = true;
      try {
        const { store } = storeAt();
        store.decide({});
        expect(store.isGranted('analytics')).to.equal(false);
      } finally {
        delete prototype.analytics;
      }
    });

    it('cuts the time to the hour, so that it identifies nobody', () => {
      const { store, clock } = storeAt();
      clock.now = START + HOUR - 1;
      expect(store.decide({ analytics: true }).time).to.equal(START);
      clock.now = START + HOUR;
      expect(store.decide({ analytics: true }).time).to.equal(START + HOUR);
    });

    it('makes a new frozen decision and leaves the old one as it was', () => {
      const { store } = storeAt();
      const first = store.decide({ analytics: true });
      const second = store.decide({ analytics: false });
      expect(first.answers['analytics']!.granted).to.equal(true);
      expect(second.answers['analytics']!.granted).to.equal(false);
      expect(second).to.be.frozen;
      expect(second.answers).to.be.frozen;
    });
  });

  describe('over a decision that a visitor made before', () => {
    it('holds the answers', () => {
      const { store } = storeAt(three, `${head}&analytics=1&functional=0&marketing=0`);
      expect(store.isGranted('analytics')).to.equal(true);
      expect(store.isGranted('functional')).to.equal(false);
      expect(store.pending).to.deep.equal([]);
    });

    it('asks about a category that was added later, and has not granted it', () => {
      const { store } = storeAt(three, `${head}&analytics=1&functional=1`);
      expect(store.pending).to.deep.equal(['marketing']);
      expect(store.isGranted('marketing')).to.equal(false);
      expect(store.isGranted('analytics')).to.equal(true);
    });

    it('drops a category that the site has no more', () => {
      const { store } = storeAt({}, `${head}&analytics=1&old=1`);
      expect(store.isGranted('old')).to.equal(false);
      expect(store.pending).to.deep.equal([]);
      store.decide({});
      expect(Object.keys(store.decision!.answers)).to.deep.equal(['analytics']);
    });

    it('denies a service that was denied alone, and not its category', () => {
      const { store } = storeAt({}, `${head}&analytics=1&analytics:hotjar=0`);
      expect(store.isGranted('analytics')).to.equal(true);
      expect(store.isGranted('analytics:hotjar')).to.equal(false);
    });

    it('denies every service of a category that was denied', () => {
      const { store } = storeAt({}, `${head}&analytics=0&analytics:hotjar=1`);
      expect(store.isGranted('analytics:hotjar')).to.equal(false);
    });
  });
});
