/** Registers `<assent-embed>`. A page that registered one itself keeps its own. */
import { AssentEmbedElement } from './embed.js';

export function defineEmbed(): void {
  if (!customElements.get('assent-embed'))
    customElements.define('assent-embed', AssentEmbedElement);
}
