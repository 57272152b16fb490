import { expect, fixture, html } from '@open-wc/testing';
import { putTogether } from '../../../src/ui/bilingual/put-together.js';
import { speakBoth } from '../../../src/ui/bilingual/speak-both.js';
import { AssentDeclarationElement } from '../../../src/ui/declaration/declaration.js';
import { others, WORDS } from '../../../src/ui/language.js';
import { clearPage, startOnPage } from '../support/assent-on-page.js';
import { wordsOf } from '../support/visitor-view.js';

if (!customElements.get('assent-declaration'))
  customElements.define('assent-declaration', AssentDeclarationElement);

/** Renders what is put together of two like templates, as an element of ours would. */
const shown = async (first: unknown, second: unknown) =>
  fixture<HTMLElement>(html`<div>${putTogether(first, second, ['cy', 'en'])}</div>`);

describe('R45 two languages put together', () => {
  afterEach(async () => {
    delete others.both;
    document.adoptedStyleSheets = [];
    await clearPage();
  });

  const paragraph = (...words: readonly [string, string | undefined]) =>
    html`<p title=${words[0]}>${words[0]} ${words[1]}</p>`;

  it('say a paragraph whole in one language, then in the other', async () => {
    const element = await shown(paragraph('Un.', 'Dau.'), paragraph('One.', 'Two.'));
    const spans = [...element.querySelectorAll('span')];
    expect(spans.map(({ lang }) => lang)).to.deep.equal(['cy', 'en']);
    expect(spans.map(wordsOf)).to.deep.equal(['Un. Dau.', 'One. Two.']);
    expect(element.querySelector('p')!.title).to.equal('Un. / One.');
  });

  it('say what is the same in both once, and mark nothing', async () => {
    const element = await shown(paragraph('_ga', undefined), paragraph('_ga', undefined));
    expect(wordsOf(element)).to.equal('_ga');
    expect(element.querySelector('span')).to.equal(null);
  });

  it('keep what the first listens to', async () => {
    let pressed = '';
    const button = (words: string) =>
      html`<button @click=${() => (pressed += words)}>${words}</button>`;
    const element = await shown([button('Ie')], [button('Yes')]);
    element.querySelector('button')!.click();
    expect(pressed).to.equal('Ie');
    expect(wordsOf(element.querySelector('button')!)).to.equal('Ie Yes');
  });

  it('follow a decision in both', async () => {
    const { assent } = startOnPage({ language: 'cy en' });
    speakBoth('cy en', WORDS, others);
    const element = await fixture<AssentDeclarationElement>(
      html`<assent-declaration></assent-declaration>`,
    );
    await element.updateComplete;
    for (const granted of [true, false]) {
      assent.decide({ analytics: granted });
      await element.updateComplete;
      const said = wordsOf(element);
      expect(said).to.contain(granted ? 'wnaethoch chi dderbyn' : 'wnaethoch chi wrthod');
      expect(said).to.contain(granted ? 'You said yes to these' : 'You said no to these');
    }
  });

  it('are one again for an instance whose options name one', async () => {
    speakBoth('cy en', WORDS, others);
    startOnPage({ language: 'en' });
    const element = await fixture<AssentDeclarationElement>(
      html`<assent-declaration></assent-declaration>`,
    );
    await element.updateComplete;
    expect(wordsOf(element)).to.contain('You have not answered');
    expect(wordsOf(element)).not.to.contain('Nid ydych');
  });
});
