/** Links to what helps a visitor to understand or to ask, where the owner says that there is such a page. */
import type { ConsentConfig } from '../../consent/config.js';
import { localise } from '../../consent/localised.js';
import { help as cy } from '../../messages/cy.help.js';
import { help as en } from '../../messages/en.help.js';
import type { HelpMessages } from '../../messages/messages.js';
import { link } from '../controls.js';
import type { Language } from '../language.js';
import { withOwn } from '../words.js';

const MESSAGES: Record<Language, HelpMessages | undefined> = { en, cy };

export function helpLinks(
  config: ConsentConfig,
  language: Language,
): (HTMLAnchorElement | undefined)[] {
  const spoken = MESSAGES[language] ? language : 'en';
  const words = withOwn(MESSAGES[spoken]!, config, spoken);
  return Object.entries(words).map(([what, text]) => {
    const page = link(text, localise(config[`${what as keyof HelpMessages}Page`], language));
    if (page) page.lang = spoken;
    return page;
  });
}
