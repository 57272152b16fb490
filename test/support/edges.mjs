/** Tells whether the rings and edges that a visitor goes by can be seen: wide enough, and 3 : 1 against what is behind them. */

/**
 * @typedef {{ what: string, style: string, width: string, colour: string, behind: string }} Edge
 * @typedef {'outline' | 'borderBottom' | 'borderTop'} Kind
 */

/** Gives the focus to each control within an element. @param {import('playwright-core').Page} page @param {string} root */
export async function weakRings(page, root) {
  // From here on the browser takes whatever gets the focus to have got it from the keyboard.
  await page.keyboard.press('Shift');
  const rings = [];
  for (const control of await page.locator(`${root} :is(button, input, summary, a[href])`).all()) {
    await control.focus();
    rings.push(await control.evaluate(readEdge, 'outline'));
  }
  return rings.filter((ring) => isWeak(ring, 2)).map(describe);
}

/** @param {import('playwright-core').Locator} boxes @param {Kind} [kind] */
export async function weakEdges(boxes, kind = 'borderBottom') {
  const edges = [];
  for (const box of await boxes.all()) edges.push(await box.evaluate(readEdge, kind));
  return edges.filter((edge) => isWeak(edge, 1)).map(describe);
}

/** Runs in the page. @param {Element} element @param {Kind} kind @returns {Edge} */
function readEdge(element, kind) {
  const look = getComputedStyle(element);
  const parentOf = (one) => one.assignedSlot ?? one.parentElement ?? one.getRootNode().host;
  let behind = 'rgb(255, 255, 255)';
  for (let at = parentOf(element); at; at = parentOf(at)) {
    const { backgroundColor } = getComputedStyle(at);
    if (/^rgba.* 0\)$/.test(backgroundColor)) continue;
    behind = backgroundColor;
    break;
  }
  return {
    what: element.outerHTML.slice(0, 70),
    style: look[`${kind}Style`],
    width: look[`${kind}Width`],
    colour: look[`${kind}Color`],
    behind,
  };
}

/** @param {Edge} edge @param {number} least in pixels */
const isWeak = ({ style, width, colour, behind }, least) =>
  style !== 'solid' || parseFloat(width) < least || contrast(colour, behind) < 3;

/** @param {Edge} edge */
const describe = ({ what, style, width, colour, behind }) =>
  `${what}: ${width} ${style} ${colour} on ${behind}`;

/** @param {string} one @param {string} other */
function contrast(one, other) {
  const [dark, light] = [one, other].map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** @param {string} colour */
function luminance(colour) {
  const [r, g, b] = colour.match(/[\d.]+/g).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
