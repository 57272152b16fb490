import { test } from 'node:test';
import { confirmation, dialog, question } from '../support/choices.mjs';
import { councilPage } from '../support/council-page.mjs';
import { startScreenReader } from '../support/screen-reader.mjs';
import { inlineElements } from '../support/several-categories.mjs';
import { assertSnapshot } from '../support/snapshot.mjs';
import { visit } from '../support/visit.mjs';

const settings = 'main assent-preferences';

const hasFocus = async (selector) => {
  await new Promise((resolve) => setTimeout(resolve, 50));
  return document.activeElement.matches(selector);
};

const names = {
  en: { region: 'Cookies on Example Council', title: 'Cookie settings: Example Council' },
  cy: { region: 'Cwcis Example Council', title: 'Gosodiadau cwcis: Example Council' },
};
for (const [lang, { region, title }] of Object.entries(names)) {
  test(`from the question to the saved answer a screen reader says what was reviewed (${lang})`, async (t) => {
    const { site, page } = await visit(t);
    site.page('/', councilPage({ lang }));
    site.page('/cookies', councilPage({ lang, main: inlineElements }));
    const press = (key, after) => async () => {
      await page.keyboard.press(key);
      if (after) await page.waitForSelector(after);
    };
    /** Tab, until that has the focus, at a pace at which each stop is spoken. */
    const tabTo = (selector) => async () => {
      do await page.keyboard.press('Tab');
      while (!(await page.evaluate(hasFocus, selector)));
    };
    const act = (action) => `[data-assent-action="${action}"]`;

    await page.goto(site.url('/'));
    await page.waitForSelector(question);
    let { during, readTo } = await startScreenReader(site, page);
    const said = {
      'The page opens, with a question': await readTo(`end of region, ${region}`),
      'Tab to the second answer': await during(tabTo(act('reject'))),
      'Enter: the answer is confirmed': await during(press('Enter', confirmation)),
      'Tab to the settings': await during(tabTo(act('manage'))),
      'Enter: the settings open': await during(press('Enter', `${dialog} fieldset`)),
      'Read on to the end of the settings': await readTo(`end of dialog, ${title}`),
      'Tab to the answers': await during(tabTo(`${dialog} input`)),
      'Arrow up: the other answer': await during(press('ArrowUp')),
      'Tab to the button that saves': await during(tabTo(act('save'))),
      'Enter: the settings close, the answer is confirmed': await during(
        press('Enter', confirmation),
      ),
      'Tab to the button that hides': await during(tabTo(act('hide'))),
      'Enter: the message goes': await during(press('Enter')),
    };

    await page.goto(site.url('/cookies'));
    await page.waitForSelector(`${settings} fieldset`);
    ({ during, readTo } = await startScreenReader(site, page));
    Object.assign(said, {
      'The cookies page opens': await readTo('end of main'),
      'Tab to the button that saves there': await during(tabTo(act('save'))),
      'Enter: it is saved': await during(press('Enter', `${settings} [role="alert"]`)),
    });
    await assertSnapshot(`spoken.${lang}.txt`, said);
  });
}
