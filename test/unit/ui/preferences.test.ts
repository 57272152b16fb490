import { expect, fixture, html } from '@open-wc/testing';
import { AssentPreferencesElement } from '../../../src/ui/preferences/preferences.js';
import { clearPage, startOnPage } from '../support/assent-on-page.js';
import { surveys } from '../support/sample-options.js';
import {
  acceptButton,
  action,
  hasFocus,
  isThere,
  itemRows,
  radios,
  rejectButton,
  wordsOf,
} from '../support/visitor-view.js';

if (!customElements.get('assent-preferences')) {
  customElements.define('assent-preferences', AssentPreferencesElement);
}

const two = { categories: ['analytics', 'marketing'] };
const exempt = [
  { id: 'analytics', basis: 'statistics' },
  { id: 'functional', basis: 'appearance' },
  'marketing',
];

async function show(options: object = {}, page: Parameters<typeof startOnPage>[1] = {}) {
  const started = startOnPage(options, page);
  const element = await fixture<AssentPreferencesElement>(
    html`<assent-preferences></assent-preferences>`,
  );
  await element.updateComplete;
  return { ...started, element, ...radios(element) };
}

describe('<assent-preferences>', () => {
  afterEach(clearPage);

  it('R13 asks about each category on its own, and never about essential', async () => {
    const { chosen } = await show(two);
    expect(Object.keys(chosen())).to.deep.equal(['analytics', 'marketing']);
  });

  it('R15 says that essential cookies are always on, and offers no switch for them', async () => {
    const { element } = await show();
    expect(wordsOf(element)).to.match(/Essential cookies.*They are always on/);
    const kinds = [...element.querySelectorAll('input')].map(({ type, disabled }) => [
      type,
      disabled,
    ]);
    expect(kinds).to.deep.equal([
      ['radio', false],
      ['radio', false],
    ]);
  });

  describe('R14 when it opens', () => {
    it('says No to everything that needs consent', async () => {
      const { chosen } = await show(two);
      expect(chosen()).to.deep.equal({ analytics: 'no', marketing: 'no' });
    });

    it('says Yes only where the law lets a category be on until somebody objects', async () => {
      const { chosen } = await show({ categories: exempt, services: [] });
      expect(chosen()).to.deep.equal({ analytics: 'yes', functional: 'yes', marketing: 'no' });
    });

    it('says what was answered before', async () => {
      const started = startOnPage({ categories: exempt, services: [] });
      started.assent.decide({ analytics: false, functional: true, marketing: true });
      const element = await fixture<AssentPreferencesElement>(
        html`<assent-preferences></assent-preferences>`,
      );
      await element.updateComplete;
      const { chosen } = radios(element);
      expect(chosen()).to.deep.equal({ analytics: 'no', functional: 'yes', marketing: 'yes' });
    });
  });

  it('follows what is decided elsewhere', async () => {
    const { assent, element, chosen } = await show(two);
    assent.decide({ analytics: true, marketing: false }, 'tab');
    await element.updateComplete;
    expect(chosen()).to.deep.equal({ analytics: 'yes', marketing: 'no' });
  });

  it('decides nothing until it is saved, and then exactly what is chosen', async () => {
    const { element, choose, answers } = await show(two);
    choose('analytics', 'yes');
    await element.updateComplete;
    expect(answers()).to.deep.equal({});
    action('save', element).click();
    expect(answers()).to.deep.equal({ analytics: true, marketing: false });
  });

  it('keeps what is chosen and not yet saved while something else is decided', async () => {
    const { assent, element, choose, chosen } = await show(two);
    choose('marketing', 'yes');
    assent.decide({ analytics: true, marketing: false }, 'tab');
    await element.updateComplete;
    expect(chosen()).to.deep.equal({ analytics: 'yes', marketing: 'yes' });
  });

  it('answers everything at once with the buttons at its top', async () => {
    const { element, chosen, answers } = await show(two);
    acceptButton(element).click();
    expect(answers()).to.deep.equal({ analytics: true, marketing: true });
    await element.updateComplete;
    expect(chosen()).to.deep.equal({ analytics: 'yes', marketing: 'yes' });
    rejectButton(element).click();
    expect(answers()).to.deep.equal({ analytics: false, marketing: false });
    await element.updateComplete;
    expect(chosen()).to.deep.equal({ analytics: 'no', marketing: 'no' });
  });

  it('drops what was chosen when everything is answered at once', async () => {
    const { element, choose, chosen } = await show(two);
    choose('marketing', 'yes');
    rejectButton(element).click();
    await element.updateComplete;
    expect(chosen()).to.deep.equal({ analytics: 'no', marketing: 'no' });
  });

  it('R24 has accept and reject above everything that is to be chosen', async () => {
    const { element } = await show(two);
    for (const button of [acceptButton(element), rejectButton(element)]) {
      const position = button.compareDocumentPosition(element.querySelector('fieldset')!);
      expect(position).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  });

  it('says that it saved in a message of its own each time, and moves the focus there, nowhere else', async () => {
    const { element } = await show();
    const focused: unknown[] = [];
    element.addEventListener('focusin', ({ target }) => focused.push(target));
    const messages = [];
    for (let time = 1; time <= 2; time += 1) {
      (document.activeElement as HTMLElement).blur();
      action('save', element).click();
      await element.updateComplete;
      const message = element.querySelector('[role="alert"]')!;
      expect(wordsOf(message)).to.contain('You’ve saved your cookie settings.');
      expect(hasFocus(message), `time ${time}`).to.equal(true);
      messages.push(message);
    }
    expect(focused).to.deep.equal(messages);
    expect(messages[0] === messages[1]).to.equal(false);
  });

  it('says so when the page was reloaded for what was saved here', async () => {
    const { element } = await show({}, { resumed: 'preferences' });
    expect(isThere('[role="alert"]', element)).to.equal(true);
  });

  it('does not say so when it was decided in the banner', async () => {
    const { element } = await show({}, { resumed: 'banner' });
    expect(isThere('[role="alert"]', element)).to.equal(false);
  });

  it('lists what each category stores, and by whom', async () => {
    const { element } = await show({ categories: ['analytics', surveys] });
    const [essential, analytics] = [...element.querySelectorAll('table')].map(itemRows);
    expect(essential!.map(([name]) => name)).to.deep.equal(['assent']);
    expect(analytics!.map(([name, , provider]) => `${name} ${provider}`)).to.deep.equal([
      '_ga Google',
      '_ga_* Google',
    ]);
  });

  it('has controls that no form around them takes for its own', async () => {
    startOnPage(two);
    const form = await fixture<HTMLFormElement>(
      html`<form><assent-preferences></assent-preferences></form>`,
    );
    await form.querySelector<AssentPreferencesElement>('assent-preferences')!.updateComplete;
    expect([...new FormData(form).keys()]).to.deep.equal([]);
    for (const button of form.querySelectorAll('button')) expect(button.type).to.equal('button');
  });

  it('keeps two of its kind on one page apart', async () => {
    startOnPage();
    const both = await fixture(
      html`<div>
        <assent-preferences></assent-preferences><assent-preferences></assent-preferences>
      </div>`,
    );
    const [one, other] = [...both.querySelectorAll<AssentPreferencesElement>('assent-preferences')];
    await other!.updateComplete;
    radios(one!).choose('analytics', 'yes');
    expect(radios(other!).chosen()).to.deep.equal({ analytics: 'no' });
  });
});
