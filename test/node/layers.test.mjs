import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layerOf, readImports } from '../support/source-imports.mjs';

/** What each layer may import beside itself; the arrows of the architecture. */
const arrows = {
  consent: [],
  storage: ['consent'],
  gate: ['storage', 'consent'],
  release: ['gate', 'storage', 'consent'],
  // Nothing but entries imports it.
  moving: ['storage', 'consent'],
  messages: [],
  ui: ['consent', 'messages'],
  vendors: ['consent'],
  tools: ['consent', 'storage'],
  server: ['consent', 'storage'],
  // How everything starts: the one place that sees all.
  entries: [
    'gate',
    'release',
    'moving',
    'storage',
    'consent',
    'messages',
    'ui',
    'vendors',
    'tools',
    'server',
  ],
};

/** The packages a layer may use. */
const packages = {
  storage: /^js-cookie$/,
  ui: /^(lit|lit-html|@lit\/reactive-element)(\/|$)/,
};

const imports = await readImports();
const isOurs = ({ to }) => to.startsWith('src/');
const show = ({ from, to }) => `${from} imports ${to}`;

test('every source file belongs to a layer of the architecture', () => {
  const layers = new Set(
    imports
      .flatMap(({ from, to }) => [from, to])
      .filter((file) => file.startsWith('src/'))
      .map(layerOf),
  );
  assert.deepEqual(
    [...layers].filter((layer) => !(layer in arrows)),
    [],
  );
});

test('every import follows an arrow downwards', () => {
  const upward = imports.filter(isOurs).filter(({ from, to }) => {
    const [layer, target] = [layerOf(from), layerOf(to)];
    return layer !== target && !arrows[layer]?.includes(target);
  });
  assert.deepEqual(upward.map(show), []);
});

test('a vendor knows the types of consent and nothing else of it', () => {
  const values = imports.filter(
    ({ from, to, typeOnly }) =>
      layerOf(from) === 'vendors' && layerOf(to) === 'consent' && !typeOnly,
  );
  assert.deepEqual(values.map(show), []);
});

test('the releaser takes from the gate nothing that remembers: each file has its own copy of it', () => {
  const stateless = ['clear-web-storage', 'genuine', 'when'].map((name) => `src/gate/${name}.ts`);
  const shared = imports.filter(
    ({ from, to, typeOnly }) => layerOf(from) === 'release' && layerOf(to) === 'gate' && !typeOnly,
  );
  assert.deepEqual(shared.filter(({ to }) => !stateless.includes(to)).map(show), []);
});

test('packages are used by their own layer alone', () => {
  const foreign = imports
    .filter((line) => !isOurs(line))
    .filter(({ from, to }) => !packages[layerOf(from)]?.test(to));
  assert.deepEqual(foreign.map(show), []);
});

test('the script tag loads neither interface nor Lit with the gate', () => {
  const reached = new Set(['src/entries/script.ts']);
  for (const file of reached) {
    const next = imports.filter(
      ({ from, typeOnly, onDemand }) => from === file && !typeOnly && !onDemand,
    );
    for (const { to } of next) reached.add(to);
  }
  assert.ok(reached.has('src/gate/start-gate.ts'));
  assert.deepEqual(
    [...reached].filter((file) => /^src\/(ui|messages)\/|^(@lit|lit)/.test(file)),
    [],
  );
});
