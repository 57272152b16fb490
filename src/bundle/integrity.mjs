/** Has every file of ours know the hashes of those that it loads. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/** What `integrity` says between its beginning and its end, which are the same for all. */
export const hashOf = (file) =>
  createHash('sha256')
    .update(readFileSync(`dist/${file}`))
    .digest('base64')
    .slice(0, -1);

/** Each file loads those that follow it with `integrity`, so that one hash on the tag covers all of them. */
export const integrity = (into, hashes) => {
  /** By what stands for it until the names are short, which would depend on the letters of a hash. */
  const places = new Map();
  const placeFor = (_key, value) => {
    if (typeof value !== 'string') return value;
    // Which letters are frequent decides on the short names. With these, assent.js packs 10 bytes smaller.
    const place = String(places.size).padStart(43, 'd');
    places.set(place, value);
    return place;
  };
  return {
    name: 'integrity',
    transform: (code, id) =>
      id.endsWith(into)
        ? { code: `const INTEGRITY = ${JSON.stringify(hashes(), placeFor)};\n${code}`, map: null }
        : null,
    renderChunk: {
      order: 'post',
      handler(code, { modules }) {
        if (!Object.keys(modules).some((id) => id.endsWith(into))) return null;
        for (const [place, hash] of places) code = code.replace(place, hash);
        return { code, map: null };
      },
    },
  };
};

/** Files that are written before, or together with, those whose hashes they hold: by file, in the order they are filled in. */
export const LATER = {
  preferences: { declaration: 'D'.repeat(43) },
  ui: {
    outcome: 'O'.repeat(43),
    preferences: 'P'.repeat(43),
  },
};
export const laterHashes = {
  name: 'later-hashes',
  writeBundle() {
    for (const [file, places] of Object.entries(LATER)) {
      const path = `dist/assent-${file}.js`;
      let text = readFileSync(path, 'utf8');
      for (const [part, place] of Object.entries(places))
        text = text.replace(place, hashOf(`assent-${part}.js`));
      writeFileSync(path, text);
    }
  },
};
