import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listFiles, readText } from '../support/project-files.mjs';

/** WCAG 2.2 at levels A and AA, without 4.1.1, which it calls obsolete. */
const criteria = [
  ['1.1', 1],
  ['1.2', 1, 2, 3, 4, 5],
  ['1.3', 1, 2, 3, 4, 5],
  ['1.4', 1, 2, 3, 4, 5, 10, 11, 12, 13],
  ['2.1', 1, 2, 4],
  ['2.2', 1, 2],
  ['2.3', 1],
  ['2.4', 1, 2, 3, 4, 5, 6, 7, 11],
  ['2.5', 1, 2, 3, 4, 7, 8],
  ['3.1', 1, 2],
  ['3.2', 1, 2, 3, 4, 6],
  ['3.3', 1, 2, 3, 4, 7, 8],
  ['4.1', 2, 3],
].flatMap(([guideline, ...numbers]) => numbers.map((number) => `${guideline}.${number}`));

const rows = (await readText('demo/guides/conformance.md'))
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, criterion = '', , answer, how = '']) => ({ criterion, answer, how }));

/** One number, several, or all from one to another: 1.2.1–1.2.5. @param {string} text */
const numbersIn = (text) =>
  [...text.matchAll(/(\d\.\d\.)(\d+)(?:–\1(\d+))?/g)].flatMap(([, guideline, first, last]) =>
    Array.from(
      { length: Number(last ?? first) - Number(first) + 1 },
      (_, offset) => `${guideline}${Number(first) + offset}`,
    ),
  );

test('the conformance report answers for each of the 55 criteria once', () => {
  const answered = rows.flatMap(({ criterion }) => numbersIn(criterion));
  assert.equal(criteria.length, 55);
  assert.deepEqual(answered.toSorted(), criteria.toSorted());
});

/** The tests that a visitor could run into, by name: r41-checkers, keyboard-banner. */
const tests = [
  ...(await listFiles('test/e2e', /\.test\.mjs$/)),
  ...(await listFiles('test/engines', /\.test\.mjs$/)),
].map((file) => file.replace(/^.*\/|\.test\.mjs$/g, ''));

/** Requirements, as R41, and names of tests, as `keyboard-banner`. @param {string} how */
const proofsIn = (how) => how.match(/\bR\d+\b|`[\w-]+`/g) ?? [];

test('whatever it says is met names what proves it, or says that a person judges', () => {
  const unproved = rows
    .filter(({ answer }) => answer === 'yes')
    .filter(({ how }) => !proofsIn(how)[0] && !/\ba person judges\b/i.test(how));
  assert.deepEqual(unproved, []);
});

test('every proof that it names is a test that is there', () => {
  const isThere = (/** @type {string} */ proof) =>
    proof.startsWith('R')
      ? tests.some((name) => name.startsWith(`r${proof.slice(1).padStart(2, '0')}-`))
      : tests.includes(proof.replaceAll('`', ''));
  const proofs = rows.flatMap(({ how }) => proofsIn(how));
  assert.deepEqual(
    proofs.filter((proof) => !isThere(proof)),
    [],
  );
});
