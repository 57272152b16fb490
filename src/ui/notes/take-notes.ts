/** What is to be said in addition: whose website it is, what has changed, what is on without consent, what the browser signals. */
import type { Assent } from '../../consent/assent.js';
import { localise } from '../../consent/localised.js';
import { notes as cy } from '../../messages/cy.notes.js';
import { notes as en } from '../../messages/en.notes.js';
import type { NotesMessages } from '../../messages/messages.js';
import type { AssentPreferencesElement } from '../preferences/preferences.js';
import { question } from '../banner/question.js';
import { VIEWS, type BannerView } from '../banner/views.js';
import { make } from '../controls.js';
import { WORDS, type Language } from '../language.js';
import { fill, withOwn } from '../words.js';
import { logo } from './logo.js';
import { isExempt } from './needs-notes.js';
import { notice } from './notice.js';
import { notes } from './notes.js';
import { aboutSignal, isSent, obeySignal } from './signal.js';
import { wholeCategories } from './whole-categories.js';

const MESSAGES: Record<Language, NotesMessages | undefined> = { en, cy };
/** The language of what is said here: that of the page, if it is one of these. */
const spokenFor = (language: Language): Language => (MESSAGES[language] ? language : 'en');
const wordsOf = ({ config }: Assent, language: Language): NotesMessages =>
  withOwn(MESSAGES[spokenFor(language)]!, config, spokenFor(language));

const about: Required<typeof notes>['about'] = (assent, language, category) => {
  const words = wordsOf(assent, language);
  if (!category) return aboutSignal(assent, words);
  const { id, version, changed } = category;
  // Who was never asked has nothing to compare with, and who has answered anew was told.
  const before = assent.decision?.answers[id]?.version ?? version;
  return changed && before < version ? fill(words.changed, localise(changed, language)) : '';
};

/** Whose browser signals it, and who has just said no in a browser that keeps no answer, is asked: nothing is on before a yes. */
const objects = (assent: Assent): unknown =>
  isSent(assent) || (assent.resumed ?? Object(history.state).assent);

const noted: BannerView = (running, words, language, hide) => {
  const assent = wholeCategories(running);
  const asked = assent.config.categories.filter(({ id }) => assent.pending.includes(id));
  const own = wordsOf(assent, language);
  const spoken = spokenFor(language);
  const isNotice = asked.every(({ basis }) => isExempt(basis)) && !objects(assent);
  const elements = isNotice
    ? notice(assent, WORDS[spoken]!, own, spoken, hide)
    : question(assent, words, language);
  const said = [
    isNotice && own.on,
    ...asked.map((category) => about(assent, language, category)),
    about(assent, language),
  ].filter(Boolean);
  const at = elements.findIndex((element) => element.matches('button'));
  if (said[0]) elements.splice(at, 0, make('p', said.join(' '), { lang: spoken, dir: 'auto' }));
  if (isNotice) for (const element of elements) element.setAttribute('lang', spoken);
  const address = localise(assent.config.logo, language);
  if (address) elements.unshift(logo(address));
  // What is exempt is on once it was explained: when this stands on the page.
  if (isNotice) queueMicrotask(() => assent.inform());
  return elements;
};

/** Puts them in force, and lets the browser answer for the visitor where the owner wants that. */
export function takeNotes(assent: Assent): void {
  notes.about = about;
  VIEWS.question = noted;
  // In the settings either.
  if (objects(assent)) assent.inform = () => {};
  obeySignal(assent);
  // The page may have defined them before this came.
  for (const element of document.querySelectorAll<AssentPreferencesElement>('assent-preferences'))
    element.requestUpdate?.();
}
