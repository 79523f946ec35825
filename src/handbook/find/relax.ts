/** What to look for in the text where no page holds all the words of a query. */
import { isStopWord, wordsOf } from './words.ts';

/** Words beyond this many are too many to leave out one by one. */
const mostWords = 8;

/** The query, then fewer and fewer of its words: without those that tell nothing, then without one of them. */
export function relaxed(text: string): string[] {
  const words = wordsOf(text).flatMap(({ text: word, joined }) => (joined ? [] : [word]));
  const telling = words.filter((word) => !isStopWord(word)).slice(0, mostWords);
  const without = (out: number) => telling.filter((_, index) => index !== out).join(' ');
  // Long words tell more, so short ones are left out first.
  const byLength = telling.map((word, index) => ({ word, index })).sort((a, b) => a.word.length - b.word.length);
  return [
    ...new Set([
      text.trim(),
      telling.join(' '),
      ...(telling.length > 2 ? byLength.map(({ index }) => without(index)) : []),
      ...(telling.length === 2 ? byLength.map(({ word }) => word).reverse() : []),
    ]),
  ].filter(Boolean);
}
