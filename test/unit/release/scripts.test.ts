import { expect, oneEvent } from '@open-wc/testing';
import {
  addressOf,
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

const module = `type="text/plain" data-type="module" data-assent="analytics"`;

describe('an inert script', () => {
  afterEach(leave);

  it('written inline runs on the grant, and not before', async () => {
    const visitor = visit(inline('one'));
    await settled();
    expect(ran()).to.deep.equal([]);
    expect(visitor.letIn()).to.equal(0);
    await visitor.grant('analytics');
    expect(ran()).to.deep.equal(['one']);
    expect(visitor.letIn()).to.equal(1);
  });

  it('runs at once where consent was given on an earlier page', async () => {
    visit(inline('one'), { granted: ['analytics'] });
    await settled();
    expect(ran()).to.deep.equal(['one']);
  });

  it('may keep its address in data-src', async () => {
    const visitor = visit(external('kept'));
    await visitor.grant('analytics');
    await hasRun('kept');
    expect(ran()).to.deep.equal(['kept']);
  });

  it('may keep its address in src, which no browser fetches for text/plain', async () => {
    const visitor = visit(
      `<script type="text/plain" data-assent="analytics" src="${addressOf('src')}"></script>`,
    );
    await visitor.grant('analytics');
    await hasRun('src');
    expect(ran()).to.deep.equal(['src']);
  });

  it('with an address elsewhere in its data keeps its own text', async () => {
    const visitor = visit(
      inline('text', 'data-assent="analytics" data-href="https://a.test/" data-poster="p.png"'),
    );
    await visitor.grant('analytics');
    expect(ran()).to.deep.equal(['text']);
  });

  it('waits for those before it in its category, loaded or failed', async () => {
    const missing = '<script type="text/plain" data-assent="analytics" data-src="/none"></script>';
    const visitor = visit(
      [inline('1'), external('2'), inline('3'), missing, external('4'), inline('5')].join(''),
    );
    await visitor.grant('analytics');
    await hasRun('5');
    expect(ran()).to.deep.equal(['1', '2', '3', '4', '5']);
  });

  it('waits for no other category', async () => {
    const visitor = visit(external('slow') + inline('quick', 'data-assent="marketing"'));
    await visitor.grant('analytics', 'marketing');
    await hasRun('slow');
    expect(ran()).to.deep.equal(['quick', 'slow']);
  });

  it('of two categories waits for those of both, and holds up both', async () => {
    const both = 'data-assent="analytics marketing"';
    const visitor = visit(
      [
        external('a'),
        external('m', 'data-assent="marketing"'),
        inline('both', both),
        inline('a2'),
      ].join(''),
    );
    await visitor.grant('analytics', 'marketing');
    await hasRun('a2');
    expect(ran().slice(0, 2)).to.have.members(['a', 'm']);
    expect(ran().slice(2)).to.deep.equal(['both', 'a2']);
  });

  it('of a service keeps its place among those of the category', async () => {
    const visitor = visit(external('all') + inline('one', 'data-assent="analytics:hotjar"'));
    await visitor.grant('analytics', 'analytics:hotjar');
    await hasRun('one');
    expect(ran()).to.deep.equal(['all', 'one']);
  });

  it('marked async holds up nobody', async () => {
    const visitor = visit(external('async', 'data-assent="analytics" async') + inline('inline'));
    await visitor.grant('analytics');
    await hasRun('async');
    expect(ran()).to.deep.equal(['inline', 'async']);
  });

  it('marked defer runs in its place', async () => {
    const visitor = visit(external('deferred', 'data-assent="analytics" defer') + inline('inline'));
    await visitor.grant('analytics');
    await hasRun('inline');
    expect(ran()).to.deep.equal(['deferred', 'inline']);
  });

  it('marked nomodule does not run, and holds up nobody', async () => {
    const visitor = visit(external('old', 'data-assent="analytics" nomodule') + inline('new'));
    await visitor.grant('analytics');
    await hasRun('new');
    await settled();
    expect(ran()).to.deep.equal(['new']);
  });

  it('of a type that no browser runs holds up nobody', async () => {
    const visitor = visit(
      external('odd', 'data-assent="analytics" data-type="text/javascript;version=9"') +
        external('odder', 'data-assent="analytics" data-type="text/typescript"') +
        inline('next'),
    );
    await visitor.grant('analytics');
    await hasRun('next');
    expect(ran()).to.deep.equal(['next']);
  });

  it('that writes into the page leaves it as it is, and the owner reads why', async () => {
    const visitor = visit(
      `<p id="content">Bins</p>
      <script type="text/plain" data-assent="analytics">document.write('<b>tracked</b>'); ${note('wrote')}</script>` +
        inline('next'),
    );
    await visitor.grant('analytics');
    await hasRun('next');
    expect(ran()).to.deep.equal(['wrote', 'next']);
    expect(document.querySelector('#content')?.textContent).to.equal('Bins');
    expect(visitor.said.join()).to.match(/document\.write.*append elements/);
    expect(Object.hasOwn(document, 'write')).to.equal(false);
  });

  it('keeps a writing of its own that it puts there', async () => {
    const visitor = visit(
      `<script type="text/plain" data-assent="analytics">
        document.write = (text) => dispatchEvent(new CustomEvent('own', { detail: text }));
        ${note('wrote')}</script>`,
    );
    await visitor.grant('analytics');
    await hasRun('wrote');
    const written = oneEvent(window, 'own');
    try {
      // The browser's own would take the page away, and these tests with it.
      expect(Object.hasOwn(document, 'write')).to.equal(true);
      document.write('<b>kept</b>');
      expect((await written).detail).to.equal('<b>kept</b>');
    } finally {
      Reflect.deleteProperty(document, 'write');
    }
  });

  it('with data-type="module" runs as a module, with an address or without', async () => {
    const visitor = visit(`
      <script ${module} data-src="${moduleAddressOf('external')}"></script>
      <script ${module}>import.meta.url; ${note('inline')}</script>`);
    await visitor.grant('analytics');
    await hasRun('inline');
    expect(ran()).to.deep.equal(['external', 'inline']);
  });

  it('that is an inline module keeps its place as far as the browser keeps it for any that is not async', async () => {
    const texts = (round: string) => [
      `import '${moduleAddressOf(round)}'; ${note('first')}`,
      note('second'),
    ];
    const visitor = visit('');
    for (const text of texts('plain')) {
      const script = Object.assign(document.createElement('script'), { type: 'module', text });
      script.async = false;
      visitor.place.append(script);
    }
    await hasRun('first');
    await hasRun('second');
    const order = ran().filter((name) => name !== 'plain');
    delete (globalThis as { ran?: string[] }).ran;
    visitor.place.innerHTML = texts('inert')
      .map((text) => `<script ${module}>${text}</script>`)
      .join('');
    await visitor.grant('analytics');
    await hasRun('first');
    await hasRun('second');
    expect(ran().filter((name) => name !== 'inert')).to.deep.equal(order);
  });

  it('that is an import map serves the modules after it, where a browser takes one so late', async () => {
    const map = (name: string) => JSON.stringify({ imports: { [name]: moduleAddressOf(name) } });
    const plain = document.createElement('script');
    plain.type = 'importmap';
    plain.text = map('assent-plain');
    document.head.append(plain);
    const bare = 'assent-plain';
    const takes = await import(bare).then(
      () => true,
      () => false,
    );
    delete (globalThis as { ran?: string[] }).ran;
    const visitor = visit(`
      <script type="text/plain" data-type="importmap" data-assent="analytics">${map('assent-mapped')}</script>
      <script ${module}>import('assent-mapped').then(null, () => { ${note('refused')} })</script>`);
    await visitor.grant('analytics');
    await hasRun(takes ? 'assent-mapped' : 'refused');
  });

  it('keeps every attribute', async () => {
    const written = {
      id: 'counter',
      class: 'a b',
      crossorigin: 'anonymous',
      fetchpriority: 'low',
      integrity: 'sha256-AAAA',
      referrerpolicy: 'no-referrer',
      async: '',
      defer: '',
      'data-site': 'a&b',
    };
    const attributes = Object.entries(written).map(([name, value]) => `${name}="${value}"`);
    const visitor = visit(external('kept', `data-assent="analytics" ${attributes.join(' ')}`));
    await visitor.grant('analytics');
    const script = visitor.find<HTMLScriptElement>('script');
    for (const [name, value] of Object.entries(written))
      expect(script.getAttribute(name), name).to.equal(value);
    expect(script.src).to.equal(addressOf('kept'));
  });

  it('is still guarded by integrity, and its handlers hear of it', async () => {
    const visitor = visit(
      external(
        'changed',
        `data-assent="analytics" onerror="${note('onerror')}" integrity="sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="`,
      ) + inline('next'),
    );
    await visitor.grant('analytics');
    await hasRun('next');
    expect(ran()).to.deep.equal(['onerror', 'next']);
  });

  it('runs once, however often consent is given, withdrawn and given', async () => {
    const visitor = visit(inline('inline') + external('external') + inline('last'));
    for (let round = 0; round < 3; round += 1) {
      await visitor.grant('analytics');
      await hasRun('last');
      await visitor.grant();
    }
    await visitor.grant('analytics');
    expect(ran()).to.deep.equal(['inline', 'external', 'last']);
  });

  it('does not run if consent is withdrawn while it or one before it loads, and runs once if given again', async () => {
    const visitor = visit(external('first') + inline('second'));
    const before = visitor.place.innerHTML;
    void visitor.grant('analytics');
    await visitor.whenLetIn(1);
    void visitor.grant();
    await isServed('first');
    expect(ran()).to.deep.equal([]);
    expect(visitor.place.innerHTML).to.equal(before);
    await visitor.grant('analytics');
    await hasRun('second');
    expect(ran()).to.deep.equal(['first', 'second']);
  });

  it('without type="text/plain" has run, and the owner is told', async () => {
    const visitor = visit('');
    const script = document.createElement('script');
    script.dataset['assent'] = 'analytics';
    script.text = note('early');
    visitor.place.append(script);
    await settled();
    expect(visitor.said).to.have.length(1);
    await visitor.grant('analytics');
    expect(ran()).to.deep.equal(['early']);
    expect(visitor.said).to.have.length(1);
    expect(visitor.said[0]).to.match(/type="text\/plain"/);
  });

  it('of no web address stays inert, is told of by its element and attribute, and holds up nobody', async () => {
    const bad = ['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/javascript,1'];
    for (const address of bad) {
      const visitor = visit(
        `<script type="text/plain" data-assent="analytics" data-src="${address}"></script>${inline('next')}`,
      );
      await visitor.grant('analytics');
      expect(ran(), address).to.deep.equal(['next']);
      expect(visitor.said, address).to.have.length(1);
      expect(visitor.said[0]).to.match(/data-src of <script>.*http/);
      expect(visitor.letIn()).to.equal(1);
      leave();
    }
  });
});

describe('under a nonce', () => {
  afterEach(leave);

  it('only a script with the same nonce runs, and the owner is told once', async () => {
    const visitor = visit(
      [
        inline('none'),
        inline('other', 'data-assent="analytics" nonce="b"'),
        inline('same', 'data-assent="analytics" nonce="a"'),
      ].join(''),
      { gate: { nonce: 'a' } },
    );
    await visitor.grant('analytics');
    expect(ran()).to.deep.equal(['same']);
    expect(visitor.said).to.have.length(1);
    expect(visitor.said[0]).to.match(/nonce/);
    expect(visitor.find<HTMLScriptElement>('script:last-of-type').nonce).to.equal('a');
  });
});
