/** Puts the one banner on the page, or changes what it shows. */
import type { Assent, View } from '../../consent/assent.js';
import { AssentBannerElement } from './banner.js';
import { keepFocusClear } from './keep-focus-clear.js';
import { stayOnPage } from './stay-on-page.js';

let present: AssentBannerElement | undefined;

export function showBanner(assent: Assent, view: View): void {
  if (!customElements.get('assent-banner')) customElements.define('assent-banner', AssentBannerElement);
  if (present) {
    present.view = view;
    return;
  }
  // Answered elsewhere while this was on its way.
  if (view === 'question' && !assent.pending.length) return;
  const banner = new AssentBannerElement();
  present = banner;
  banner.assent = assent;
  banner.view = view;
  // Where a frame was painted already, a banner in the flow would push the page down under the visitor's eyes.
  banner.placement = assent.painted ? 'bottom' : (assent.config.placement ?? 'top');
  const clear = banner.placement === 'bottom' ? keepFocusClear(banner) : (): void => {};
  const letGo = stayOnPage(banner);
  banner.dismiss = () => {
    present = undefined;
    letGo();
    clear();
    banner.remove();
  };
}
