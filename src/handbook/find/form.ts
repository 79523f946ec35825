/** The index of answers as it is stored and searched: plain arrays, so that a browser reads it without work. */

/** What is shown of a document, and where it leads. */
export interface Card {
  /** From the root of the site, without the base path. */
  url: string;
  title: string;
  /** What it is, in a word: `KPI`, `Statement`. */
  kind: string;
  /** The one thing that somebody who finds it wants to know first. */
  fact: string;
}

/** One word of the index. */
export interface Entry {
  /** The stem by which it is found. */
  stem: string;
  /** The form in which it stands most often, for corrections. */
  surface: string;
  /** In how many documents it stands. */
  count: number;
}

/** How a document is weighed. */
export interface Weights {
  /** How likely its kind is to be what somebody wants, 1 at most. */
  prior: number;
  /** For each of its names the weight of all its words, and how much it counts to be called so, 1 at most. */
  names: readonly { weight: number; strength: number }[];
  /** Its kind, where questions ask for such: its number in `askedKinds`. */
  asked: number;
  /** The document that it is a part of, by its number: only the better of the two is shown. */
  part: number;
}

/** A word in a document: `[document, impact, names]`, flat. `names` has a bit for each name that holds the word. */
export type Postings = readonly number[];

/** Phrases that are looked for together with one that was typed. Stems, phrase by phrase. */
export interface Synonym {
  typed: readonly (readonly string[])[];
  means: readonly (readonly string[])[];
}

/** All that searching needs, but for the postings and cards, which may come later. */
export interface Lexicon {
  /** By stem. */
  words: readonly Entry[];
  find: (stem: string) => number | undefined;
  synonyms: readonly Synonym[];
  documents: readonly Weights[];
}

/** The largest impact; smaller ones are parts of it. */
export const fullImpact = 15;

/** Below 1, so that a rare word of everyday language does not count for more than all the others. */
const rarity = 0.85;

/** How much a word tells that stands in `count` of `all` documents. */
export const tells = (count: number, all: number): number =>
  Math.log(1 + (all - count + 0.5) / (count + 0.5)) ** rarity;
