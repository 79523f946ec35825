/** The index of answers as files of the site: one for a small handbook, and shards beside it for a large one. */
import { gzipSync } from 'node:zlib';
import { type ExportFile } from '../exports/files.ts';
import { type Handbook } from '../graph.ts';
import { answersCardsUrl, answersPostingsUrl, answersUrl } from '../urls.ts';
import { answersOf } from './documents.ts';
import { type FullIndex } from './make-index.ts';
import { cardsInShard, packName, packPostings, packWords, type Packed, type StoredLexicon } from './stored.ts';

/** Up to this many documents, one file holds everything, because a phone waits longer for an answer than for bytes. */
const mostInOne = 2500;
/** Numbers in a shard of postings, unless a single word has more. */
const shardSize = 9000;

export function answerFiles(handbook: Handbook): ExportFile[] {
  const files = storedFiles(answersOf(handbook));
  return files.map(({ url, value }) => ({ url, content: async () => gzipSync(JSON.stringify(value), { level: 9 }) }));
}

/** What each file of the index holds. They are compressed, because not every host compresses what it sends. */
export function storedFiles(index: FullIndex, most = mostInOne): { url: string; value: unknown }[] {
  const postings = index.postings.map(packPostings);
  const whole = index.cards.length <= most;
  const shards = whole ? [] : shardStarts(postings);
  const lexicon: StoredLexicon = {
    words: packWords(index.words),
    priors: index.documents.map(({ prior }) => Math.round(prior * 100)),
    names: index.documents.map(({ names }) => names.map(packName)),
    parts: index.documents.flatMap(({ part }, document) => (part === document ? [] : [[document, part] as const])),
    synonyms: index.synonyms,
    shards,
    postings: whole ? postings : [],
    cards: whole ? index.cards : [],
  };
  const cardShards = whole ? 0 : Math.ceil(index.cards.length / cardsInShard);
  return [
    { url: answersUrl, value: lexicon },
    ...shards.map((start, shard) => ({
      url: answersPostingsUrl(shard),
      value: postings.slice(start, shards[shard + 1]),
    })),
    ...Array.from({ length: cardShards }, (_, shard) => ({
      url: answersCardsUrl(shard),
      value: index.cards.slice(shard * cardsInShard, (shard + 1) * cardsInShard),
    })),
  ];
}

/** Where shards begin, so that each is about as large as the others. */
function shardStarts(postings: readonly Packed[]): number[] {
  const starts = [0];
  let size = 0;
  postings.forEach(({ length }, word) => {
    if (size > 0 && size + length > shardSize) {
      starts.push(word);
      size = 0;
    }
    size += length;
  });
  return starts;
}
