/** Puts the one banner on the page, keeps it there, and takes it off again. */
import type { Assent, View } from '../../consent/assent.js';
import { AssentBannerElement } from './banner.js';
import { languageOf } from '../language.js';
import { keepFocusClear, stepBehind } from './keep-focus-clear.js';

/** A page, or a visitor's extension, that keeps taking it out, or writing into it, is let be after this many times. */
const PATIENCE = 10;

/** Whose decisions the gate has the banner confirm. */
export const CONFIRMED = /^(banner|dialog|page)$/;

let present: AssentBannerElement | undefined;

export function showBanner(assent: Assent, view: View): void {
  if (!customElements.get('assent-banner'))
    customElements.define('assent-banner', AssentBannerElement);
  if (present) {
    present.show(view);
    return;
  }
  // Answered elsewhere while this was on its way.
  if (view === 'question' && !assent.pending.length) return;
  const banner = new AssentBannerElement();
  present = banner;
  banner.assent = assent;
  // Where a frame was painted already, a banner in the flow would push the page down under the visitor's eyes.
  // Entries of a paint lag, but show one that came before the gate itself.
  const placement =
    assent.painted || performance.getEntriesByType('paint')[0]
      ? 'bottom'
      : (assent.config.placement ?? 'top');
  banner.setAttribute('placement', placement);
  banner.show(view);

  // Not `document.body`, which a page's <form name="body"> would stand in for.
  const root = document.querySelector('html')!;
  let tries = PATIENCE;
  // The page may still be parsed, empty the body or us, swap the body, or change its language.
  const keep = (): void => {
    banner.language = languageOf(assent.config.language ?? root.lang);
    const body = document.querySelector('body');
    const { isConnected } = banner;
    if (!body || (isConnected && banner.isWhole()) || tries-- < 1) return;
    banner.restore();
    if (isConnected) return;
    body.prepend(banner);
    observer.observe(body, { childList: true });
  };
  const observer = new MutationObserver(keep);
  observer.observe(root, { childList: true, attributeFilter: ['lang'] });
  observer.observe(banner, { childList: true });
  const clear = placement === 'bottom' ? keepFocusClear(banner) : stepBehind(banner);
  const forget = assent.subscribe(({ source = 'banner' }) => {
    // Not on the first call, which only says how things are: a page's Object.prototype may name a source for it.
    if (banner.isConnected && !CONFIRMED.test(source) && !assent.pending.length) banner.dismiss();
  });
  banner.dismiss = () => {
    present = undefined;
    observer.disconnect();
    clear();
    forget();
    banner.remove();
  };
  keep();
}
