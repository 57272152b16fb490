import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audit, short } from '../support/audit.mjs';
import { accept, question, reject, seeQuestion } from '../support/choices.mjs';
import { assertOneComplaint, complaints, settle } from '../support/complaints.mjs';
import { councilPage, scriptTag } from '../support/council-page.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { isTag } from '../support/google.mjs';
import { inertExternal, inertScript, ranIn, serveScript } from '../support/inert-markup.mjs';
import { listFiles, readText } from '../support/project-files.mjs';
import { decisionText, seedCookie } from '../support/seeds.mjs';
import { councilHost } from '../support/site.mjs';
import { visit } from '../support/visit.mjs';

const file = '/assent-1.0.0/assent-audit.js';
const head = `<script type="module" src="${file}"></script>`;

test('assent.audit() finds nothing wrong on any page of the demonstration, before and after either answer', async (t) => {
  const { site, page, context } = await visit(t);
  await site.demo();
  const files = await listFiles('demo/pages', /\.html$/);
  const paths = (await Promise.all(files.map(readText))).map(
    (text) => /^path: (.*)$/m.exec(text)[1],
  );
  for (const answer of [undefined, reject, accept]) {
    await context.clearCookies();
    await page.goto(site.url('/'));
    await answer?.(page);
    // A refusal leaves every page as it was.
    for (const path of answer === reject ? ['/', '/vendors'] : paths) {
      await page.goto(site.url(path));
      if (answer === accept) await site.request(isTag);
      await settle(page);
      const { problems, mistakes } = await audit(page);
      assert.deepEqual([...problems.map(short), ...mistakes], [], `${path} ${answer?.name}`);
    }
  }
});

test('assent.audit() finds a planted cookie, storage of every kind and a third-party request', async (t) => {
  const planted = `<script>document.cookie = 'tracker=1'; localStorage.visitor = 1; sessionStorage.visit = 1;
    indexedDB.open('profile'); caches.open('profile');
    globalThis.registered = navigator.serviceWorker.register('/worker.js');</script><img src="https://pixel.tracker.example/1.gif" alt="">`;
  const { site, page, open } = await visitCouncil(t, { page: { head, main: planted } });
  serveScript(site, 'worker');
  await open();
  await page.evaluate(() => globalThis.registered);
  await settle(page);
  const { problems, entries } = await audit(page);
  assert.deepEqual(problems.map(short).sort(), [
    'undeclared: cacheStorage profile',
    'undeclared: cookie tracker',
    'undeclared: host pixel.tracker.example',
    'undeclared: indexedDB profile',
    'undeclared: localStorage visitor',
    'undeclared: serviceWorker /',
    'undeclared: sessionStorage visit',
  ]);
  const own = entries.find(({ name }) => name === councilHost);
  assert.equal(own.service, 'this website');
});

test('assent.audit() tells what is declared and there without a yes', async (t) => {
  const main = '<script src="https://www.googletagmanager.com/gtag/js?id=G-OTHER"></script>';
  const { page, open } = await visitCouncil(t, { page: { head, main } });
  await open();
  await seeQuestion(page);
  await page.evaluate(() => (document.cookie = '_ga_X=1; path=/'));
  const { problems } = await audit(page);
  assert.deepEqual(
    problems.map((one) => `${short(one)} of ${one.service}`),
    [
      'not granted: cookie _ga_X of google-analytics',
      'not granted: host www.googletagmanager.com of google-analytics',
    ],
  );
});

test('what inert markup, an own service and a granted vendor bring is expected, once granted', async (t) => {
  const words = { provider: 'Us', purpose: 'Counts.' };
  const cookies = [{ name: 'count_*', purpose: 'Counts', expires: '1 day' }];
  const services = [
    { vendor: 'google-analytics', id: 'G-TEST123456' },
    { id: 'counter', category: 'analytics', ...words, cookies, hosts: ['*.example.org'] },
  ];
  const main = `${inertExternal('external')}<script type="text/plain" data-assent="analytics" data-src="https://stats.example.net/x.js"></script>`;
  const visitor = await visitCouncil(t, {
    page: { head, main, config: { services }, tag: { 'data-google': null } },
  });
  const { page, open, site } = visitor;
  serveScript(site, 'external', {
    html: `document.cookie = 'count_a=1; path=/'; new Image().src = 'https://n.example.org/n.gif'`,
  });
  await open();
  await accept(page);
  await site.hit();
  await page.waitForFunction(() => document.cookie.includes('count_a'));
  const { problems, entries } = await audit(page);
  assert.deepEqual(problems.map(short), []);
  const names = entries.map(({ name }) => name);
  assert.ok(
    names.includes('stats.example.net') &&
      names.includes('n.example.org') &&
      names.includes('count_a'),
    names.join(' '),
  );
});

test('data-debug on the tag prints a table while the question stands, and fetches the audit with integrity', async (t) => {
  const visitor = await visitCouncil(t, { page: { tag: { 'data-debug': '' } } });
  const { page, context, open } = visitor;
  const printed = context.waitForEvent('console', (message) => message.type() === 'table');
  await open();
  await printed;
  const tag = await page.$eval('script[src$="/assent-audit.js"]', ({ integrity }) => integrity);
  assert.match(tag, /^sha256-/);
  assert.deepEqual(complaints(visitor), []);
  assert.equal(await page.isVisible(question), true);
});

test('data-debug on the audit’s own tag prints it for a visitor who has decided as well', async (t) => {
  const debug = head.replace('><', ' data-debug><');
  const main = `<script>localStorage.visitor = 1</script>`;
  const visitor = await visitCouncil(t, { page: { head: debug, main } });
  await seedCookie(visitor.context, decisionText({ analytics: false }));
  const printed = visitor.context.waitForEvent('console', (message) => message.type() === 'table');
  await visitor.open();
  await printed;
  await assertOneComplaint(visitor, /no service declares this localStorage: visitor$/);
});

test('an undeclared cookie, and a category that no option gives, get one sentence each', async (t) => {
  const debug = head.replace('><', ' data-debug><');
  const main = `<script>document.cookie = 'tracker=1; path=/'</script>${inertScript('lost', 'statistics')}`;
  const visitor = await visitCouncil(t, { page: { head: debug, main } });
  const printed = visitor.context.waitForEvent('console', (message) => message.type() === 'table');
  await visitor.open();
  await printed;
  await settle(visitor.page);
  assert.deepEqual(complaints(visitor).sort(), [
    'assent: data-assent="statistics": what is essential waits for nobody, and visitors are asked about no "statistics".',
    'assent: no service declares this cookie: tracker',
  ]);
  assert.deepEqual(await ranIn(visitor.page), []);
});

const google = `<script async src="https://www.googletagmanager.com/gtag/js?id=G-OTHER"></script>`;
const snippet = `<script>function gtag() {} gtag('config', 'G-OTHER');</script>`;

/** What owners do wrong, and what each reads. */
const mistakes = {
  'data-assent without type="text/plain"': [
    { main: '<script data-assent="analytics">1</script>' },
    /type="text\/plain".*runs at once/,
  ],
  'data-assent on a picture with src': [
    { main: '<img data-assent="analytics" src="/x.png" alt="">' },
    /data-src in place of src.*x\.png/,
  ],
  'Google’s tag before ours': [{ beforeTag: google }, /runs before Assent/],
  'Google’s snippet before ours': [{ beforeTag: snippet }, /runs before Assent.*inline script/],
  'Google’s tag after ours': [{ head: google }, /stands beside Assent.*take out the script/],
  'Google Tag Manager after ours': [
    { foot: `<script>'https://www.googletagmanager.com/gtm.js?id='</script>` },
    /stands beside Assent/,
  ],
  'Google Tag Manager before ours': [
    { beforeTag: `<script>'https://www.googletagmanager.com/gtm.js?id='</script>` },
    /runs before Assent.*inline script/,
  ],
  'Google Tag Manager’s frame for those without JavaScript': [
    {
      main: '<noscript><iframe title="" src="https://www.googletagmanager.com/ns.html?id=GTM-X"></iframe></noscript>',
    },
    /<noscript>.*nobody can be asked.*iframe https:\/\/www\.googletagmanager/,
  ],
  'a command of another tool that consents for the visitor': [
    {
      beforeTag: `<script>if (window.gtag) gtag('consent', 'update', { ad_storage: 'granted' });</script>`,
    },
    /runs before Assent.*inline script “if \(window/,
  ],
  'a cookie domain of another site': [
    { config: { cookie: { domain: 'example.net' } } },
    /alone.*example\.net/,
  ],
  'two tags with different options': [
    { foot: scriptTag({ 'data-google': 'G-OTHER' }) },
    /two tags with different options/,
  ],
  'an optimiser’s attribute': [
    { tag: { 'data-rocket-defer': '' } },
    /optimiser rewrote the tag \(data-rocket-defer\)/,
  ],
  'a tag that is gone': [
    { foot: `<script>document.querySelector('script[data-service]').remove()</script>` },
    /tag is gone/,
  ],
};

test('each of the commonest mistakes gets its one sentence', async (t) => {
  const found = {};
  const expected = {};
  const { site, page, open } = await visitCouncil(t);
  for (const [what, [wrong, words]] of Object.entries(mistakes)) {
    site.page('/', councilPage(Object.assign({}, wrong, { head: `${head}${wrong.head ?? ''}` })));
    await open();
    await settle(page);
    const { mistakes: sentences } = await audit(page);
    found[what] = sentences.map((sentence) => words.test(sentence) || sentence);
    expected[what] = [true];
  }
  assert.deepEqual(found, expected);
});

test('a page that does nothing wrong gets no sentence, whatever was answered', async (t) => {
  const main = `${inertScript('inline')}${scriptTag()}<iframe data-assent="analytics" data-src="/next" title="Map"></iframe>
    <noscript><img src="/map.png" alt="Map"><p>Ring us instead.</p></noscript>`;
  const visitor = await visitCouncil(t, { page: { main, head } });
  for (const answer of [undefined, accept]) {
    await visitor.open();
    await answer?.(visitor.page);
    await settle(visitor.page);
    assert.deepEqual((await audit(visitor.page)).mistakes, []);
  }
});

const many = 'for (let count = 0; count < 300; count += 1) await fetch(`/counted?${count}`);';
const tracker = `await fetch('https://pixel.tracker.example/', { mode: 'no-cors' }).catch(() => {})`;

test('assent.audit() remembers more requests than a browser does by itself', async (t) => {
  const { page, open } = await visitCouncil(t, { page: { head } });
  await open();
  await page.waitForFunction(() => globalThis.assent?.audit);
  await page.evaluate(`(async () => { ${many} ${tracker} })()`);
  const { problems } = await audit(page);
  assert.deepEqual(problems.map(short), ['undeclared: host pixel.tracker.example']);
});

test('assent.audit() says so where the browser has forgotten some', async (t) => {
  const { page, open } = await visitCouncil(t);
  await open();
  await page.evaluate(`(async () => { ${many} ${tracker} })()`);
  await page.addScriptTag({ url: file, type: 'module' });
  await page.waitForFunction(() => globalThis.assent.audit);
  const found = await audit(page);
  assert.deepEqual(found.problems, []);
  assert.match(found.mistakes.join(), /made 250 requests before assent-audit\.js came/);
});
