/** Keeps a banner from covering what has the focus (WCAG 2.4.11). */

import { styleSheet } from '../style-sheet.js';

/** Leaves room for a banner at the lower edge. Returns what takes it away again. */
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

/** Lets what has the focus, such as a skip link or a menu, be drawn above a banner in the flow. Returns what ends it. */
export function stepBehind(banner: HTMLElement): () => void {
  const step = ({ target }: FocusEvent): unknown =>
    banner.toggleAttribute('behind', !banner.contains(target as Node));
  addEventListener('focusin', step);
  return () => removeEventListener('focusin', step);
}
