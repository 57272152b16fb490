import assert from 'node:assert/strict';
import { test } from 'node:test';

for (const entry of ['index', 'elements', 'vendors', 'global', 'parse-decision']) {
  const folder = entry === 'parse-decision' ? 'server' : 'entries';
  test(`a server can import ${folder}/${entry}, which touches nothing`, async () => {
    const before = Object.getOwnPropertyNames(globalThis);
    await import(`../../build/${folder}/${entry}.js`);
    // Lit notes its version there, and brings the registry that a server lacks; nothing else may be.
    const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
    assert.deepEqual(
      added.filter((name) => !/^(lit|reactiveElement|customElements$)/.test(name)),
      [],
    );
  });
}

test('on a server no instance starts, which would be every visitor’s', async () => {
  const { startAssent, findInstance } = await import('../../build/entries/index.js');
  for (let twice = 0; twice < 2; twice += 1) {
    assert.throws(
      () => startAssent({ service: 'Example Council' }),
      /runs in a browser.*assent\/server/,
    );
    assert.equal(findInstance(), undefined);
  }
});

test('what a request says is plain objects, which a framework hands on', async () => {
  const { parseDecision } = await import('../../build/server/parse-decision.js');
  const decision = parseDecision('assent=v=1&t=1795392000&p=1&analytics=1', {
    now: 1_795_392_000_000,
  });
  const { answers } = decision;
  for (const one of [decision, answers, answers.analytics])
    assert.equal(Object.getPrototypeOf(one), Object.prototype);
  assert.deepEqual(answers, { analytics: { granted: true, version: 1, time: 1_795_392_000 } });
});

test('the header of a request may be missing in either way that a server says so', async () => {
  const { parseDecision } = await import('../../build/server/parse-decision.js');
  for (const header of [undefined, null, '']) assert.equal(parseDecision(header), undefined);
});
