/** Finds answers in an index that is in memory. The dialog does the same with one that is loaded by need. */
import { type Card } from './form.ts';
import { type FullIndex } from './make-index.ts';
import { readQuery } from './query.ts';
import { rank } from './score.ts';

export interface Answers {
  results: readonly Card[];
  /** The query as it was understood, where it held slips. */
  corrected: string | undefined;
}

export function find(index: FullIndex, text: string, limit: number): Answers {
  const query = readQuery(text, index);
  const hits = rank(query, index, (word) => index.postings[word] ?? []).slice(0, limit);
  return { results: hits.flatMap(({ document }) => index.cards[document] ?? []), corrected: query.corrected };
}
