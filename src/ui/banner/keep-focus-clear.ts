/** Leaves room for a banner at the lower edge, so that it never covers what has the focus (WCAG 2.4.11). */

import { styleSheet } from '../style-sheet.js';

/** Returns what takes the room away again. */
export function keepFocusClear(banner: HTMLElement): () => void {
  const sheet = styleSheet('');
  const observer = new ResizeObserver(() => {
    const room = `${banner.offsetHeight}px`;
    // After <body>, not in it: a page that lays its body out as a column keeps its footer where it was.
    sheet.replaceSync(
      `@media screen{html{scroll-padding-bottom:${room}!important}html::after{content:"";display:block;height:${room}}}`,
    );
  });
  document.adoptedStyleSheets.push(sheet);
  observer.observe(banner);
  return () => {
    observer.disconnect();
    sheet.replaceSync('');
  };
}
