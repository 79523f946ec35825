/**
 * The index as it is stored: a lexicon, which every search needs, and shards of postings and cards. Numbers stand
 * in it as text, because that is small once it is compressed, and quickly read.
 */
import { type Card, type Entry, type Lexicon, type Postings, type Synonym } from './form.ts';
import { readNumbers, writeNumbers } from './numbers.ts';

/** What every search needs. */
export interface StoredLexicon {
  /** A line for each word: its stem, and what follows it in its usual form, or `<` and all of that form. */
  words: string;
  /** In how many documents each word stands. */
  counts: string;
  /** For each document what its kind is worth, in percent. */
  priors: string;
  /** For each document its kind, where questions ask for such. */
  asked: string;
  /** For each document the number of its names, and for each the weight and the strength in percent. */
  names: string;
  /** For each part of another document the steps from the part and the whole before; back is odd, ahead even. */
  parts: string;
  synonyms: readonly Synonym[];
  /** The number of the first word of each shard of postings; empty where they stand in `main` and the details. */
  shards: readonly number[];
  main?: StoredPart;
}

/** Some of the documents, in a small handbook. */
export interface StoredPart {
  /** How many of them each word stands in. */
  counts: string;
  postings: StoredPostings;
  /** Of each document all that a row needs but its fact. */
  rows: readonly StoredRow[];
}

export type StoredRow = readonly [url: string, title: string, kind: string];
/** What a shard of cards holds. */
export type StoredCard = readonly [...StoredRow, fact: string];

/** The postings of some words, one word after the other. */
export interface StoredPostings {
  /** Steps from document to document; each word starts anew. */
  documents: string;
  impacts: string;
  /** For each posting that is in a name: the step from the one before, and its names. */
  names: string;
}

/** How many cards a shard holds. */
export const cardsInShard = 128;

export function packWords(words: readonly Entry[]): string {
  const line = ({ stem, surface }: Entry) =>
    surface.startsWith(stem) ? `${stem} ${surface.slice(stem.length)}` : `${stem} <${surface}`;
  return words.map((word) => line(word).trimEnd()).join('\n');
}

export function packPostings(lists: readonly Postings[]): StoredPostings {
  const documents: number[] = [];
  const impacts: number[] = [];
  const names: number[] = [];
  let named = 0;
  for (const list of lists)
    for (let at = 0; at < list.length; at += 3) {
      documents.push((list[at] as number) - (at > 0 ? (list[at - 3] as number) : 0));
      if (list[at + 2]) {
        names.push(impacts.length - named, list[at + 2] as number);
        named = impacts.length;
      }
      impacts.push(list[at + 1] as number);
    }
  return { documents: writeNumbers(documents), impacts: writeNumbers(impacts), names: writeNumbers(names) };
}

/** The lists again; `counts` says how long each is. */
export function unpackPostings(stored: StoredPostings, counts: readonly number[]): Postings[] {
  const documents = readNumbers(stored.documents);
  const impacts = readNumbers(stored.impacts);
  const named = readNumbers(stored.names);
  const names = new Map<number, number>();
  for (let at = 0, place = 0; at < named.length; at += 2) {
    place += named[at] as number;
    names.set(place, named[at + 1] as number);
  }
  let at = 0;
  return counts.map((count) => {
    const list: number[] = [];
    let document = 0;
    for (const end = at + count; at < end; at++) {
      document += documents[at] as number;
      list.push(document, impacts[at] as number, names.get(at) ?? 0);
    }
    return list;
  });
}

export const packNames = (documents: Lexicon['documents']): string =>
  writeNumbers(
    documents.flatMap(({ names }) => [
      names.length,
      ...names.flatMap(({ weight, strength }) => [Math.round(weight), Math.round(strength * 100)]),
    ]),
  );

export function packParts(documents: Lexicon['documents']): string {
  let last = 0;
  let before = 0;
  return writeNumbers(
    documents.flatMap(({ part }, document) => {
      if (part === document) return [];
      const step = document - last;
      const ahead = part - before;
      last = document;
      before = part;
      return [step, ahead < 0 ? -2 * ahead - 1 : 2 * ahead];
    }),
  );
}

/** The lexicon, ready to be searched. */
export function readLexicon(stored: StoredLexicon): Lexicon {
  const counts = readNumbers(stored.counts);
  const words = stored.words.split('\n').map((line, index): Entry => {
    const [stem = '', rest = ''] = line.split(' ');
    return { stem, surface: rest.startsWith('<') ? rest.slice(1) : stem + rest, count: counts[index] ?? 0 };
  });
  const numbers = new Map(words.map(({ stem }, index) => [stem, index]));
  const steps = readNumbers(stored.parts);
  const parts = new Map<number, number>();
  for (let at = 0, part = 0, whole = 0; at < steps.length; at += 2) {
    const ahead = steps[at + 1] as number;
    part += steps[at] as number;
    whole += ahead % 2 === 0 ? ahead / 2 : -(ahead + 1) / 2;
    parts.set(part, whole);
  }
  const names = readNumbers(stored.names);
  const asked = readNumbers(stored.asked);
  let at = 0;
  return {
    words,
    find: (stem) => numbers.get(stem),
    synonyms: stored.synonyms,
    documents: readNumbers(stored.priors).map((prior, document) => {
      const length = names[at++] as number;
      const own = Array.from({ length }, () => ({
        weight: names[at++] as number,
        strength: (names[at++] as number) / 100,
      }));
      return { prior: prior / 100, asked: asked[document] ?? 0, part: parts.get(document) ?? document, names: own };
    }),
  };
}

export const readCard = ([url, title, kind, fact = '']: StoredRow | StoredCard): Card => ({ url, title, kind, fact });
