/** `assent-languages.js`: the way to every language but English and Welsh, on pages in one of them. */
import { addWords } from '../ui/add-words.js';
import { fetchWords } from '../ui/fetch-words.js';
import { followLabels } from '../ui/follow-labels.js';
import { handOver } from './hand-over.js';

/** Put in by the build: the hash of each language's file by its tag, and the names of its lines. */
declare const INTEGRITY: Readonly<Record<string, string>>;
declare const LINES: readonly string[];

handOver('languages', async (tag, words, load) => {
  const fetched = await fetchWords(tag, INTEGRITY, LINES, load);
  if (!fetched) return;
  addWords(...fetched, words);
  followLabels(words);
});
