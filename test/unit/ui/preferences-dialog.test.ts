import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { openPreferences } from '../../../src/ui/preferences/open-preferences.js';
import type { AssentPreferencesElement } from '../../../src/ui/preferences/preferences.js';
import { clearPage, startOnPage } from '../support/assent-on-page.js';
import {
  acceptButton,
  action,
  hasFocus,
  isThere,
  radios,
  rejectButton,
  wordsOf,
} from '../support/visitor-view.js';

const findDialog = () => document.querySelector('dialog');

async function open(options: object = {}) {
  const started = startOnPage(options);
  const opener = await fixture<HTMLButtonElement>(html`<button>Cookie settings</button>`);
  openPreferences(started.assent, opener);
  const dialog = findDialog()!;
  const preferences = dialog.querySelector<AssentPreferencesElement>('assent-preferences')!;
  await preferences.updateComplete;
  return { ...started, opener, dialog, preferences };
}

describe('the preferences dialog', () => {
  afterEach(clearPage);

  it('is a native modal one with a name and a heading', async () => {
    const { dialog } = await open();
    expect(dialog.matches(':modal')).to.equal(true);
    expect(dialog.getAttribute('aria-label')).to.equal('Cookie settings: Example Council');
    expect(wordsOf(dialog.querySelector('h2')!)).to.equal('Cookie settings');
  });

  it('begins with the focus inside, on nothing that decides', async () => {
    const { dialog } = await open();
    const { activeElement } = document;
    expect(dialog.contains(activeElement)).to.equal(true);
    expect(activeElement!.matches('button, input')).to.equal(false);
  });

  it('has the way out directly after its heading, to a reader as to the eye', async () => {
    const { dialog } = await open();
    const [heading, closing] = dialog.querySelectorAll('h2, button');
    expect(wordsOf(closing!)).to.equal('Close without saving');
    expect(heading!.nextElementSibling === closing).to.equal(true);
  });

  const ends: Record<string, [(dialog: HTMLDialogElement) => void, object]> = {
    'is accepted': [(dialog) => acceptButton(dialog).click(), { analytics: true }],
    'is rejected': [(dialog) => rejectButton(dialog).click(), { analytics: false }],
    'is saved': [(dialog) => action('save', dialog).click(), { analytics: false }],
    'is closed': [(dialog) => dialog.querySelector('button')!.click(), {}],
    'loses to Esc': [(dialog) => dialog.close(), {}],
    'loses to a click beside it': [
      (dialog) => {
        dialog.dispatchEvent(new PointerEvent('pointerdown'));
        dialog.dispatchEvent(new MouseEvent('click'));
      },
      {},
    ],
  };
  it('stays when what was begun inside of it ends beside it, as a selection of its words does', async () => {
    const { dialog } = await open();
    dialog.querySelector('p')!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    dialog.dispatchEvent(new MouseEvent('click'));
    expect(dialog.open).to.equal(true);
  });

  for (const [what, [end, decided]] of Object.entries(ends)) {
    it(`is gone and leaves ${JSON.stringify(decided)} decided when it ${what}`, async () => {
      const { dialog, answers } = await open();
      const closed = oneEvent(dialog, 'close');
      end(dialog);
      await closed;
      expect(isThere('dialog')).to.equal(false);
      expect(answers()).to.deep.equal(decided);
    });
  }

  it('gives the focus back to what opened it', async () => {
    const { dialog, opener } = await open();
    const closed = oneEvent(dialog, 'close');
    dialog.close();
    await closed;
    expect(hasFocus(opener)).to.equal(true);
  });

  it('drops what was chosen and not saved', async () => {
    const { assent, dialog, preferences, opener } = await open();
    radios(preferences).choose('analytics', 'yes');
    const closed = oneEvent(dialog, 'close');
    dialog.close();
    await closed;
    openPreferences(assent, opener);
    const again = findDialog()!.querySelector<AssentPreferencesElement>('assent-preferences')!;
    await again.updateComplete;
    expect(radios(again).chosen()).to.deep.equal({ analytics: 'no' });
  });

  it('stays when its own empty space is clicked', async () => {
    const { dialog } = await open();
    const { left, top } = dialog.getBoundingClientRect();
    dialog.dispatchEvent(new MouseEvent('click', { clientX: left + 2, clientY: top + 2 }));
    expect(dialog.open).to.equal(true);
  });

  it('opens once, however often it is asked for', async () => {
    const { assent, opener } = await open();
    openPreferences(assent, opener);
    expect(document.querySelectorAll('dialog').length).to.equal(1);
  });

  it('gives way to the preferences that stand on the page, and moves there', async () => {
    const { assent } = startOnPage();
    const inline = await fixture<AssentPreferencesElement>(
      html`<assent-preferences></assent-preferences>`,
    );
    openPreferences(assent);
    await inline.updateComplete;
    openPreferences(assent);
    expect(isThere('dialog')).to.equal(false);
    expect(inline.contains(document.activeElement)).to.equal(true);
  });

  it('R45 speaks Welsh on a Welsh page, and says so', async () => {
    document.documentElement.lang = 'cy';
    const { dialog } = await open();
    expect(dialog.lang).to.equal('cy');
    expect(dialog.getAttribute('aria-label')).to.equal('Gosodiadau cwcis: Example Council');
    expect(wordsOf(dialog)).not.to.match(/cookie/i);
  });

  for (const lang of ['en', 'cy']) {
    it(`is accessible in ${lang}`, async () => {
      document.documentElement.lang = lang;
      const { dialog } = await open({ categories: ['analytics', 'marketing'] });
      await expect(dialog).to.be.accessible();
    });
  }
});
