import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listFiles, readText } from '../support/project-files.mjs';

/** What this version answers for; the numbers are those of the README's table of requirements. */
const requirements = [
  [1, 20],
  [22, 46],
].flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, offset) => from + offset));

test('every requirement has a test that bears its number', async () => {
  const files = await listFiles('test', /\.test\.(mjs|ts)$/);
  const texts = await Promise.all(files.map(readText));
  const titles = texts.join('\n').match(/\b(?:test|it|describe)\(\s*['"`][^'"`\n]*/g) ?? [];
  const numbers = titles.flatMap((title) =>
    [...title.matchAll(/\bR(\d+)\b/g)].map(([, n]) => Number(n)),
  );
  assert.deepEqual(
    requirements.filter((number) => !numbers.includes(number)),
    [],
  );
});

test('every requirement has a fault that its test must notice', async () => {
  const patches = await listFiles('test/faults', /\.patch$/);
  const named = await Promise.all(
    patches.map(async (path) => ({
      number: Number(/\/R(\d+)-/.exec(path)?.[1]),
      names: (await readText(path)).match(/^# name: .+$/gm)?.join('\n') ?? '',
    })),
  );
  const proves = (number) => (fault) =>
    fault.number === number && new RegExp(`\\bR${number}\\b`).test(fault.names);
  assert.deepEqual(
    requirements.filter((number) => !named.some(proves(number))),
    [],
  );
});
