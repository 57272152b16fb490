import { expect, oneEvent } from '@open-wc/testing';
import { eventually } from '../support/eventually.js';
import { leave, settled, visit } from '../support/visitor-of-markup.js';

/** A page of our own, which any element can load. */
const page = new URL('./embedded.html', import.meta.url).pathname;
const picture = '/test/screenshots/confirmation-plain-320-light.png';

/** Each row of the guide: what is written, and the attribute that is set on the grant. */
const rows: [element: string, written: string, sets: string][] = [
  ['iframe', `data-src="${page}"`, 'src'],
  ['img', `data-src="${picture}"`, 'src'],
  ['img', `data-srcset="${picture} 1x, ${picture}?2 2x"`, 'srcset'],
  ['video', `data-src="${page}"`, 'src'],
  ['video', `data-poster="${picture}"`, 'poster'],
  ['audio', `data-src="${page}"`, 'src'],
  ['source', `data-srcset="${picture}"`, 'srcset'],
  ['source', `data-src="${page}"`, 'src'],
  ['track', `data-src="${page}"`, 'src'],
  ['link', `rel="stylesheet" data-href="${page}"`, 'href'],
  ['link', `rel="stylesheet" data-src="${page}"`, 'href'],
  ['object', `data-data="${page}"`, 'data'],
  ['object', `data-src="${page}"`, 'data'],
  ['embed', `data-src="${page}"`, 'src'],
];

const valueOf = (written: string) => /data-\w+="([^"]*)"/.exec(written)![1];

describe('an inert', () => {
  afterEach(leave);

  for (const [element, written, sets] of rows) {
    it(`<${element}> with ${written.replace(/="[^"]*"/g, '')} gets its ${sets} on the grant, loses it on withdrawal, and gets it again`, async () => {
      const visitor = visit(`<${element} data-assent="embeds" ${written}></${element}>`);
      const before = visitor.place.innerHTML;
      const found = visitor.find(element);
      await settled();
      expect(found.hasAttribute(sets)).to.equal(false);
      for (let round = 0; round < 2; round += 1) {
        await visitor.grant('embeds');
        expect(found.getAttribute(sets)).to.equal(valueOf(written));
        expect(visitor.letIn()).to.equal(round + 1);
        await visitor.grant();
        expect(visitor.place.innerHTML).to.equal(before);
        expect(visitor.find(element)).to.equal(found);
      }
      expect(visitor.said).to.deep.equal([]);
    });
  }

  it('film takes its sources and subtitles with it, and stops on withdrawal', async () => {
    const visitor = visit(
      `<video data-assent="embeds" data-poster="${picture}"><source data-src="${page}"><track data-src="${page}"></video>`,
    );
    const film = visitor.find<HTMLVideoElement>('video');
    await settled();
    // A page is no film, so that the source fails once the film has asked for it.
    const asked = oneEvent(visitor.find('source'), 'error');
    await visitor.grant('embeds');
    await asked;
    expect(visitor.find('source').getAttribute('src')).to.equal(page);
    expect(visitor.find('track').getAttribute('src')).to.equal(page);
    const emptied = oneEvent(film, 'emptied');
    await visitor.grant();
    await emptied;
    await eventually(() => film.networkState !== film.NETWORK_LOADING);
    expect(visitor.find('source').hasAttribute('src')).to.equal(false);
  });

  it('picture takes its sources and its image with it', async () => {
    const visitor = visit(
      `<picture data-assent="embeds"><source data-srcset="${picture}"><img data-src="${picture}"></picture>`,
    );
    await visitor.grant('embeds');
    expect(visitor.find('source').getAttribute('srcset')).to.equal(picture);
    expect(visitor.find('img').getAttribute('src')).to.equal(picture);
  });

  it('frame really goes on withdrawal, and really comes again', async () => {
    const visitor = visit(`<iframe data-assent="embeds" data-src="${page}"></iframe>`);
    const frame = visitor.find<HTMLIFrameElement>('iframe');
    const path = () => frame.contentWindow!.location.pathname;
    for (let round = 0; round < 2; round += 1) {
      await visitor.grant('embeds');
      await eventually(() => path() === page);
      await visitor.grant();
      expect(path()).to.equal('blank');
    }
    const { length } = history;
    await visitor.grant('embeds');
    await eventually(() => path() === page);
    expect(history.length, 'no step to go back').to.equal(length);
  });

  it('element gets its placeholder back', async () => {
    const visitor = visit(
      `<img data-assent="embeds" src="${picture}" data-src="${picture}?far"><iframe data-assent="embeds" src="about:blank" data-src="${page}"></iframe>`,
    );
    const before = visitor.place.innerHTML;
    await visitor.grant('embeds');
    expect(visitor.find('img').getAttribute('src')).to.equal(`${picture}?far`);
    await visitor.grant();
    expect(visitor.place.innerHTML).to.equal(before);
  });

  it('element goes at once, and comes after the next frame, so that the visitor sees the answer taken', async () => {
    const visitor = visit(`<img data-assent="embeds" data-src="${picture}">`);
    const isShown = () => visitor.find('img').hasAttribute('src');
    await settled();
    const granted = visitor.grant('embeds');
    expect(isShown()).to.equal(false);
    await granted;
    expect(isShown()).to.equal(true);
    void visitor.grant();
    expect(isShown()).to.equal(false);
  });

  it('element written with its address in both places loses it at once on withdrawal', async () => {
    const visitor = visit(`<img data-assent="embeds" src="${picture}" data-src="${picture}">`, {
      granted: ['embeds'],
    });
    await settled();
    void visitor.grant();
    expect(visitor.find('img').hasAttribute('src')).to.equal(false);
  });

  it('element of our own is left to itself', async () => {
    const written = '<assent-embed data-assent="embeds" data-src="/x"></assent-embed>';
    const visitor = visit(written, { granted: ['embeds'] });
    await settled();
    expect(visitor.place.innerHTML).to.equal(written);
    expect(visitor.said).to.deep.equal([]);
  });

  it('element follows a page that gives it another address while it is shown', async () => {
    const visitor = visit(`<iframe data-assent="embeds" data-src="${page}?1"></iframe>`);
    await visitor.grant('embeds');
    visitor.find('iframe').dataset['src'] = `${page}?2`;
    await settled();
    expect(visitor.find('iframe').getAttribute('src')).to.equal(`${page}?2`);
    await visitor.grant();
    expect(visitor.find('iframe').hasAttribute('src')).to.equal(false);
  });

  it('element whose address its own script changed goes too', async () => {
    const visitor = visit(`<iframe data-assent="embeds" data-src="${page}"></iframe>`);
    await visitor.grant('embeds');
    visitor.find('iframe').setAttribute('src', `${page}?enablejsapi=1`);
    await settled();
    expect(visitor.find('iframe').getAttribute('src')).to.equal(`${page}?enablejsapi=1`);
    await visitor.grant();
    expect(visitor.find('iframe').hasAttribute('src')).to.equal(false);
  });

  it('element with "!" is shown until consent is given', async () => {
    const visitor = visit(`<img data-assent="!embeds" data-src="${picture}">`);
    await settled();
    expect(visitor.find('img').getAttribute('src')).to.equal(picture);
    await visitor.grant('embeds');
    expect(visitor.find('img').hasAttribute('src')).to.equal(false);
  });

  const bad: [written: string, attribute: string][] = [
    ['<iframe data-src="javascript:alert(1)"', 'data-src of <iframe>'],
    ['<iframe data-src="\tjava\nscript:alert(1)"', 'data-src of <iframe>'],
    ['<object data-data="data:text/html,x"', 'data-data of <object>'],
    ['<embed data-src="data:text/html,x"', 'data-src of <embed>'],
    ['<img data-srcset="/a.png 1x, data:image/png;base64,AA 2x"', 'data-srcset of <img>'],
    ['<link rel="stylesheet" data-href="data:text/css,x"', 'data-href of <link>'],
  ];
  for (const [written, attribute] of bad) {
    it(`element of no web address stays inert, with one sentence: ${JSON.stringify(written)}`, async () => {
      const visitor = visit(`${written} data-assent="embeds">`);
      const before = visitor.place.innerHTML;
      await visitor.grant('embeds');
      await visitor.grant('embeds', 'marketing');
      expect(visitor.place.innerHTML).to.equal(before);
      expect(visitor.letIn()).to.equal(0);
      expect(visitor.said).to.have.length(1);
      expect(visitor.said[0]).to.contain(attribute).and.to.match(/http/);
    });
  }

  for (const markup of [
    '<div data-assent="embeds">x</div>',
    `<iframe data-assent="embeds" src="${page}"></iframe>`,
  ]) {
    it(`element that holds nothing back is told of: ${markup.slice(1, 7)}`, async () => {
      const { said } = visit(markup);
      await settled();
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/^<(div|iframe)>.*data-src.*<template data-assent>/);
    });
  }
});
