/** Keeps a picture, and says whether it differs from the one that was kept before by more than a little. */
import { readFile, writeFile } from 'node:fs/promises';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Less is what no eye finds: so faint a colour, so few pixels. */
const FAINT = 0.03;
const FEW = 0.0001;

/**
 * One that looks the same is left as it is, byte for byte.
 * @param {string} path @param {Buffer} taken
 * @returns {Promise<string | undefined>} what has changed
 */
export async function keepPicture(path, taken) {
  const kept = await readFile(path).catch(() => undefined);
  const change = kept ? changeBetween(PNG.sync.read(kept), PNG.sync.read(taken)) : 'is new';
  if (change) await writeFile(path, taken);
  return change;
}

/** @param {PNG} before @param {PNG} after */
export function changeBetween(before, after) {
  const { width, height } = after;
  if (before.width !== width || before.height !== height)
    return `is ${width} × ${height} pixels, and was ${before.width} × ${before.height}`;
  const options = { threshold: FAINT };
  const changed = pixelmatch(before.data, after.data, undefined, width, height, options);
  const share = changed / (width * height);
  return share > FEW ? `has changed in ${(share * 100).toFixed(2)} % of its pixels` : undefined;
}
