/** What the banner asks: what for, by whom, and two answers that are alike. */
import type { Assent } from '../../consent/assent.js';
import { localise } from '../../consent/localised.js';
import type { BannerMessages } from '../../messages/messages.js';
import { button, link, make } from '../controls.js';
import type { Language } from '../language.js';
import { fill, providersOf, wordsFor } from '../words.js';

export function question(assent: Assent, words: BannerMessages, language: Language): Element[] {
  const { config, pending } = assent;
  const asked = config.categories.filter(({ id }) => pending.includes(id));
  const alone = asked.length === 1;
  const all = asked.map((category) => wordsFor(category, words, language, alone));
  const label = alone ? all[0]!.label : words.additional;
  const providers = providersOf(config, pending, words, language);
  const request = fill(providers ? words.requestFrom : words.request, label, providers);
  const view = link(words.view, localise(config.cookiesPage, language));

  const decide = (granted: boolean) => (event: Event) => {
    // Tells the gate, which serves such buttons anywhere on the page, that this one is taken care of.
    event.preventDefault();
    assent.decide(Object.fromEntries(pending.map((id) => [id, granted])), 'banner');
  };
  const elements: Element[] = [
    make('h2', fill(words.heading, localise(config.service, language))),
    // In one paragraph: programs that reject for visitors look for “this website … cookies”, and stop where a line does.
    make('p', `${words.essential} ${request}`),
    make('p', all.map(({ purpose }) => purpose).join(' ')),
    button(fill(words.answers.accept, label), 'accept', decide(true)),
    button(fill(words.answers.reject, label), 'reject', decide(false)),
  ];
  if (view) elements.push(view);
  if (config.categories.length > 2 || !view) elements.push(button(words.choose, 'manage'));
  return elements;
}
