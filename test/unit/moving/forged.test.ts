import { expect } from '@open-wc/testing';
import { forgeries } from './forgeries.js';
import { samples } from './samples.js';
import { arrive } from './visitor.js';

for (const [tool, { move, accepted, grants }] of Object.entries(samples)) {
  it(`no forged record of ${tool} on the committed list is a grant, in its cookie or in web storage`, () => {
    expect(arrive(move, accepted).isGranted).to.equal(grants);
    const [[name, text] = ['', ''], ...beside] = Object.entries(accepted);
    const taken: string[] = [];
    let changed = 0;
    for (const [what, forge] of Object.entries(forgeries)) {
      const forged = forge(text);
      if (forged === text) continue;
      changed += 1;
      const others = Object.fromEntries(beside);
      const arrivals = [
        arrive(move, { ...others, [name]: forged }),
        arrive(move, others, { stored: { [name]: forged } }),
        // Beside a sound one, as a sibling host could plant it.
        arrive(move, [
          ...Object.entries(accepted).map((pair) => pair.join('=')),
          `${name}=${forged}`,
        ]),
      ];
      if (arrivals.some(({ isGranted, answers }) => isGranted || answers['analytics']))
        taken.push(what);
    }
    expect(taken).to.deep.equal([]);
    expect(changed).to.be.above(Object.keys(forgeries).length - 7);
  });
}

it('every forgery on the committed list changes the record of some tool that grants', () => {
  const granting = Object.values(samples).filter(({ grants }) => grants);
  const idle = Object.entries(forgeries).filter(([, forge]) =>
    granting.every(
      ({ accepted }) => forge(Object.values(accepted)[0]!) === Object.values(accepted)[0],
    ),
  );
  expect(idle).to.deep.equal([]);
});
