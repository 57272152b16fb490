import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStates, factors } from '../support/check-states.mjs';
import { findings } from '../support/checkers.mjs';
import { pairwise } from '../support/pairwise.mjs';
import { walkStates } from '../support/walk-states.mjs';

checkStates(pairwise(factors));

/** What is put on a page, where, and who notices. */
const faults = {
  'a heading that leaves a level out': {
    html: '<h5>Too deep</h5>',
    noticed: [/^axe heading-order/],
  },
  'a label of nothing': {
    html: '<label for="nowhere">Name</label>',
    noticed: [/^Equal Access label_ref_valid/],
  },
  'a form without a button, in a shadow tree': {
    html: '<form><label>Name <input></label></form>',
    isInShadow: true,
    noticed: [/^HTML_CodeSniffer .*H32\.2/],
  },
  'a picture without an alternative, in a shadow tree': {
    html: '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
    isInShadow: true,
    noticed: [/^axe image-alt/, /^Equal Access img_alt_valid/, /^HTML_CodeSniffer .*H37/],
  },
};

for (const [what, { html, isInShadow = false, noticed }] of Object.entries(faults)) {
  test(`R41 ${what} is noticed by ${noticed.length} of the three checkers`, async () => {
    await walkStates('showing, home', {}, async (page) => {
      const shadowed = page.locator('assent-embed [part]');
      const place = isInShadow ? shadowed : page.locator('main');
      await place.evaluate(
        (element, markup) => element.insertAdjacentHTML('beforeend', markup),
        html,
      );
      const found = await findings(page);
      assert.equal(found.length, noticed.length, found.join('\n'));
      for (const [index, pattern] of noticed.entries()) assert.match(found[index], pattern);
    });
  });
}
