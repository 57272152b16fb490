import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { defineEmbed } from '../../../src/ui/embed/define-embed.js';
import type { AssentEmbedElement } from '../../../src/ui/embed/embed.js';
import { clearPage, startOnPage } from '../support/assent-on-page.js';
import { action, wordsOf } from '../support/visitor-view.js';

defineEmbed();

const asked = { categories: ['analytics', 'embeds'] };
/** Answered by the test runner itself, and by nobody else. */
const address = `${location.origin}/?film`;

const markup = (attributes: string, category = 'embeds') =>
  `<assent-embed data-assent="${category}" data-title="Sorting" data-src="${address}" ${attributes}><a href="/film">Watch “Sorting”</a></assent-embed>`;

async function place(attributes = '', options: object = asked, category?: string) {
  const started = startOnPage(options);
  const parent = await fixture(html`<div></div>`);
  parent.innerHTML = markup(attributes, category);
  const element = parent.querySelector<AssentEmbedElement>('assent-embed')!;
  await element.updateComplete;
  return { ...started, parent, element };
}

const frameOf = ({ shadowRoot }: AssentEmbedElement): HTMLIFrameElement | null =>
  shadowRoot!.querySelector('iframe');
const ours = (element: Element): string =>
  [...element.querySelectorAll('[slot]')].map(wordsOf).join(' ');

/** As a visitor does: what a script does with `click()` is no answer. */
async function press(name: string, element: AssentEmbedElement): Promise<void> {
  action(name, element).focus();
  await sendKeys({ press: 'Enter' });
  await element.updateComplete;
}

describe('<assent-embed>', () => {
  afterEach(clearPage);

  it('waits, with the owner’s link and nothing else, for an instance to start', async () => {
    const parent = await fixture(html`<div></div>`);
    parent.innerHTML = markup('');
    const element = parent.querySelector<AssentEmbedElement>('assent-embed')!;
    await nextFrame();
    expect(wordsOf(element)).to.equal('Watch “Sorting”');
    startOnPage(asked);
    document.dispatchEvent(new Event('assent-ready'));
    await element.updateComplete;
    expect(ours(element)).to.contain('Show this once');
  });

  it('says what it is, who provides it and what happens, beside the link', async () => {
    const { element } = await place('kind="youtube"');
    expect(ours(element)).to.equal(
      'Sorting This is provided by YouTube. If you show it, YouTube may set cookies and give your browser a number, and learns that you watched it. ' +
        'If you choose “always”, you accept embedded content cookies on all our pages. You can change that at any time. ' +
        'Show this once Always show embedded content',
    );
    expect(element.querySelector('a')!.assignedSlot).to.be.an('HTMLSlotElement');
    expect(frameOf(element)).to.equal(null);
  });

  it('names the owner’s provider, or the host, where it knows no other', async () => {
    const { element } = await place('');
    expect(ours(element)).to.contain(`provided by ${location.host}.`);
    element.setAttribute('provider', 'Example Films');
    await element.updateComplete;
    expect(ours(element)).to.contain('If you show it, Example Films may set cookies');
  });

  it('is shown once without a decision, with the focus in it and its title on it', async () => {
    const { element, assent } = await place();
    await press('once', element);
    const frame = frameOf(element)!;
    expect(frame.src).to.equal(address);
    expect(frame.title).to.equal('Sorting');
    expect(frame.allow).to.equal('fullscreen; picture-in-picture');
    expect(frame.referrerPolicy).to.equal('strict-origin-when-cross-origin');
    expect(frame.loading).to.equal('eager');
    expect(element.shadowRoot!.activeElement).to.equal(frame);
    expect(ours(element)).to.equal('');
    expect(wordsOf(element)).to.equal('Watch “Sorting”');
    expect(assent.decision).to.equal(undefined);
  });

  it('grants its own category alone with "always", and says where that came from', async () => {
    const { element, assent, answers } = await place();
    const sources: unknown[] = [];
    assent.subscribe(({ source }) => sources.push(source));
    await press('always', element);
    expect(answers()).to.deep.equal({ embeds: true });
    expect(sources).to.deep.equal([undefined, 'embed']);
    expect(element.shadowRoot!.activeElement).to.equal(frameOf(element));
  });

  it('does not take a script’s click for an answer', async () => {
    const { element, assent } = await place();
    for (const name of ['once', 'always']) {
      action(name, element).click();
      action(name, element).dispatchEvent(new MouseEvent('click', { bubbles: true }));
    }
    await element.updateComplete;
    expect(frameOf(element)).to.equal(null);
    expect(assent.decision).to.equal(undefined);
  });

  it('shows itself without a press once granted, and leaves the focus where it is', async () => {
    const { element, assent } = await place();
    assent.decide({ embeds: true });
    await element.updateComplete;
    expect(frameOf(element)!.loading).to.equal('lazy');
    expect(document.activeElement).to.equal(document.body);
  });

  it('takes the frame away on withdrawal, and asks again', async () => {
    const { element, assent } = await place();
    await press('always', element);
    assent.decide({ embeds: false });
    await element.updateComplete;
    expect(frameOf(element)).to.equal(null);
    expect(ours(element)).to.contain('Show this once');
  });

  it('takes away what was shown once when the visitor says no, not when another thing is answered', async () => {
    const { element, assent } = await place();
    await press('once', element);
    const frame = frameOf(element);
    assent.decide({ analytics: true });
    await element.updateComplete;
    expect(frameOf(element)).to.equal(frame);
    assent.rejectAll();
    await element.updateComplete;
    expect(frameOf(element)).to.equal(null);
  });

  it('keeps the one frame when what was shown once is granted', async () => {
    const { element, assent } = await place();
    await press('once', element);
    const frame = frameOf(element);
    assent.acceptAll();
    await element.updateComplete;
    expect(frameOf(element)).to.equal(frame);
  });

  it('offers no "always" for what visitors are not asked about', async () => {
    const { element } = await place('', asked, 'films');
    expect(action('always', element)).to.equal(null);
    expect(ours(element)).not.to.contain('accept');
    await press('once', element);
    expect(frameOf(element)!.src).to.equal(address);
  });

  it('names the category that an owner has made', async () => {
    const films = { id: 'films', label: 'film', purpose: 'Film cookies are for films.' };
    const { element } = await place('', { categories: ['analytics', films] }, 'films');
    expect(wordsOf(action('always', element))).to.equal('Always show film content');
  });

  it('waits for every category it names', async () => {
    const { element, assent, answers } = await place('', asked, 'analytics embeds');
    assent.decide({ embeds: true });
    await element.updateComplete;
    expect(frameOf(element)).to.equal(null);
    expect(wordsOf(action('always', element))).to.contain('analytics and embedded content');
    await press('always', element);
    expect(answers()).to.deep.equal({ analytics: true, embeds: true });
  });

  it('leaves the link alone, and says why, where the address is none', async () => {
    const { element } = await place('');
    element.setAttribute('data-src', 'javascript:alert(1)');
    await element.updateComplete;
    expect(wordsOf(element)).to.equal('Watch “Sorting”');
    expect(element.getAttribute('view')).to.equal('link');
  });

  it('shows a picture of this website, and none of another', async () => {
    const { element } = await place('poster="/poster.jpg"');
    const pictures = () => [...element.shadowRoot!.querySelectorAll('img')].map(({ src }) => src);
    expect(pictures()).to.deep.equal([`${location.origin}/poster.jpg`]);
    element.setAttribute('poster', 'https://i.ytimg.com/vi/x/0.jpg');
    await element.updateComplete;
    expect(pictures()).to.deep.equal([]);
  });

  it('has the shape that the owner says before and after it is shown', async () => {
    const { element } = await place('aspect-ratio="2 / 1" style="width: 60em"');
    const ratio = () => {
      const { width, height } = element
        .shadowRoot!.querySelector('[part]')!
        .getBoundingClientRect();
      return width / height;
    };
    expect(ratio()).to.be.closeTo(2, 0.01);
    await press('once', element);
    expect(ratio()).to.be.closeTo(2, 0.01);
  });

  it('has two buttons of one look, 44 pixels high at the least', async () => {
    for (const width of ['20em', '50em']) {
      const { element } = await place(`style="width: ${width}"`);
      const [once, always] = ['once', 'always'].map((name) => action(name, element));
      const box = ['width', 'height'] as const;
      for (const side of box) {
        expect(once!.getBoundingClientRect()[side], `${side} in ${width}`).to.be.closeTo(
          always!.getBoundingClientRect()[side],
          side === 'width' ? 1 : 30,
        );
      }
      expect(once!.getBoundingClientRect().height).to.be.at.least(44);
      const { bottom } = element.shadowRoot!.querySelector('[part]')!.getBoundingClientRect();
      expect(always!.getBoundingClientRect().bottom).to.be.below(bottom);
      for (const look of ['color', 'backgroundColor', 'fontWeight', 'borderColor'] as const) {
        expect(getComputedStyle(once!)[look]).to.equal(getComputedStyle(always!)[look]);
      }
      element.remove();
    }
  });

  const harms: Record<string, (element: HTMLElement) => void> = {
    'empties it': (element) => element.replaceChildren(),
    'writes other words into it': (element) => (element.innerHTML = '<p>Loading</p>'),
    'moves it elsewhere': (element) => document.body.append(element),
  };
  for (const [what, harm] of Object.entries(harms)) {
    it(`works on when the page ${what}`, async () => {
      const { element } = await place();
      const words = ours(element);
      harm(element);
      await nextFrame();
      await element.updateComplete;
      expect(ours(element)).to.equal(words);
      await press('once', element);
      expect(frameOf(element)!.src).to.equal(address);
      element.remove();
    });
  }

  it('lets a page be that keeps taking its words out', async () => {
    const { element } = await place();
    for (let turn = 0; turn < 30; turn += 1) {
      for (const word of element.querySelectorAll('[slot]')) word.remove();
      await aTimeout(0);
    }
    expect(ours(element)).to.equal('');
  });

  it('shows nothing in a copy of it, nor when it comes back after a withdrawal', async () => {
    const { element, assent, parent } = await place();
    await press('always', element);
    const copy = element.cloneNode(true) as AssentEmbedElement;
    element.remove();
    assent.decide({ embeds: false });
    parent.append(element, copy);
    expect(frameOf(element)).to.equal(null);
    await Promise.all([element.updateComplete, copy.updateComplete]);
    expect(frameOf(element)).to.equal(null);
    expect(frameOf(copy)).to.equal(null);
    const again = copy.cloneNode(true) as AssentEmbedElement;
    parent.append(again);
    await again.updateComplete;
    expect(ours(again)).to.equal(ours(copy));
  });

  it('keeps the focus of a visitor who is about to press when something else is answered', async () => {
    const { element, assent } = await place();
    action('always', element).focus();
    assent.decide({ analytics: true });
    await element.updateComplete;
    expect(document.activeElement).to.equal(action('always', element));
  });

  it('takes the words that an owner has for it', async () => {
    const messages = { en: { once: 'Show it now' } };
    const { element } = await place('', { ...asked, messages });
    expect(wordsOf(action('once', element))).to.equal('Show it now');
  });

  describe('R45 speaks', () => {
    it('the language of the page or of the part it stands in, and follows it', async () => {
      const { element, parent } = await place();
      document.documentElement.lang = 'cy-GB';
      await nextFrame();
      await element.updateComplete;
      expect(ours(element)).to.contain('Dangos hwn unwaith');
      expect(action('once', element).lang).to.equal('cy');
      document.documentElement.lang = 'en';
      (parent as HTMLElement).lang = 'cy';
      await nextFrame();
      await element.updateComplete;
      expect(ours(element)).to.contain('Dangos cynnwys wedi’i fewnosod bob amser');
    });
  });

  for (const lang of ['en', 'cy']) {
    it(`is accessible in ${lang}, before and after it is shown`, async () => {
      document.documentElement.lang = lang;
      const { element } = await place('kind="youtube"');
      await expect(element).to.be.accessible();
      await press('once', element);
      await expect(element).to.be.accessible();
    });
  }
});
