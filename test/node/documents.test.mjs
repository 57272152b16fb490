import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readPackage, readText } from '../support/project-files.mjs';
import { projectRoot } from '../support/project-root.mjs';

const readme = await readText('README.md');
const changelog = await readText('CHANGELOG.md');
const { version, scripts } = await readPackage();

test('the README shows the tag to paste before any command', () => {
  const tag = readme.indexOf(`src="/assent-${version}/assent.js"`);
  assert.ok(tag > 0);
  assert.ok(tag < readme.indexOf('npm ci'));
});

test('the README gives the two commands', () => {
  assert.match(readme, /npm ci && npm start/);
  assert.match(readme, /npm ci && npm test/);
});

test('every npm script the README names exists', () => {
  const named = [...readme.matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name);
  assert.deepEqual(
    named.filter((name) => !(name in scripts)),
    [],
  );
});

test('every relative link and picture of the README leads to a file', () => {
  const targets = [
    ...readme.matchAll(/\]\(([^)#\s]+)[^)]*\)|(?:src|srcset)="(\.?[^":]+\.png)"/g),
  ].map(([, link, picture]) => link ?? picture ?? '');
  const local = targets.filter((target) => !/^[a-z]+:/.test(target));
  assert.deepEqual(
    local.filter((target) => !existsSync(join(projectRoot, target))),
    [],
  );
});

test('every link within the README leads to a heading', () => {
  const anchors = [...readme.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
  const headings = [...readme.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
  assert.deepEqual(
    anchors.filter((anchor) => !headings.includes(anchor)),
    [],
  );
});

test('the changelog begins with what is unreleased or with this version', () => {
  const headings = [...changelog.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);
  assert.ok(headings[0] === 'Unreleased' || headings[0]?.startsWith(version), headings[0]);
});
