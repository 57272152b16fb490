import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listFiles, readText } from '../support/project-files.mjs';

/**
 * What EasyList Cookie and uBlock hide or block: a name of ours that holds one would leave a site
 * with a blocker with a frozen page. Put together here so that this file holds none either.
 */
const listed = [
  ['cookie', 'banner'],
  ['cookie', 'consent'],
  ['consent', 'banner'],
  ['consent', 'manager'],
  ['cookie', 'notice'],
].map((words) => words.join('-'));
const forbidden = new RegExp(`${listed.join('|')}|(?<![a-z])cc-`, 'i');

const textFile = /\.(js|css|json|ts|txt|html)$/;

for (const folder of ['src', 'dist']) {
  test(`no file of ${folder} bears a name that filter lists hide`, async () => {
    const files = await listFiles(folder);
    assert.deepEqual(
      files.filter((file) => forbidden.test(file)),
      [],
    );
  });

  test(`no text of ${folder} holds a name that filter lists hide`, async () => {
    const found = [];
    for (const file of await listFiles(folder, textFile)) {
      const [name] = forbidden.exec(await readText(file)) ?? [];
      if (name) found.push(`${file}: ${name}`);
    }
    assert.deepEqual(found, []);
  });
}
