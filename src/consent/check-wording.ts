/** Tells an owner of words that mislead a visitor. It never stops anything: a sentence is a matter of judgement. */
import type { ConsentOptions } from './options.js';
import { own } from './own.js';

/** What must not be said, and why. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/anonym|dienw/i, 'nothing that tells visitors apart is anonymous (ICO); say what is measured'],
  [
    // “Iawn” is “very” and “properly” too, unless it stands alone.
    /(^|\W)(ok|okay|got it)(\W|$)|^\W*iawn\W*$/i,
    'that does not tell a visitor what is agreed to; say what happens',
  ],
  [
    /\b(sorry|unfortunately|miss(ing)? out|best (possible )?experience|please accept|help us by accepting|we (care about|value) your|no thanks|i don[’']t (care|want))\b/i,
    'that presses a visitor towards a yes; say what the cookies do',
  ],
];
/** What the two answers are called in other tools, and here. */
const ANSWERS = /^(answers|accept|reject|acceptAll|rejectAll|deny|agree)$/;

type IsReplaceable = (name: string) => boolean;
/** What an owner writes of a category, of a service, and of what that stores. */
interface Named {
  readonly id: string;
  readonly label: unknown;
  readonly purpose: unknown;
  readonly changed: unknown;
  readonly cookies: readonly object[];
}
type Text = readonly [path: string, text: string];

/** Every text below a value, with the path to it. */
function* textsOf(path: string, value: unknown): Generator<Text> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value)
    for (const [name, inner] of Object.entries(value)) yield* textsOf(`${path}.${name}`, inner);
}

/** What a member of `messages` is that changes nothing; `undefined` of one that counts. */
function namingFault(
  name: string,
  text: unknown,
  isReplaceable: IsReplaceable,
): string | undefined {
  if (ANSWERS.test(name))
    return '“Accept” and “Reject” have to mirror each other, so they are ours. Give the category a label instead.';
  if (!isReplaceable(name))
    return 'no text of ours that can be replaced has this name. The guide on languages says where they are listed.';
  if (typeof text !== 'string') return 'it must be a text.';
  return undefined;
}

/**
 * @param isReplaceable says whether a text of ours has this name and can be the owner's
 * @returns one sentence on the first of the owner's words that should be others
 */
export function wordingFault(options: unknown, isReplaceable: IsReplaceable): string | undefined {
  const { messages = {}, categories = [], services = [] } = own<Partial<ConsentOptions>>(options);
  for (const [language, words] of Object.entries(messages)) {
    if (!/^[a-z]{2,3}(-Hant)?$/.test(language))
      return `messages.${language} is left out: name the language alone, as “en” or “zh-Hant”.`;
    for (const [name, text] of Object.entries(own(words))) {
      const fault = namingFault(name, text, isReplaceable);
      if (fault) return `messages.${language}.${name} is left out: ${fault}`;
    }
  }
  const named = [...categories, ...services].filter((one) => typeof one === 'object');
  const texts = [
    ...textsOf('messages', messages),
    ...named.flatMap((one) => {
      const { id, label, purpose, changed, cookies } = own<Named>(one);
      const stored = cookies?.map((item) => own<Named>(item).purpose);
      return [...textsOf(id, { label, purpose, changed, cookies: stored })];
    }),
  ];
  for (const [path, text] of texts) {
    for (const [banned, why] of FAULTS) {
      const [said] = banned.exec(text) ?? [];
      if (said) return `${path} says “${said.replace(/^\W|\W$/g, '')}”: ${why}.`;
    }
  }
  return undefined;
}
