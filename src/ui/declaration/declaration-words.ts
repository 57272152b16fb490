/** The words of the declaration beside those of the preferences, by language. */
import type { ConsentConfig } from '../../consent/config.js';
import { declaration as cy } from '../../messages/cy.declaration.js';
import { declaration as en } from '../../messages/en.declaration.js';
import type { DeclarationMessages } from '../../messages/messages.js';
import { WORDS, type EveryWord, type Language } from '../language.js';
import { withOwn } from '../words.js';

const ALL: Record<Language, DeclarationMessages> = { en, cy };

export const declarationWords = (config: ConsentConfig, language: Language): DeclarationMessages =>
  withOwn(ALL[language] ?? (WORDS[language] as EveryWord), config, language);
