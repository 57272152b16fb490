/** Takes the pictures in test/screenshots/: every state of the interface, for a person to judge. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { servePictures } from './support/picture-site.mjs';
import { projectRoot } from './support/project-root.mjs';
import { states } from './support/states.mjs';
import { visit } from './support/visit.mjs';

// The packed browser draws the same everywhere; another version of it may not.
if (process.platform === 'linux' && process.arch === 'x64') process.env.PACKED_CHROMIUM = '1';

const folder = join(projectRoot, 'test/screenshots');
await mkdir(folder, { recursive: true });

const screens = [
  { width: 1280, height: 720 },
  { width: 390, height: 760 },
  { width: 320, height: 568 },
];

/** `whole` shows an element from end to end, others what is on the screen. */
const pictures = {
  question: { ...states.question, path: '/' },
  'question-welsh': { ...states.question, path: '/cy' },
  'question-several': { ...states.question, path: '/plain' },
  'question-bottom': { ...states.question, path: '/', late: true },
  'question-several-bottom': { ...states.question, path: '/plain', late: true },
  confirmation: { ...states.confirmation, path: '/' },
  dialog: { ...states.dialog, path: '/' },
  'dialog-several': { ...states.dialog, path: '/plain' },
  inline: { ...states.inline, path: '/cookies', whole: true },
  saved: { ...states.saved, path: '/cookies', whole: true },
  declaration: { ...states.declaration, path: '/cookies', whole: true },
  'theme-plain': { ...states.question, path: '/themes' },
  'theme-govuk': { ...states.question, path: '/themes/govuk' },
  'theme-nhs': { ...states.question, path: '/themes/nhs' },
  'theme-localgov': { ...states.question, path: '/themes/localgov' },
  'declaration-welsh': { ...states.declaration, path: '/cy/cwcis', whole: true },
  embeds: {
    path: '/embeds',
    root: 'main',
    whole: true,
    show: (page) => page.waitForSelector('assent-embed[kind="power-bi"] button'),
  },
};

for (const [name, picture] of Object.entries(pictures)) {
  for (const viewport of screens) {
    for (const colorScheme of ['light', 'dark']) {
      const file = `${name}-${viewport.width}-${colorScheme}.png`;
      test(file, async (t) => {
        const visitor = await visit(t, { viewport, colorScheme, reducedMotion: 'reduce' });
        await open(visitor, picture);
        await picture.show(visitor.page);
        await visitor.page.evaluate(() => document.fonts.ready);
        await take(visitor.page, picture, join(folder, file));
      });
    }
  }
}

async function open({ site, page }, { path, late }) {
  let letCome = () => {};
  const until = late ? new Promise((resolve) => (letCome = resolve)) : undefined;
  await servePictures(site, until);
  await page.addInitScript(stopTheCalendar);
  await page.goto(site.url(path), { waitUntil: 'commit' });
  if (late) await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
  letCome();
  await page.waitForLoadState('load');
  await page.waitForSelector('assent-banner');
  // On a busy machine the question can come too late for the top even so.
  while ((await page.getAttribute('assent-banner', 'placement')) !== (late ? 'bottom' : 'top')) {
    await page.goto('about:blank');
    await page.goto(site.url(path));
    await page.waitForSelector('assent-banner');
  }
}

/** Pictures show the day of a decision. Playwright's own clock would take the frames along. */
function stopTheCalendar() {
  const day = Date.UTC(2026, 5, 1, 10);
  globalThis.Date = class extends Date {
    constructor(...given) {
      super(...(given.length ? given : [day]));
    }
    static now() {
      return day;
    }
  };
}

async function take(page, { root, whole }, path) {
  if (!whole) return page.screenshot({ path });
  const frame = 8;
  const clip = await page.$eval(
    root,
    (element, margin) => {
      const { top, height } = element.getBoundingClientRect();
      return { x: 0, y: top + scrollY - margin, width: innerWidth, height: height + 2 * margin };
    },
    frame,
  );
  return page.screenshot({ path, clip, fullPage: true });
}
