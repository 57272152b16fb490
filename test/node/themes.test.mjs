import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { readText } from '../support/project-files.mjs';

const folder = new URL('../../src/themes/', import.meta.url);
const themes = (await readdir(folder)).filter((file) => file.endsWith('.css'));
const documented = new Set(
  [...(await readText('src/ui/banner/banner.ts')).matchAll(/@cssprop \[(--[\w-]+)=/g)].map(
    ([, name]) => name,
  ),
);

/** What must stand out from what, by WCAG 1.4.3 and 1.4.11. */
const pairs = [
  ['text', 'surface', 4.5],
  ['link', 'surface', 4.5],
  ['on-accent', 'accent', 4.5],
  ['accent', 'surface', 3],
  ['focus', 'surface', 3],
];

/** Every declaration, without the comments: those of `@supports` come last, and win. */
const declarationsOf = async (theme) =>
  [
    ...(await readText(`src/themes/${theme}`))
      .replace(/\/\*[^]*?\*\//g, '')
      .matchAll(/([\w-]+):\s*([^;{]+);/g),
  ].map(([, name = '', value = '']) => /** @type {const} */ ([name, value.trim()]));

/** The colour that is left where a site sets nothing itself. */
function colourOf(value, scheme) {
  const fallback = /^var\([\w-]+, (.*)\)$/.exec(value)?.[1] ?? value;
  const [, light, dark] = /^light-dark\((#\w+), (#\w+)\)$/.exec(fallback) ?? [
    '',
    fallback,
    fallback,
  ];
  const hex = (scheme === 'light' ? light : dark).slice(1);
  const digits = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  return [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16));
}

function luminance(colour) {
  const [r, g, b] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

test('there are three themes beside the default', () => {
  assert.deepEqual(themes.sort(), ['govuk.css', 'localgov.css', 'nhs.css']);
});

test('there are about fifteen tokens', () => assert.equal(documented.size, 15));

for (const scheme of ['light', 'dark']) {
  test(`the default stands out 7 : 1 in ${scheme}, so who prefers more contrast needs no other (WCAG 1.4.6)`, async () => {
    const source = await readText('src/ui/banner/banner.ts');
    const usual = (/** @type {string} */ token) =>
      new RegExp(`@cssprop \\[--assent-color-${token}=(.+)\\]`).exec(source)?.[1] ?? '';
    const [text, accent, surface] = ['text', 'accent', 'surface'].map((token) =>
      colourOf(usual(token), scheme),
    );
    for (const [token, meant] of [
      ['on-accent', 'surface'],
      ['link', 'accent'],
      ['focus', 'text'],
    ])
      assert.equal(usual(token), `var(--assent-color-${meant})`);
    assert.ok(contrast(text, surface) >= 7);
    assert.ok(contrast(accent, surface) >= 7);
  });
}

for (const theme of themes) {
  test(`${theme} sets tokens that are documented, and nothing else`, async () => {
    const names = (await declarationsOf(theme)).map(([name]) => name);
    assert.ok(names.length > 10);
    assert.deepEqual(
      names.filter((name) => !documented.has(name)),
      [],
    );
  });

  for (const scheme of ['light', 'dark']) {
    test(`R41 the colours of ${theme} stand out in ${scheme}`, async () => {
      const values = Object.fromEntries(await declarationsOf(theme));
      const colour = (name) => colourOf(values[`--assent-color-${name}`], scheme);
      const weak = pairs
        .map(([front, back, least]) => ({
          front,
          back,
          least,
          is: contrast(colour(front), colour(back)),
        }))
        .filter(({ is, least }) => is < least);
      assert.deepEqual(weak, []);
    });
  }

  test(`${theme} is in the release, as it was written`, async () => {
    assert.equal(await readText(`dist/themes/${theme}`), await readText(`src/themes/${theme}`));
  });
}
