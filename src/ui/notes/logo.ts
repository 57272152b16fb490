/** The owner's logo above the question. It says nothing that the words do not, so its own text is empty. */
import { make } from '../controls.js';

/**
 * Its height is known before it comes, so that nothing moves; the page's own CSS cannot hide it. It stands in a
 * paragraph, because the banner's frame sets the size of its direct children.
 */
const LOOKS =
  'display:block!important;visibility:visible!important;opacity:1!important;width:100%!important;height:3em!important;' +
  'max-width:16em!important;max-height:none!important;object-fit:contain!important;object-position:left!important';

export function logo(address: string): HTMLElement {
  const paragraph = make('p', '');
  const picture = make('img', '', { alt: '', src: address });
  picture.style.cssText = LOOKS;
  paragraph.append(picture);
  return paragraph;
}
