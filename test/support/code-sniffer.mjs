/** Runs HTML_CodeSniffer over the whole page, and names what it finds. It does not enter shadow trees: it is given a copy without. */
import { launchChromium } from './chromium.mjs';
import { pageTool } from './page-tool.mjs';

const bring = pageTool('HTMLCS', 'html_codesniffer/build/HTMLCS.js');

/** @type {Promise<import('playwright-core').Page> | undefined} */
let opening;

/** The one page that it works on: nothing on it is the product's but the copy. */
const workplace = () => (opening ??= launchChromium().then((browser) => browser.newPage()));

/**
 * What it is sure about, as `rule: message, element`.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>}
 */
export async function sniffedFindings(page) {
  const [copy, sniffer] = await Promise.all([page.evaluate(copyAsDrawn), workplace()]);
  await bring(sniffer);
  return sniffer.evaluate(async (html) => {
    const { HTMLCS } = globalThis;
    const { documentElement } = new DOMParser().parseFromString(html, 'text/html');
    document.documentElement.replaceWith(document.adoptNode(documentElement));
    await new Promise((resolve, reject) => HTMLCS.process('WCAG2AA', document, resolve, reject));
    return HTMLCS.getMessages()
      .filter(({ type }) => type === HTMLCS.ERROR)
      .map(({ code, msg, element }) => `${code}: ${msg}, ${element.outerHTML?.slice(0, 120)}`);
  }, copy);
}

/** The page as markup without a shadow tree or a style sheet: what is slotted stands in its slot, and styles are written out. */
function copyAsDrawn() {
  const looks = ['display', 'visibility', 'position', 'color', 'background-color'];
  looks.push('background-image', 'font-size', 'font-weight');
  const paper = document.implementation.createHTMLDocument();
  /** @param {Node} node @returns {Node[]} */
  const copy = (node) => {
    if (!(node instanceof Element)) return node instanceof Text ? [paper.importNode(node)] : [];
    if (node.matches('script, style, meta, link')) return [];
    const isSlot = node instanceof HTMLSlotElement;
    const children = isSlot ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
    const copies = Array.from(children).flatMap(copy);
    // What says something only without scripts would be hidden where the copy is looked at.
    if (isSlot || node.localName === 'noscript') return copies;
    const twin = paper.importNode(node, false);
    for (const look of looks)
      twin.style.setProperty(look, getComputedStyle(node).getPropertyValue(look));
    twin.append(...copies);
    return [twin];
  };
  const [root] = copy(document.documentElement);
  return root.outerHTML;
}
