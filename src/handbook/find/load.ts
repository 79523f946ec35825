/** An index of answers that is loaded as far as it is needed. `get` fetches a file of it. */
import { answersCardsUrl, answersDetailsUrl, answersPostingsUrl, answersUrl } from '../browser-urls.ts';
import { type Card, type Lexicon, type Postings } from './form.ts';
import { readNumbers } from './numbers.ts';
import { readQuery } from './query.ts';
import { rank } from './score.ts';
import {
  cardsInShard,
  readCard,
  readLexicon,
  type StoredCard,
  type StoredLexicon,
  type StoredPart,
  type StoredPostings,
  unpackPostings,
} from './stored.ts';

export type Get = (url: string) => Promise<unknown>;

/** An answer; its card may still lack its fact. */
export interface Answer extends Card {
  document: number;
  /** How nearly the query is one of its names, from 0 to 1. */
  named: number;
}

export interface Found {
  answers: readonly Answer[];
  corrected: string | undefined;
  /** Whether the query makes any sense. */
  sense: boolean;
  /** The query as stems, to mark what matched. */
  stems: ReadonlySet<string>;
}

export interface Answers {
  find: (text: string, limit: number) => Promise<Found>;
  /** Loads details, such as the statements of policies; answers found before may be better after it. */
  details: () => Promise<void>;
  /** The fact of an answer. */
  factOf: (answer: Answer) => Promise<string>;
}

export async function loadAnswers(get: Get): Promise<Answers> {
  const once = remembered(get);
  const stored = (await get(answersUrl)) as StoredLexicon;
  const lexicon = readLexicon(stored);
  const parts = stored.main ? [readPart(stored.main)] : [];
  const postings = stored.main
    ? () => Promise.resolve((word: number) => parts.flatMap((part) => part.postings[word] ?? []))
    : shardedPostings(stored.shards, lexicon, once);
  const fullCard = async (document: number) => {
    const cards = (await once(answersCardsUrl(Math.floor(document / cardsInShard)))) as StoredCard[];
    return readCard(cards[document % cardsInShard] as StoredCard);
  };
  let details: Promise<void> | undefined;

  return {
    async find(text, limit) {
      const query = readQuery(text, lexicon);
      const { groups, corrected } = query;
      const words = groups.flatMap(({ alternatives }) => alternatives.flatMap((alternative) => alternative.words));
      const hits = rank(query, lexicon, await postings(new Set(words))).slice(0, limit);
      const rows = parts.flatMap((part) => part.rows);
      const answers = hits.map(async ({ document, named }) => {
        const row = rows[document];
        return { ...(row ? readCard(row) : await fullCard(document)), document, named };
      });
      const stems = new Set(words.flatMap((word) => lexicon.words[word]?.stem ?? []));
      return { answers: await Promise.all(answers), corrected, sense: groups.length > 0, stems };
    },
    details: () =>
      (details ??= stored.main
        ? get(answersDetailsUrl).then((part) => void parts.push(readPart(part as StoredPart)))
        : Promise.resolve()),
    factOf: async ({ document, fact }) => fact || (await fullCard(document)).fact,
  };
}

const readPart = ({ counts, postings, rows }: StoredPart) => ({
  postings: unpackPostings(postings, readNumbers(counts)),
  rows,
});

/** Postings that are loaded in shards, for all the words of a query at once. */
function shardedPostings(shards: readonly number[], { words }: Lexicon, get: Get) {
  const read = new Map<number, readonly Postings[]>();
  const shardOf = (word: number) => shards.findLastIndex((start) => start <= word);
  return async (wanted: ReadonlySet<number>) => {
    await Promise.all(
      [...new Set([...wanted].map(shardOf))].map(async (shard) => {
        const stored = (await get(answersPostingsUrl(shard))) as StoredPostings;
        const counts = words.slice(shards[shard], shards[shard + 1]).map(({ count }) => count);
        if (!read.has(shard)) read.set(shard, unpackPostings(stored, counts));
      }),
    );
    return (word: number): Postings => {
      const shard = shardOf(word);
      return read.get(shard)?.[word - (shards[shard] as number)] ?? [];
    };
  };
}

/** Fetches every file once, and again only where that failed. */
function remembered(get: Get): Get {
  const files = new Map<string, Promise<unknown>>();
  return (url) => {
    const file = files.get(url) ?? get(url);
    files.set(url, file);
    file.catch(() => files.delete(url));
    return file;
  };
}
