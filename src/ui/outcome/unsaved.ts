/** What the banner says where the browser does not keep the answer: what that means, and that it harms nothing. */
import { askable } from '../../consent/config.js';
import { outcome as cy } from '../../messages/cy.outcome.js';
import { outcome as en } from '../../messages/en.outcome.js';
import type { OutcomeMessages } from '../../messages/messages.js';
import { told } from '../banner/confirmation.js';
import type { BannerView } from '../banner/views.js';
import type { Language } from '../language.js';
import { withOwn } from '../words.js';

const MESSAGES: Record<Language, OutcomeMessages | undefined> = { en, cy };

export const unsaved: BannerView = ({ config, isGranted }, words, language, hide) => {
  const spoken = MESSAGES[language] ? language : 'en';
  const said = withOwn(MESSAGES[spoken]!, config, spoken);
  // What the law lets be on until it is objected to may be on here.
  const isOn = askable(config).some(({ id }) => isGranted(id));
  const elements = told(`${said.unsaved} ${isOn ? said.works : said.essentialOnly}`, words, hide);
  elements[0]!.setAttribute('lang', spoken);
  // So long a message leaves room beside it for one of the two ways on: both go below.
  elements.splice(1, 0, document.createElement('br'));
  return elements;
};
