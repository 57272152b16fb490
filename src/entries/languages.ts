/** `assent-languages.js`: the way to every language but English and Welsh, and to two at once, on pages that call for it. */
import { addWords } from '../ui/add-words.js';
import { fetchWords } from '../ui/fetch-words.js';
import { followLabels } from '../ui/follow-labels.js';
import { handOver } from './hand-over.js';

/** Put in by the build: the hash of each language's file by its tag, and the names of its lines. */
declare const INTEGRITY: Readonly<Record<string, string>>;
declare const LINES: readonly string[];

const { bilingual, ...files } = INTEGRITY;

handOver('languages', async (tags, words, load, speech) => {
  const [, second] = tags.split(' ');
  await Promise.all([
    ...tags.split(' ').map(async (tag) => {
      const fetched = await fetchWords(tag, files, LINES, load);
      if (!fetched) return;
      addWords(...fetched, words);
      followLabels(words);
    }),
    second && load('bilingual', bilingual).then((speak) => speak(tags, words, speech)),
  ]);
});
