import { expect } from '@open-wc/testing';
import {
  external,
  hasRun,
  inline,
  isServed,
  leave,
  moduleAddressOf,
  note,
  ran,
  settled,
  visit,
} from '../support/visitor-of-markup.js';

const granted = ['analytics', 'embeds'];

const elementFrom = (html: string): HTMLElement => {
  const made = document.createElement('div');
  made.innerHTML = html;
  return made.firstElementChild as HTMLElement;
};

describe('inert markup that comes later', () => {
  afterEach(leave);

  it('is served as it comes', async () => {
    const { place } = visit('', { granted });
    place.innerHTML = `${inline('script')}<template data-assent="analytics"><script>${note('template')}</script></template><img data-assent="embeds" data-src="/x">`;
    await settled();
    expect(ran()).to.deep.equal(['script', 'template']);
    expect(place.querySelector('img')!.getAttribute('src')).to.equal('/x');
  });

  it('waits like any other where nothing is granted', async () => {
    const visitor = visit('');
    visitor.place.innerHTML = inline('script');
    await settled();
    expect(ran()).to.deep.equal([]);
    await visitor.grant('analytics');
    expect(ran()).to.deep.equal(['script']);
  });

  it('is served after the body was replaced', async () => {
    const visitor = visit(inline('old'), { granted });
    await settled();
    const old = document.body;
    const next = document.createElement('body');
    next.innerHTML = inline('new');
    old.replaceWith(next);
    await settled();
    next.replaceWith(old);
    await settled();
    expect(ran()).to.deep.equal(['old', 'new']);
    expect(visitor.said).to.deep.equal([]);
  });

  it('does not run twice when it is taken out and put back, before or after it ran', async () => {
    const visitor = visit(inline('inline') + external('external'), { granted });
    const inert = [...visitor.place.children];
    await hasRun('external');
    const live = [...visitor.place.children];
    visitor.place.replaceChildren();
    await settled();
    visitor.place.append(...live);
    await settled();
    visitor.place.append(...inert);
    await settled();
    expect(ran()).to.deep.equal(['inline', 'external']);
  });

  it('runs when it is put back before its turn has come', async () => {
    const visitor = visit(inline('script'), { granted });
    const script = visitor.find('script');
    script.remove();
    await settled();
    expect(ran()).to.deep.equal([]);
    visitor.place.append(script);
    await settled();
    expect(ran()).to.deep.equal(['script']);
  });

  it('runs anew as a copy that a framework kept of the page, as on a new visit, if it is granted then', async () => {
    const visitor = visit(inline('inline') + external('external'), { granted });
    await hasRun('external');
    const snapshot = visitor.place.innerHTML;
    await visitor.grant();
    visitor.place.innerHTML = snapshot;
    await settled();
    expect(ran()).to.deep.equal(['inline', 'external']);
    await visitor.grant('analytics');
    await settled();
    await hasRun('external');
    expect(ran()).to.deep.equal(['inline', 'external', 'inline', 'external']);
  });

  it('does not run if a framework makes a live script of such a copy after a withdrawal', async () => {
    const visitor = visit(inline('inline') + external('external'), { granted });
    await hasRun('external');
    const snapshot = visitor.place.cloneNode(true) as HTMLElement;
    await visitor.grant();
    // What Turbo does to every script of a body that it puts in.
    for (const each of snapshot.querySelectorAll('script')) {
      const script = document.createElement('script');
      script.textContent = each.textContent;
      for (const { name, value } of each.attributes) script.setAttribute(name, value);
      each.replaceWith(script);
    }
    visitor.place.replaceWith(snapshot);
    await settled();
    expect(ran()).to.deep.equal(['inline', 'external']);
    snapshot.remove();
  });

  it('is made inert if a framework brings back a copy of what was shown', async () => {
    const visitor = visit('<iframe data-assent="embeds" data-src="/none"></iframe>', { granted });
    await settled();
    const snapshot = visitor.place.innerHTML;
    expect(snapshot).to.contain(' src="/none"');
    await visitor.grant();
    visitor.place.innerHTML = snapshot;
    await settled();
    expect(visitor.find('iframe').hasAttribute('src')).to.equal(false);
  });

  it('in head does not run again when a framework adds what it does not find there, word for word', async () => {
    visit('', { granted });
    const written = [inline('inline'), external('external')];
    const first = written.map(elementFrom);
    document.head.append(...first);
    await hasRun('external');
    const again = written.map(elementFrom);
    document.head.append(...again);
    await settled();
    await settled();
    expect(ran()).to.deep.equal(['inline', 'external']);
    for (const script of document.head.querySelectorAll('script[data-assent]')) script.remove();
  });

  it('in head that was called off on its way runs when consent is given again', async () => {
    const visitor = visit('');
    document.head.append(elementFrom(external('called-off')));
    void visitor.grant('analytics');
    await visitor.whenLetIn(1);
    void visitor.grant();
    await isServed('called-off');
    expect(ran()).to.deep.equal([]);
    await visitor.grant('analytics');
    await hasRun('called-off');
    document.head.querySelector('script[data-assent]')!.remove();
  });

  it('in head runs twice where a page was written with it twice', async () => {
    const twice = [inline('twice'), inline('twice')].map(elementFrom);
    document.head.append(...twice);
    visit('', { granted });
    await settled();
    expect(ran()).to.deep.equal(['twice', 'twice']);
    for (const script of document.head.querySelectorAll('script[data-assent]')) script.remove();
  });
});

describe('a shadow root', () => {
  afterEach(leave);

  const withRoot = (html: string): ShadowRoot => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = html;
    return host.shadowRoot!;
  };

  it('that is handed over is served, now and as it changes', async () => {
    const visitor = visit('');
    const root = withRoot(
      inline('first') +
        `<script type="text/plain" data-assent="analytics" data-type="module" data-src="${moduleAddressOf('second')}"></script>`,
    );
    visitor.place.append(root.host);
    visitor.releaser.watch(root);
    visitor.releaser.watch(root);
    await settled();
    expect(ran()).to.deep.equal([]);
    await visitor.grant('analytics');
    await hasRun('second');
    root.append(elementFrom(inline('third')));
    await settled();
    expect(ran()).to.deep.equal(['first', 'second', 'third']);
  });

  it('that is handed over before it stands in the page is served once it does', async () => {
    const visitor = visit('', { granted });
    const root = withRoot(
      `<script type="text/plain" data-assent="analytics" data-type="module" src="${moduleAddressOf('it')}"></script>`,
    );
    visitor.releaser.watch(root);
    await settled();
    expect(ran()).to.deep.equal([]);
    visitor.place.append(root.host);
    await hasRun('it');
    expect(ran()).to.deep.equal(['it']);
  });

  it('that nobody hands over is left alone', async () => {
    const visitor = visit('', { granted });
    visitor.place.append(withRoot(inline('it')).host);
    await settled();
    expect(ran()).to.deep.equal([]);
  });
});

describe('a releaser', () => {
  afterEach(leave);

  it('that is stopped releases nothing more', async () => {
    const visitor = visit(inline('it'));
    visitor.releaser.stop();
    await visitor.grant('analytics');
    visitor.place.innerHTML = inline('later');
    visitor.releaser.watch(document);
    await settled();
    expect(ran()).to.deep.equal([]);
  });

  it('knows what one before it has released', async () => {
    const markup = `${inline('inline')}<template data-assent="analytics"><script>${note('template')}</script></template>${external('external')}<img data-assent="embeds" data-src="/x">`;
    const first = visit(markup, { granted });
    await hasRun('external');
    first.releaser.stop();
    const second = visit('', { granted });
    await settled();
    expect(ran()).to.deep.equal(['inline', 'template', 'external']);
    await second.grant();
    expect(first.find('img').hasAttribute('src')).to.equal(false);
    expect(first.find<HTMLTemplateElement>('template').content.childElementCount).to.equal(1);
  });
});
