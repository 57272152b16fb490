import { expect } from '@open-wc/testing';
import {
  addressOf,
  external,
  hasRun,
  inline,
  isServed,
  leave,
  note,
  ran,
  settled,
  visit,
} from '../support/visitor-of-markup.js';

const template = (content: string, attributes = 'data-assent="analytics"') =>
  `<template ${attributes}>${content}</template>`;
const live = (name: string, attributes = '') => `<script ${attributes}>${note(name)}</script>`;
const loaded = (name: string) => `<script src="${addressOf(name)}"></script>`;

describe('a template', () => {
  afterEach(leave);

  it('puts its content in its place on the grant, and not before', async () => {
    const visitor = visit(`<p>a</p>${template('<b>x</b> y <i>z</i>')}<p>b</p>`);
    await settled();
    expect(visitor.place.textContent).to.equal('ab');
    expect(visitor.letIn()).to.equal(0);
    await visitor.grant('analytics');
    expect(visitor.place.textContent).to.equal('ax y zb');
    expect(visitor.letIn()).to.equal(1);
  });

  it('runs the scripts in it in order, each once, with those before and after it', async () => {
    const visitor = visit(
      [
        external('1'),
        template(`${live('2')}<div>${loaded('3')}</div>${live('4')}${loaded('5')}`),
        inline('6'),
      ].join(''),
    );
    await visitor.grant('analytics');
    await hasRun('6');
    expect(ran()).to.deep.equal(['1', '2', '3', '4', '5', '6']);
    await visitor.grant();
    await visitor.grant('analytics');
    await settled();
    expect(ran()).to.have.length(6);
  });

  it('gives a script its place in the page while it runs', async () => {
    const visitor = visit(
      template('<p><script>document.currentScript.parentNode.append("here")</script></p>'),
    );
    await visitor.grant('analytics');
    expect(visitor.find('p').lastChild!.textContent).to.equal('here');
  });

  it('leaves data in it alone', async () => {
    const data = '<script type="application/ld+json">{}</script>';
    const visitor = visit(template(data), { gate: { nonce: 'a' } });
    await visitor.grant('analytics');
    expect(visitor.find('script').outerHTML).to.equal(data);
    expect(visitor.said).to.deep.equal([]);
  });

  it('takes its content back on withdrawal, with what third parties put there, and shows it again', async () => {
    const visitor = visit(`<p>a</p>${template('<div id="player"></div>')}<p>b</p>`);
    const before = visitor.place.innerHTML;
    await visitor.grant('analytics');
    const frame = document.createElement('iframe');
    visitor.find('#player').replaceWith(frame, 'text');
    await visitor.grant();
    expect(visitor.place.textContent).to.equal('ab');
    expect(frame.isConnected).to.equal(false);
    await visitor.grant('analytics');
    expect(frame.isConnected).to.equal(true);
    expect(visitor.place.textContent).to.equal('atextb');
    await visitor.grant();
    expect(visitor.place.innerHTML).to.equal(
      before.replace('<div id="player"></div>', '<iframe></iframe>text'),
    );
  });

  it('takes nothing of the page with it, wherever the page has put its end', async () => {
    const visitor = visit(`${template('<b>x</b>')}<p>mine</p>`);
    await visitor.grant('analytics');
    const [, , end] = visitor.place.childNodes;
    expect(end).to.be.instanceOf(Comment);
    visitor.place.prepend(end!);
    await visitor.grant();
    expect(visitor.find('p').textContent).to.equal('mine');
  });

  it('may hold inert markup with conditions of its own', async () => {
    const visitor = visit(
      template(
        `${inline('inert', 'data-assent="marketing"')}${live('bare', 'data-assent="marketing"')}${template(live('nested'), 'data-assent="marketing"')}<iframe data-assent="marketing" data-src="/x"></iframe>`,
      ),
    );
    await visitor.grant('analytics');
    expect(ran()).to.deep.equal([]);
    expect(visitor.find('iframe').hasAttribute('src')).to.equal(false);
    await visitor.grant('analytics', 'marketing');
    expect(ran()).to.deep.equal(['inert', 'bare', 'nested']);
    expect(visitor.find('iframe').getAttribute('src')).to.equal('/x');
    expect(visitor.said).to.deep.equal([]);
  });

  it('runs what waited in it when it is shown again', async () => {
    const visitor = visit(template(loaded('first') + live('second')));
    const before = visitor.place.innerHTML;
    void visitor.grant('analytics');
    await visitor.whenLetIn(2);
    void visitor.grant();
    await isServed('first');
    expect(ran()).to.deep.equal([]);
    expect(visitor.place.innerHTML).to.equal(before);
    await visitor.grant('analytics');
    await hasRun('second');
    expect(ran()).to.deep.equal(['first', 'second']);
  });

  it('under a nonce runs only scripts that carry it, however they are hidden', async () => {
    const visitor = visit('', { gate: { nonce: 'a' } });
    const made = document.createElement('template');
    made.dataset['assent'] = 'analytics';
    const host = document.createElement('div');
    for (const mode of ['open', 'closed'] as const) {
      const each = host.cloneNode() as HTMLElement;
      const script = document.createElement('script');
      script.text = note(`in a shadow root, ${mode}`);
      each.attachShadow({ mode }).append(script);
      made.content.append(each);
    }
    made.innerHTML += `${live('bare')}${live('other', 'nonce="b"')}${live('same', 'nonce="a"')}<svg><script>${note('svg')}</script></svg>`;
    visitor.place.append(made);
    await visitor.grant('analytics');
    expect(ran()).to.deep.equal(['same']);
    expect(visitor.said).to.have.length(1);
    expect(visitor.said[0]).to.match(/nonce/);
  });

  it('with "!" is shown until consent is given', async () => {
    const visitor = visit(template('<b>without</b>', 'data-assent="!analytics"'));
    await settled();
    expect(visitor.place.textContent).to.equal('without');
    await visitor.grant('analytics');
    expect(visitor.place.textContent).to.equal('');
    await visitor.grant();
    expect(visitor.place.textContent).to.equal('without');
  });
});
