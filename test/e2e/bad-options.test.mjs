import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visitCouncil } from '../support/council-visit.mjs';
import { assertOneComplaint } from '../support/complaints.mjs';
import { assertFailsSafely, trappedMain } from '../support/fails-safely.mjs';

const ads = { id: 'ads', category: 'analytics', provider: 'Example Ads', purpose: 'Shows ads.' };
const statistics = { id: 'analytics', basis: 'statistics' };
const script = 'javascript:alert(document.cookie)';

/** Each with what the sentence must name: the option, and the value or the rule. */
const badConfigs = {
  'a placement that does not exist': [{ placement: 'middle' }, /placement.*"middle"/],
  'an option that does not exist': [{ colour: 'red' }, /colour/],
  'a category that does not exist': [
    { services: [{ ...ads, category: 'adverts' }], categories: ['analytics'] },
    /services.*category.*"adverts"/,
  ],
  'a category id with capitals': [
    { categories: ['analytics', 'Ad Stuff'] },
    /categories.*"Ad Stuff"/,
  ],
  'a basis that does not exist': [
    { categories: ['analytics', { id: 'usage', basis: 'legitimate-interest' }] },
    /categories.*basis.*"legitimate-interest"/,
  ],
  'Google under another basis than consent': [{ categories: [statistics] }, /consent/],
  'a vendor that does not exist': [{ services: [{ vendor: 'nobody' }] }, /vendor.*"nobody"/],
  'a vendor’s name with a slip': [
    { services: [{ vendor: 'hotjer', id: '1234567' }] },
    /vendor.*clarity.*"hotjer".*Try "hotjar"/,
  ],
  'a vendor without its account': [
    { services: [{ vendor: 'google-tag-manager' }] },
    /services\[1\]\.id.*GTM-XXXXXXX.*undefined/,
  ],
  'another vendor’s account': [
    { services: [{ vendor: 'clarity', id: 'GTM-TEST123' }] },
    /services\[1\]\.id.*such as 3t0wlogvdz.*"GTM-TEST123"/,
  ],
  'a Matomo at an address of another kind': [
    { services: [{ vendor: 'matomo', address: script, site: 1 }] },
    /services\[1\]\.address.*Matomo.*javascript/,
  ],
  'a vendor in a category that is not listed': [
    { services: [{ vendor: 'meta-pixel', id: '123456' }], categories: ['analytics'] },
    /services\[1\]\.category.*"marketing".*Without categories/,
  ],
  'a vendor that tracks, without asking': [
    { services: [{ vendor: 'hotjar', id: '1234567', category: 'essential' }] },
    /services\[1\]\.category.*basis is "consent".*Schedule A1/,
  ],
  'a service without a provider': [
    { services: [{ id: 'ads', category: 'marketing', purpose: 'Ads.' }] },
    /services.*provider/,
  ],
  'a category that is nothing': [{ categories: ['analytics', null] }, /categories\[1\]/],
  'a list that is none': [{ categories: 'analytics' }, /categories/],
  'a policy version that is no number': [{ policyVersion: 'two' }, /policyVersion.*"two"/],
  'a cookie shared by every Welsh body': [{ cookie: { domain: 'gov.wales' } }, /cookie\.domain/],
  'a cookie shared by every English body': [{ cookie: { domain: 'gov.uk' } }, /cookie\.domain/],
  'a cookie name that would break the jar': [{ cookie: { name: 'a;b=c' } }, /cookie\.name/],
  'a script for a cookies page': [{ privacyPage: script }, /privacyPage.*script/],
  'a spaced-out script for a receipt': [{ receipt: ' java\tscript:alert(1)' }, /receipt.*script/],
  'a data address for the folder': [
    { base: 'data:text/javascript,alert(1)' },
    /base.*(data|script):/,
  ],
};

for (const [what, [config, words]] of Object.entries(badConfigs)) {
  test(`${what} gets one sentence, and nothing is released`, async (t) => {
    const visitor = await visitCouncil(t, { page: { main: trappedMain, config } });
    await visitor.open();
    await assertFailsSafely(visitor, words);
  });
}

const badTags = {
  'no service': [{ 'data-service': null }, /service/],
  'an empty service': [{ 'data-service': ' ' }, /service/],
  'an old Google id': [{ 'data-google': 'UA-12345-1' }, /UA-12345-1/],
  'a Google id in small letters': [{ 'data-google': 'G-abc123xyz' }, /G-abc123xyz/],
  'a policy version of words': [{ 'data-policy-version': 'two' }, /policyVersion/],
  'a script for a cookies page': [{ 'data-cookies-page': script }, /cookiesPage.*script:/],
  'a data address for Google’s tag': [
    { 'data-google-tag': 'data:text/javascript,1' },
    /tag.*data:/,
  ],
  'a script as the folder': [{ 'data-base': script }, /base.*(data|script):/],
};

for (const [what, [tag, words]] of Object.entries(badTags)) {
  test(`a tag with ${what} gets one sentence, and nothing is released`, async (t) => {
    const visitor = await visitCouncil(t, { page: { main: trappedMain, tag } });
    await visitor.open();
    await assertFailsSafely(visitor, words);
  });
}

const slips = {
  'data-google-analytics': 'data-google',
  'data-cookie-page': 'data-cookies-page',
  'data-lang': 'data-language',
};

for (const [slip, meant] of Object.entries(slips)) {
  test(`${slip} is told to be ${meant}, and the visitor is asked all the same`, async (t) => {
    // As optimisers want it, and as others that look for cookies do.
    const others = { 'data-no-optimize': '1', 'data-cookieconsent': 'ignore', 'data-on': '' };
    const visitor = await visitCouncil(t, { page: { tag: { ...others, [slip]: 'en' } } });
    await visitor.open();
    await assertOneComplaint(visitor, new RegExp(`${slip} is no option. Try ${meant}\\.`));
    await visitor.page.waitForSelector('assent-banner[view="question"]');
  });
}

test('a JSON block that names its schema is accepted', async (t) => {
  const config = { $schema: '/assent-1.0.0/schema.json' };
  const visitor = await visitCouncil(t, { page: { config } });
  await visitor.open();
  await visitor.page.waitForSelector('assent-banner[view="question"]');
  assert.deepEqual(visitor.errors, []);
});

const badBlocks = ['{', 'null', '[]', '"Example Council"', '1', '', '{"service": undefined}'];

for (const config of badBlocks) {
  test(`a JSON block that reads ${config || 'nothing'} gets one sentence, and nothing is released`, async (t) => {
    const visitor = await visitCouncil(t, { page: { main: trappedMain, config } });
    await visitor.open();
    await assertFailsSafely(visitor, /data-assent-config|options/);
  });
}
