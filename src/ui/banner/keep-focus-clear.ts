/** Leaves room for a banner at the lower edge, so that it never covers what has the focus (WCAG 2.4.11). */

/** Returns what takes the room away again. */
export function keepFocusClear(banner: HTMLElement): () => void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const observer = new ResizeObserver(() => {
    const { height } = banner.getBoundingClientRect();
    // After <body>, not in it: a page that lays its body out as a column keeps its footer where it was.
    sheet.replaceSync(`@media screen{html{scroll-padding-block-end:${height}px!important}html::after{content:"";display:block;height:${height}px}}`);
  });
  observer.observe(banner);
  return () => {
    observer.disconnect();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
