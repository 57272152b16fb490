import { aTimeout, expect, nextFrame } from '@open-wc/testing';
// What an instance asks for is here already, so that it is there in a moment.
import '../../../src/entries/carry-in.js';
import '../../../src/ui/run-errand.js';
import { startAssent } from '../../../src/entries/index.js';
import { eventually } from '../support/eventually.js';
import { service } from '../support/sample-options.js';
import { samples } from './samples.js';

const kept = (name: string): boolean =>
  document.cookie.split('; ').some((pair) => pair.startsWith(`${name}=`));

it('an instance that is stopped at once leaves the choice to the next', async () => {
  const { move, refused } = samples.klaro;
  document.cookie = `klaro=${refused['klaro']!}; path=/; max-age=600`;
  const options = { service, categories: ['analytics'], cookie: { name: 'moving-again' } };
  startAssent({ ...options, moveFrom: move }).stop();
  await aTimeout(300);
  expect(kept('klaro')).to.equal(true);
  const assent = startAssent({ ...options, moveFrom: move });
  try {
    await eventually(() => assent.decision, 'nothing was carried over');
    expect(assent.decision?.answers['analytics']?.granted).to.equal(false);
  } finally {
    assent.stop();
    document.cookie = 'moving-again=; path=/; max-age=0';
  }
});

it('a site that starts Assent from npm keeps the choices of its old tool too', async () => {
  const { move, refused } = samples.klaro;
  document.cookie = `klaro=${refused['klaro']!}; path=/; max-age=600`;
  const cookie = { name: 'moving-test' };
  const assent = startAssent({ service, categories: ['analytics'], cookie, moveFrom: move });
  try {
    await eventually(() => assent.decision, 'nothing was carried over');
    expect(assent.decision?.answers['analytics']?.granted).to.equal(false);
    expect([kept('klaro'), kept('moving-test')]).to.deep.equal([false, true]);
    await nextFrame();
    expect(document.querySelector('assent-banner')).to.equal(null);
  } finally {
    assent.stop();
    document.cookie = 'moving-test=; path=/; max-age=0';
  }
});
