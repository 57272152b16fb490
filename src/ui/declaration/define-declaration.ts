/** Registers `<assent-declaration>`. A page that registered one itself keeps its own. */
import { AssentDeclarationElement } from './declaration.js';

export function defineDeclaration(): void {
  if (!customElements.get('assent-declaration'))
    customElements.define('assent-declaration', AssentDeclarationElement);
}
