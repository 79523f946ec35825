/** The index as it is stored: a lexicon, which every search needs, and shards of postings and cards. */
import { type Card, type Entry, fullImpact, type Lexicon, type Postings, type Synonym } from './form.ts';

/** What every search needs. In a small handbook all postings and cards stand in it too. */
export interface StoredLexicon {
  /** `stem surface count`, or `stem count` where both forms are the same; one word a line. */
  words: string;
  /** For each document what its kind is worth, in percent. */
  priors: readonly number[];
  /** For each document its names: ten times the weight, and the strength in percent behind the point. */
  names: readonly (readonly number[])[];
  /** For each part of another document: its number, and that of the whole. */
  parts: readonly (readonly [number, number])[];
  synonyms: readonly Synonym[];
  /** The number of the first word of each shard of postings; empty where they stand here. */
  shards: readonly number[];
  postings: readonly Packed[];
  cards: readonly Card[];
}

/** Postings of a word: the step to the next document, then impact and names in one number. */
export type Packed = readonly number[];

/** How many cards a shard holds. */
export const cardsInShard = 64;

const impacts = fullImpact + 1;

export const packPostings = (postings: Postings): Packed =>
  postings.flatMap((value, at) =>
    at % 3 === 0 ? [value - (postings[at - 3] ?? 0), (postings[at + 1] ?? 0) + impacts * (postings[at + 2] ?? 0)] : [],
  );

export function unpackPostings(packed: Packed): Postings {
  const postings: number[] = [];
  let document = 0;
  for (let at = 0; at < packed.length; at += 2) {
    document += packed[at] as number;
    const value = packed[at + 1] as number;
    postings.push(document, value % impacts, Math.floor(value / impacts));
  }
  return postings;
}

export const packWords = (words: readonly Entry[]): string =>
  words.map(({ stem, surface, count }) => `${stem}${surface === stem ? '' : ` ${surface}`} ${count}`).join('\n');

/** The lexicon, ready to be searched. */
export function readLexicon(stored: StoredLexicon): Lexicon {
  const words = stored.words.split('\n').map((line): Entry => {
    const [stem = '', ...rest] = line.split(' ');
    return { stem, surface: rest.length > 1 ? (rest[0] as string) : stem, count: Number(rest.at(-1)) };
  });
  const numbers = new Map(words.map(({ stem }, index) => [stem, index]));
  const parts = new Map(stored.parts);
  return {
    words,
    find: (stem) => numbers.get(stem),
    synonyms: stored.synonyms,
    documents: stored.priors.map((prior, document) => ({
      prior: prior / 100,
      part: parts.get(document) ?? document,
      names: (stored.names[document] ?? []).map((name) => ({
        weight: Math.floor(name / 101) / 10,
        strength: (name % 101) / 100,
      })),
    })),
  };
}

/** A name in one number. */
export const packName = ({ weight, strength }: { weight: number; strength: number }): number =>
  Math.round(weight * 10) * 101 + Math.round(strength * 100);
