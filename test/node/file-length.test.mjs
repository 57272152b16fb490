import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listFiles, readText } from '../support/project-files.mjs';

const worthASecondLook = 180;
const tooLong = 200;

test(`no source file is longer than ${tooLong} lines`, async (t) => {
  const files = await listFiles('src', /\.m?[jt]s$/);
  const lengths = await Promise.all(
    files.map(async (file) => ({ file, lines: (await readText(file)).split('\n').length - 1 })),
  );
  for (const { file, lines } of lengths) {
    if (lines > worthASecondLook) t.diagnostic(`${file} has ${lines} lines: still one idea?`);
  }
  assert.deepEqual(
    lengths.filter(({ lines }) => lines > tooLong),
    [],
  );
});
