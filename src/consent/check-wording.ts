/** Tells an owner of words that mislead a visitor. It never stops anything: a sentence is a matter of judgement. */
import type { ConsentOptions } from './options.js';
import { own } from './own.js';

/** What must not be said, and why. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/anonym|dienw/i, 'nothing that tells visitors apart is anonymous (ICO); say what is measured'],
  [
    /(^|\W)(ok|okay|got it|iawn)(\W|$)/i,
    'that does not tell a visitor what is agreed to; say what happens',
  ],
  [
    /\b(sorry|unfortunately|miss(ing)? out|best (possible )?experience|please accept|help us by accepting|we (care about|value) your|no thanks|i don[’']t (care|want))\b/i,
    'that presses a visitor towards a yes; say what the cookies do',
  ],
];
/** What the two answers are called in other tools, and here. */
const ANSWERS = /^(answers|accept|reject|acceptAll|rejectAll|deny|agree)$/;

type Text = readonly [path: string, text: string];

/** Every text below a value, with the path to it. */
function* textsOf(path: string, value: unknown): Generator<Text> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value)
    for (const [name, inner] of Object.entries(value)) yield* textsOf(`${path}.${name}`, inner);
}

/** @returns one sentence on the first of the owner's words that should be others */
export function wordingFault(options: unknown): string | undefined {
  const { messages = {}, categories = [], services = [] } = own<Partial<ConsentOptions>>(options);
  for (const [language, words] of Object.entries(messages)) {
    const answer = Object.keys(words).find((name) => ANSWERS.test(name));
    if (answer)
      return `messages.${language}.${answer} is left out: “Accept” and “Reject” have to mirror each other, so they are ours. Give the category a label instead.`;
  }
  const named = [...categories, ...services].filter((one) => typeof one === 'object');
  const texts = [
    ...textsOf('messages', messages),
    ...named.flatMap((one) => {
      const { id, label, purpose } = own(one);
      return [
        ...textsOf(`${id as string}.label`, label),
        ...textsOf(`${id as string}.purpose`, purpose),
      ];
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
