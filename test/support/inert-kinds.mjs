/** Every kind of inert markup that the guide lists, by the name that its row has there. */
import { inertExternal, inertScript, noteRun } from './inert-markup.mjs';

/**
 * @typedef {object} Kind
 * @property {string} kind the row of the guide
 * @property {string} main
 * @property {string[]} [ran] what has run once it was released
 * @property {[selector: string, attribute: string, value: string][]} [shown] what is set then
 * @property {string[]} [asked] paths that are asked for, by then and not before
 * @property {boolean} [without] released while nothing is granted, in place of the other way about
 * @property {object} [config] options beside the usual ones
 * @property {Record<string, string>} [tag] attributes of our tag
 */

const attributed = (/** @type {string} */ attributes, text = noteRun('it')) =>
  `<script type="text/plain" data-assent="analytics" ${attributes}>${text}</script>`;

const src = 'data-src="/shown.html"';
const picture = '/shown.png';

/** @type {Kind[]} */
export const kinds = [
  { kind: 'An inline script', main: inertScript('it'), ran: ['it'] },
  {
    kind: 'An external script',
    main: inertExternal('external') + inertScript('after'),
    ran: ['external', 'after'],
    asked: ['/external.js'],
  },
  {
    kind: 'One that keeps its src',
    main: attributed('src="/external.js"', '') + inertScript('after'),
    ran: ['external', 'after'],
    asked: ['/external.js'],
  },
  {
    kind: 'An async script',
    main: inertExternal('external', { attributes: 'async' }) + inertScript('after'),
    ran: ['after', 'external'],
    asked: ['/external.js'],
  },
  {
    kind: 'A deferred script',
    main: inertExternal('external', { attributes: 'defer' }) + inertScript('after'),
    ran: ['external', 'after'],
    asked: ['/external.js'],
  },
  {
    kind: 'A module',
    main: attributed('data-type="module"', `import.meta.url; ${noteRun('it')}`),
    ran: ['it'],
  },
  {
    kind: 'An import map',
    main:
      attributed('data-type="importmap"', '{ "imports": { "mapped": "/external.js" } }') +
      attributed('data-type="module"', 'import "mapped";'),
    ran: ['external'],
    asked: ['/external.js'],
  },
  {
    kind: 'A checked script',
    main:
      attributed(
        'data-src="/external.js" crossorigin="anonymous" integrity="sha384-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"',
        '',
      ) + inertScript('after'),
    ran: ['after'],
    asked: ['/external.js'],
  },
  {
    kind: 'A script under a nonce',
    tag: { nonce: 'n0nce' },
    main: inertScript('bare') + inertScript('ours', 'analytics', 'nonce="n0nce"'),
    ran: ['ours'],
  },
  {
    kind: 'Any markup',
    main: `<template data-assent="marketing"><script src="/external.js"></script><iframe src="/shown.html" title="Film"></iframe>
      <script>${noteRun('inside')}</script></template>${inertScript('after', 'marketing')}`,
    ran: ['external', 'inside', 'after'],
    shown: [['iframe', 'title', 'Film']],
    asked: ['/external.js', '/shown.html'],
  },
  {
    kind: 'A frame',
    main: `<iframe data-assent="embeds" ${src} title="Film"></iframe>`,
    shown: [['iframe', 'src', '/shown.html']],
    asked: ['/shown.html'],
  },
  {
    kind: 'An image',
    main: `<img data-assent="marketing" data-src="${picture}" alt=""><img id="set" data-assent="marketing" data-srcset="${picture}?2 1x" alt="">`,
    shown: [
      ['main img', 'src', picture],
      ['#set', 'srcset', `${picture}?2 1x`],
    ],
    asked: [picture],
  },
  {
    kind: 'A picture',
    main: `<picture data-assent="embeds"><source data-srcset="${picture}"><img data-src="${picture}?img" alt=""></picture>`,
    shown: [
      ['source', 'srcset', picture],
      ['main img', 'src', `${picture}?img`],
    ],
    asked: [picture],
  },
  {
    kind: 'A film or a sound',
    main: `<video data-assent="embeds" data-poster="${picture}"><source data-src="/film.mp4"></video><audio data-assent="embeds" data-src="/sound.mp3" preload="auto"></audio>`,
    shown: [
      ['video', 'poster', picture],
      ['source', 'src', '/film.mp4'],
      ['audio', 'src', '/sound.mp3'],
    ],
    asked: [picture, '/film.mp4', '/sound.mp3'],
  },
  {
    kind: 'A style sheet',
    main: '<link rel="stylesheet" data-assent="functional" data-href="/shown.css">',
    shown: [['main link', 'href', '/shown.css']],
    asked: ['/shown.css'],
  },
  {
    kind: 'An object',
    main: '<object data-assent="embeds" data-data="/shown.html"></object>',
    shown: [['object', 'data', '/shown.html']],
    asked: ['/shown.html'],
  },
  {
    kind: 'An embed',
    main: `<embed data-assent="embeds" ${src}>`,
    shown: [['embed', 'src', '/shown.html']],
    asked: ['/shown.html'],
  },
  {
    kind: 'Several categories',
    main: inertScript('it', 'analytics marketing'),
    ran: ['it'],
  },
  { kind: 'What runs without', main: inertScript('it', '!analytics'), ran: ['it'], without: true },
  {
    kind: 'One service',
    main: inertScript('it', 'analytics:hotjar'),
    ran: ['it'],
  },
  {
    kind: 'Cookiebot’s and NHS.UK’s',
    config: { markup: ['cookiebot'] },
    main: `<script type="text/plain" data-cookieconsent="statistics">${noteRun('it')}</script><iframe data-cookieconsent="marketing" ${src}></iframe>`,
    ran: ['it'],
    shown: [['iframe', 'src', '/shown.html']],
    asked: ['/shown.html'],
  },
  {
    kind: 'vanilla-cookieconsent’s',
    config: { markup: ['vcc'] },
    main: `<script type="text/plain" data-category="analytics">${noteRun('it')}</script>`,
    ran: ['it'],
  },
  {
    kind: 'Orejime’s',
    config: { markup: ['orejime'] },
    main: `<template data-purpose="analytics"><script>${noteRun('it')}</script></template><script type="opt-in" data-purpose="analytics">${noteRun('second')}</script>`,
    ran: ['it', 'second'],
  },
];
