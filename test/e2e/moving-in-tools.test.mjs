import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { isGranted, seeQuestion } from '../support/choices.mjs';
import { visitCouncil } from '../support/council-visit.mjs';
import { cookieNames, readCookie, storageKeys } from '../support/device.mjs';
import { eventually } from '../support/eventually.mjs';
import { projectRoot } from '../support/project-root.mjs';

const chosen = Date.now() - 20 * 864e5;
const iso = new Date(chosen).toISOString();
const since = new Date(chosen - 864e5).toISOString().slice(0, 10);

/**
 * What each tool has its page write, with one answer about analytics. The parsers in src/moving say where it comes from.
 * @type {Record<string, { move: object, write: (answer: boolean) => string[], grants?: boolean }>}
 */
const tools = {
  civic: {
    move: { categories: { analytics: 'analytics' }, version: '29/11/2019' },
    write: (answer) => [
      `CookieControl={"necessaryCookies":["ARRAffinity","wt_*"],"optionalCookies":{"analytics":"${answer ? 'accepted' : 'revoked'}"},"statement":{"shown":true,"updated":"29/11/2019"},"consentDate":${chosen},"consentExpiry":90,"interactedWith":true,"user":"4A6CFBA8-25EE-4789-9948-9641E4A1FA9B"}`,
    ],
    grants: true,
  },
  onetrust: {
    move: { categories: { C0002: 'analytics' }, since },
    write: (answer) => [
      `OptanonConsent=isGpcEnabled=0&datestamp=Sat+Oct+31+2026+16%3A32%3A04+GMT%2B0000+(Greenwich+Mean+Time)&version=202401.2.0&browserGpcFlag=0&isIABGlobal=false&hosts=&consentId=fb34c2c9-83dc-4d05-96a0-a0a6d238b4d2&interactionCount=1&landingPath=NotLandingPage&groups=C0004%3A0%2CC0001%3A1%2CC0002%3A${Number(answer)}&geolocation=GB%3BENG&AwaitingReconsent=false`,
      `OptanonAlertBoxClosed=${iso}`,
    ],
    grants: true,
  },
  nhsuk: {
    move: { categories: { statistics: 'analytics' }, version: 7 },
    write: (answer) => [
      `nhsuk-cookie-consent=${encodeURI(JSON.stringify({ necessary: true, preferences: false, statistics: answer, marketing: false, consented: true, version: 7, schemaHash: 'a41f9c02', consentedAt: iso }))}`,
    ],
    grants: true,
  },
  klaro: {
    move: { categories: { matomo: 'analytics' } },
    write: (answer) => [
      `klaro=${encodeURIComponent(JSON.stringify({ matomo: answer, cms: true }))}`,
    ],
  },
  govuk: {
    move: { categories: { usage: 'analytics' } },
    write: (answer) => [
      `cookies_policy={"essential":true,"settings":false,"usage":${answer},"campaigns":false}`,
      'cookies_preferences_set=true',
    ],
  },
};

for (const [tool, { move, write, grants = false }] of Object.entries(tools)) {
  test(`what ${tool} left in a browser: a refusal holds, a grant ${grants ? 'holds' : 'is asked about'}`, async (t) => {
    const config = { moveFrom: { tool, ...move } };
    const { site, page, context, open } = await visitCouncil(t, { page: { config } });
    site.page('/old', { html: '<!doctype html><title>Old</title>' });
    for (const answer of [false, true]) {
      await context.clearCookies();
      await open('/old');
      await page.evaluate((cookies) => {
        for (const one of cookies) document.cookie = `${one}; path=/; max-age=8000000; secure`;
      }, write(answer));
      await open();
      if (answer && !grants) {
        await seeQuestion(page);
        assert.deepEqual(await cookieNames(context), []);
      } else {
        await eventually(
          async () => /analytics=./.exec((await readCookie(context, 'assent'))?.value ?? '')?.[0],
          `analytics=${Number(answer)}`,
        );
        assert.equal(await readCookie(context, write(answer)[0]?.split('=')[0] ?? ''), undefined);
      }
      assert.equal(await isGranted(page), answer && grants);
    }
  });
}

for (const useLocalStorage of [false, true]) {
  const where = useLocalStorage ? 'localStorage' : 'a cookie';

  test(`what the genuine vanilla-cookieconsent 3 wrote into ${where} is read`, async (t) => {
    const script = join(
      projectRoot,
      'node_modules/vanilla-cookieconsent/dist/cookieconsent.umd.js',
    );
    const move = { tool: 'vcc', categories: { analytics: 'analytics' }, version: 3 };
    const { site, page, context, open } = await visitCouncil(t, {
      page: { config: { moveFrom: move } },
    });
    const options = {
      revision: 3,
      hideFromBots: false,
      cookie: { useLocalStorage },
      categories: { necessary: { readOnly: true }, analytics: {} },
      language: {
        default: 'en',
        translations: {
          en: { consentModal: { title: 'Cookies' }, preferencesModal: { sections: [] } },
        },
      },
    };
    site.page('/old', {
      html: `<!doctype html><title>Old</title><script>${await readFile(script, 'utf8')}</script>
<script>addEventListener('load', () => CookieConsent.run(${JSON.stringify(options)}).then(() => (window.ready = true)))</script>`,
    });
    for (const accepted of [[], ['analytics']]) {
      await context.clearCookies();
      await open('/old');
      await page.waitForFunction('window.ready');
      await page.evaluate((list) => globalThis.CookieConsent.acceptCategory(list), accepted);
      await open();
      await eventually(
        async () => /analytics=./.exec((await readCookie(context, 'assent'))?.value ?? '')?.[0],
        `analytics=${accepted.length}`,
      );
      assert.equal(await isGranted(page), accepted.length > 0);
      assert.equal(await readCookie(context, 'cc_cookie'), undefined);
      assert.deepEqual(await storageKeys(page), []);
    }
  });
}
