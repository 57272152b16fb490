import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { PNG } from 'pngjs';
import { keepPicture } from '../support/keep-picture.mjs';
import { pictureFiles } from '../support/pictures.mjs';
import { listFiles } from '../support/project-files.mjs';

/** A white picture, the first pixels of which are grey. */
function picture({ width = 100, grey = 0, level = 0 } = {}) {
  const png = new PNG({ width, height: 100 });
  png.data.fill(255);
  // Blocks, because the edges of letters are passed over.
  for (let pixel = 0; pixel < grey; pixel += 1) png.data.fill(level, pixel * 4, pixel * 4 + 3);
  return PNG.sync.write(png);
}

test('the pictures in the repository are those that are taken: every state in every theme at three widths, and the sites', async () => {
  const kept = await listFiles('test/screenshots', /\.png$/);
  const taken = pictureFiles.map((file) => `test/screenshots/${file}`);
  assert.deepEqual(kept, taken.sort());
});

test('a picture that has changed by more than a little is reported and kept, any other is left as it is', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
  t.after(() => rm(folder, { recursive: true }));
  const path = join(folder, 'question.png');
  const before = picture();
  assert.equal(await keepPicture(path, before), 'is new');
  for (const little of [{ grey: 1 }, { grey: 400, level: 254 }]) {
    assert.equal(await keepPicture(path, picture(little)), undefined);
    assert.deepEqual(await readFile(path), before);
  }
  const after = picture({ grey: 400 });
  assert.equal(await keepPicture(path, after), 'has changed in 4.00 % of its pixels');
  assert.deepEqual(await readFile(path), after);
  assert.match(
    (await keepPicture(path, picture({ width: 90 }))) ?? '',
    /^is 90 × 100 pixels, and was 100 × 100$/,
  );
});
