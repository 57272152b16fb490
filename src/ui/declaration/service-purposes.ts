/** Says of each service of a category who runs it and what for, as its owner put it. */
import { html, type TemplateResult } from 'lit';
import type { Category } from '../../consent/config.js';
import { localise } from '../../consent/localised.js';
import type { PageController } from '../page-controller.js';

export function servicePurposes(
  { assent, language }: PageController,
  category: Category,
): readonly TemplateResult[] {
  return assent!.config.services
    .filter((service) => service.category === category.id && service.purpose)
    .map(({ provider, purpose }) => [provider, purpose].map((text) => localise(text, language)))
    .map((said) => html`<p>${said.filter(Boolean).join(': ')}</p>`);
}
