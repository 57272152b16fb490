/** The four promises on a page that somebody has saved to the disk, where no browser keeps a cookie. */
import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import {
  answerByOwnButton,
  assertAllFour,
  assertNothingBeforeAChoice,
  assertWorksAndSaysNoMore,
} from '../support/any-site.mjs';
import { assertAuditFindsPlanted } from '../support/audit.mjs';
import { isGranted } from '../support/choices.mjs';
import { settle } from '../support/complaints.mjs';
import { councilPage } from '../support/council-page.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { inertScript } from '../support/inert-markup.mjs';
import { assertCanBeRead, assertNothingReleased } from '../support/released-nothing.mjs';

const main = `${inertScript('inline')}<button data-assent-action="reject">Reject analytics cookies</button>`;
const foot = '<script src="files/assent-audit.js"></script>';

/** Without the banner’s file the first sentence is the last: it says what has to be mended before anything else. */
async function assertNeitherAnswerCounts(visitor, promises) {
  for (const action of ['reject', 'accept']) {
    await assertNothingBeforeAChoice(visitor, promises);
    await answerByOwnButton(visitor, action);
    await settle(visitor.page);
    assert.equal(await isGranted(visitor.page), false);
    await assertNothingReleased(visitor, []);
  }
  await assertWorksAndSaysNoMore(visitor, promises);
}

for (const [file, { assertAll, ...promises }] of Object.entries({
  // From the disk a browser loads no module, which the banner's file is.
  'assent.js': {
    assertAll: assertNeitherAnswerCounts,
    says: /assent-ui\.js must be there, unaltered/,
  },
  'assent-all.js': { assertAll: assertAllFour, failsWith: /cookies cannot be kept/ },
})) {
  test(`on a page saved to disk with ${file} nothing is released before a choice, after a no or after a yes, a sentence says why, the page can be read, and an audit finds what was planted`, async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'saved-page-'));
    t.after(() => rm(folder, { recursive: true, force: true }));
    await cp('dist', join(folder, 'files'), { recursive: true });
    const html = councilPage({ main, foot, tag: { src: `files/${file}` } });
    await writeFile(join(folder, 'saved.html'), html);
    const visitor = await visitCouncil(t);
    const open = () => visitor.page.goto(pathToFileURL(join(folder, 'saved.html')).href);
    await assertAll(visitor, { ...promises, open, pageWorks: assertCanBeRead });
    await open();
    await assertAuditFindsPlanted(visitor, null, { refused: ['cookie planted'] });
  });
}
