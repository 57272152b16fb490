/** Style sheets without Lit's own helper, which carries support for browsers that cannot adopt one. */

/** Marks a text as CSS: for editors, and for the build, which shortens it. */
export const css = String.raw;

/** A function, because importing a file must not need a browser. */
export function styleSheet(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
