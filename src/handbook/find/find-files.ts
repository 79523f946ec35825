/** The index of answers as files of the site: few for a small handbook, and many small ones for a large one. */
import { gzipSync } from 'node:zlib';
import { type ExportFile } from '../exports/export-files.ts';
import { type Handbook } from '../graph.ts';
import { answersCardsUrl, answersDetailsUrl, answersPostingsUrl, answersUrl } from '../browser-urls.ts';
import { answersOf } from './documents.ts';
import { type Postings } from './form.ts';
import { type FullIndex } from './make-index.ts';
import { writeNumbers } from './numbers.ts';
import {
  cardsInShard,
  packNames,
  packParts,
  packPostings,
  packWords,
  type StoredCard,
  type StoredLexicon,
  type StoredPart,
  type StoredRow,
} from './stored.ts';

/** Up to this many documents, one file ranks and names them all: a phone waits longer for an answer than for bytes. */
const mostInOne = 2500;
/** A word with this impact, which is no part of a name, hardly moves what stands first: it may come with the details. */
const inPassing = 1;
/** Postings in a shard, unless a single word has more. */
const shardSize = 5000;

/** They are compressed, because not every host compresses what it sends. */
export function answerFiles(handbook: Handbook): ExportFile[] {
  return storedFiles(answersOf(handbook)).map(({ url, value }) => ({
    url,
    content: () => Promise.resolve(gzipSync(JSON.stringify(value), { level: 9 })),
  }));
}

/** What each file of the index holds. */
export function storedFiles(index: FullIndex, most = mostInOne): { url: string; value: unknown }[] {
  const { words, documents, postings, synonyms } = index;
  const cards = index.cards.map(({ url, title, kind, fact }): StoredCard => [url, title, kind, fact]);
  const whole = cards.length <= most;
  const shards = whole ? [] : shardStarts(postings);
  const lexicon: StoredLexicon = {
    words: packWords(words),
    counts: writeNumbers(words.map(({ count }) => count)),
    priors: writeNumbers(documents.map(({ prior }) => Math.round(prior * 100))),
    asked: writeNumbers(documents.map(({ asked }) => asked)),
    names: packNames(documents),
    parts: packParts(documents),
    synonyms,
    shards,
    ...(whole && { main: partOf(index, 'main') }),
  };
  return [
    { url: answersUrl, value: lexicon },
    ...(whole ? [{ url: answersDetailsUrl, value: partOf(index, 'details') }] : []),
    ...shards.map((start, shard) => ({
      url: answersPostingsUrl(shard),
      value: packPostings(postings.slice(start, shards[shard + 1])),
    })),
    ...Array.from({ length: Math.ceil(cards.length / cardsInShard) }, (_, shard) => ({
      url: answersCardsUrl(shard),
      value: cards.slice(shard * cardsInShard, (shard + 1) * cardsInShard),
    })),
  ];
}

/** The documents that are no details with the words that count in them; or the details, and the words in passing. */
function partOf({ postings, cards, details }: FullIndex, part: 'main' | 'details'): StoredPart {
  const own = postings.map((list) => {
    const kept: number[] = [];
    for (let at = 0; at < list.length; at += 3) {
      const [document = 0, impact = 0, names = 0] = list.slice(at, at + 3);
      const late = document >= details || (impact <= inPassing && names === 0);
      if (late === (part === 'details')) kept.push(document, impact, names);
    }
    return kept;
  });
  return {
    counts: writeNumbers(own.map(({ length }) => length / 3)),
    postings: packPostings(own),
    rows: (part === 'main' ? cards.slice(0, details) : cards.slice(details)).map(({ url, title, kind }): StoredRow => [
      url,
      title,
      kind,
    ]),
  };
}

/** The first words of shards that are about equally large. */
function shardStarts(postings: readonly Postings[]): number[] {
  const starts = [0];
  let size = 0;
  postings.forEach(({ length }, word) => {
    if (size > 0 && size + length / 3 > shardSize) {
      starts.push(word);
      size = 0;
    }
    size += length / 3;
  });
  return starts;
}
