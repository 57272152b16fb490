import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readText } from '../support/project-files.mjs';
import { projectRoot } from '../support/project-root.mjs';

const { modules } = JSON.parse(await readText('dist/custom-elements.json'));

test('the manifest describes each element by its tag, and nothing that an editor cannot use', () => {
  assert.deepEqual(
    modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName)).sort(),
    ['banner', 'declaration', 'embed', 'preferences', 'settings'].map((name) => `assent-${name}`),
  );
  for (const { declarations, exports } of modules) {
    const definition = exports.find(({ kind }) => kind === 'custom-element-definition');
    assert.equal(definition.name, declarations[0].tagName);
    const { members = [] } = declarations[0];
    assert.deepEqual(
      members.filter(({ privacy, name }) => privacy === 'private' || name.startsWith('#')),
      [],
    );
  }
});

test('an editor can complete every kind of embed that there is', async () => {
  const [embed] = modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName === 'assent-embed');
  const { type } = embed.attributes.find(({ name }) => name === 'kind');
  const named = [...type.text.matchAll(/'([\w-]+)'/g)].map(([, kind]) => kind);
  const [, kinds] = /type Kind =([^;]*);/.exec(await readText('src/messages/messages.ts'));
  assert.deepEqual(
    named,
    [...kinds.matchAll(/'([\w-]+)'/g)].map(([, kind]) => kind),
  );
});

test('every path in the manifest is that of a file in the package', () => {
  const paths = modules.flatMap(({ path, exports }) => [
    path,
    ...exports.map(({ declaration }) => declaration.module),
  ]);
  assert.deepEqual(
    paths.filter((path) => !/^build\/.*\.js$/.test(path) || !existsSync(join(projectRoot, path))),
    [],
  );
});
