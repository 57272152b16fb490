/** Tells the owner of a JSON block that nobody reads: a second one, or one that stands after the tag. */
import type { Written } from '../consent/assent.js';

export function reportOtherBlocks([text]: Written): void {
  const report = (): void => {
    const blocks = document.querySelectorAll('script[data-assent-config]');
    if (blocks[text === undefined ? 0 : 1])
      // oxlint-disable-next-line no-console -- for the owner, as everything that the gate reports
      console.error('assent: data-assent-config: only the first before the tag counts.');
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', report);
  else report();
}
