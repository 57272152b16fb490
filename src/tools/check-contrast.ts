/** Says which of a site's colours stand out too little, for an owner who tries some: `data-debug` on the tag. */

/** What stands on what, and by how much it must differ: WCAG 1.4.3 for words, 1.4.11 for the rest. */
const PAIRS = [
  ['text', 'surface', 4.5],
  ['link', 'surface', 4.5],
  ['on-accent', 'accent', 4.5],
  ['accent', 'surface', 3],
  ['focus', 'surface', 3],
] as const;
/** A page may take this many frames to show the banner. */
const PATIENCE = 600;

/** @param colour red, green and blue, each 0 to 255 */
export const luminance = (colour: ArrayLike<number>): number =>
  [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
    const share = colour[index]! / 255;
    return sum + weight * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
  }, 0);

/** Lets the browser work out each token where the banner stands, whatever it is written as. */
function weakPairs(root: ShadowRoot): string[] {
  const probe = document.createElement('i');
  root.append(probe);
  const canvas = document.createElement('canvas').getContext('2d')!;
  const read = (token: string): number => {
    probe.style.color = `var(--_color-${token})`;
    canvas.fillStyle = getComputedStyle(probe).color;
    canvas.fillRect(0, 0, 1, 1);
    return luminance(canvas.getImageData(0, 0, 1, 1).data);
  };
  const weak = PAIRS.flatMap(([front, back, least]) => {
    const [low, high] = [read(front), read(back)].sort((a, b) => a - b) as [number, number];
    const ratio = (high + 0.05) / (low + 0.05);
    // Cut, not rounded: 4.49 is not enough.
    const shown = Math.floor(ratio * 100) / 100;
    return ratio < least
      ? `--assent-color-${front} on --assent-color-${back} is ${shown} : 1 and must be ${least} : 1`
      : [];
  });
  probe.remove();
  return weak;
}

/** @param report takes the one sentence */
export function checkContrast(report: (sentence: string) => void): void {
  let frames = 0;
  const look = (): void => {
    const root = document.querySelector('assent-banner')?.shadowRoot;
    // Until then a style sheet may be on its way.
    if (root && document.readyState === 'complete') {
      const weak = weakPairs(root);
      if (weak[0]) report(`${weak.join('; ')}.`);
    } else if (frames++ < PATIENCE) requestAnimationFrame(look);
  };
  look();
}
