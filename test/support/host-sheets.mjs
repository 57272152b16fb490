/** What sites do to everything on them by accident, and what an owner may try on purpose. */

const hidden = `opacity: 0 !important; visibility: hidden !important; display: none !important;
  transform: scale(0) !important; clip-path: inset(50%) !important; filter: opacity(0) !important;
  height: 0 !important; width: 0 !important; position: absolute !important; left: -9999px !important;
  font-size: 1px !important; color: transparent !important; pointer-events: none !important;
  content-visibility: hidden !important; mask: linear-gradient(#0000, #0000) !important;
  scale: 0 !important; translate: -9999px !important; max-height: 0 !important;
  text-indent: -9999px !important; z-index: -1 !important; overflow: hidden !important;`;

const accept = "[data-assent-action='accept']";
const reject = "[data-assent-action='reject']";

/** Those that are about buttons and ours alone: the words around them stay as the site has them. */
export const aboutButtons = {
  'shrinks the root font': 'html { font-size: 62.5% } main { font-size: 1.6rem }',
  'resets every button': 'button { all: unset }',
  'resets every button for good': 'button { all: unset !important }',
  'hides accept': `${accept} { ${hidden} }`,
  'hides reject': `${reject} { ${hidden} }`,
  'makes reject a pale link': `${reject} { background: none !important; color: #ddd !important; font-size: 11px !important; font-weight: 300 !important; text-decoration: underline !important; border: 0 !important; padding: 0 !important; box-shadow: none !important; min-height: 0 !important }`,
  'makes accept stand out': `${accept} { background: gold !important; font-size: 2em !important; padding: 2em !important; border: 9px solid red !important; box-shadow: 0 0 20px red !important; animation: pulse 1s infinite !important; outline: 4px dashed red !important } @keyframes pulse { to { scale: 1.2 } }`,
  'takes the letters off reject': `${reject} { -webkit-text-fill-color: transparent !important }`,
  'underlines reject': `${reject} { text-decoration: underline !important }`,
  'rings accept': `${accept} { outline: 4px dashed red !important }`,
  'enlarges accept': `${accept} { zoom: 1.5 !important }`,
  'blends reject into the page': `${reject} { mix-blend-mode: overlay !important }`,
  'makes reject inert': `${reject} { interactivity: inert !important }`,
  'contains reject': `${reject} { contain: strict !important; min-width: 0 !important }`,
  'sends reject along a path': `${reject} { offset: path('M -3000 -3000 L 0 0') !important }`,
  'adds words to accept': `${accept}::before { content: 'Recommended: ' !important }`,
  'turns reject on its side': `${reject} { writing-mode: vertical-rl !important }`,
  'puts reject last': `${reject} { order: 9 !important; float: right !important; margin: 3em !important }`,
  'sinks reject': `${reject} { position: relative !important; z-index: -1 !important; top: 40px !important }`,
};

/** Those that leave nothing of the page itself in its place: what stands in it goes with it. */
export const aboutEverything = {
  'shrinks all text': '* { font-size: 6px !important }',
  'fades and shifts everything':
    'body * { opacity: 0.2 !important; visibility: hidden !important; transform: rotate(9deg) !important; filter: blur(3px) !important }',
  'paints everything alike': '* { color: #fff !important; background: #fff !important }',
  'resets everything':
    '* { all: revert; margin: 0; padding: 0; border: 0; box-sizing: content-box }',
  'lays the body out as a row': 'body { display: flex; flex-direction: row; align-items: center }',
  'lays the body out as a grid': 'body { display: grid; grid-template-columns: 3em auto }',
  'floats and positions what is in the body':
    'body > * { float: right; position: absolute; top: 900px; width: 50px }',
};

export const aboutOurs = {
  'hides the element itself': `assent-banner { ${hidden} }`,
  'hides all that is in it': `assent-banner * { ${hidden} }`,
  'hides what is first in the body': `body > :first-child { ${hidden} }`,
  'hides every dialog': `dialog { ${hidden} }`,
};
