/** What a word may stand for that somebody typed: itself, the words that it begins or is made of, or one that is near. */
import { type Lexicon } from './form.ts';
import { slips, slipsIn } from './slips.ts';
import { stemOf } from './words.ts';

/** One way to say what a part of a query means: all of its words, by their number in the index. */
export interface Alternative {
  words: readonly number[];
  /** 1 for what was typed, less for what was guessed. */
  weight: number;
}

/** A word as it was typed. */
export interface Token {
  text: string;
  stem: string;
  /** Whether more of it may follow. */
  last: boolean;
  /** Whether it tells nothing alone. */
  stop: boolean;
}

/** What a word may stand for, and how sure that is: 1 for a word that is known, 0 for one that means nothing. */
export interface Reading {
  alternatives: Alternative[];
  sure: number;
  /** The word that was meant, where the typed one is unknown. */
  meant?: string;
}

const weights = { prefix: 0.8, prefixOfKnown: 0.45, slip: [0.9, 0.7, 0.5] };
/** How many completions of the last word are looked for. */
const mostCompletions = 12;
const mostGuesses = 3;

export function readWord(token: Token, lexicon: Lexicon): Reading {
  const known = alternative([token.stem], lexicon, 1);
  const completed = token.last
    ? completions(token, lexicon, known.length > 0 ? weights.prefixOfKnown : weights.prefix)
    : [];
  if (known.length > 0) return { alternatives: [...known, ...completed], sure: 1 };
  const parted = partsOf(token.text, lexicon);
  if (completed.length + parted.length > 0) return { alternatives: [...parted, ...completed], sure: 1 };
  return guesses(token, lexicon);
}

/** All words of a phrase, or nothing where one of them stands nowhere. */
export function alternative(stems: readonly string[], lexicon: Lexicon, weight: number): Alternative[] {
  const words = stems.map((stem) => lexicon.find(stem));
  return words.every((word) => word !== undefined) ? [{ words, weight }] : [];
}

/** Words that begin with what was typed so far, beside the word itself. */
export const completionsOfKnown = (token: Token, lexicon: Lexicon): Alternative[] =>
  completions(token, lexicon, weights.prefixOfKnown);

function completions({ text, stem }: Token, lexicon: Lexicon, weight: number): Alternative[] {
  if (text.length < 2) return [];
  return lexicon.words
    .flatMap((entry, word) =>
      entry.stem !== stem && (entry.surface.startsWith(text) || entry.stem.startsWith(text)) ? [{ entry, word }] : [],
    )
    .sort((a, b) => b.entry.count - a.entry.count || a.word - b.word)
    .slice(0, mostCompletions)
    .map(({ entry, word }) => ({
      words: [word],
      weight: weight * Math.min(1, 0.5 + (0.5 * text.length) / entry.surface.length),
    }));
}

/** `errorbudget` as the two words that it is made of. */
function partsOf(text: string, lexicon: Lexicon): Alternative[] {
  for (let at = 3; at <= text.length - 3; at++) {
    const stems = [stemOf(text.slice(0, at)), stemOf(text.slice(at))];
    const parts = alternative(stems, lexicon, 1);
    if (parts[0]?.words.every((word) => (lexicon.words[word]?.count ?? 0) > 1)) return parts;
  }
  return [];
}

/** Known words that are a slip or two away from an unknown one. */
function guesses({ text, stem }: Token, lexicon: Lexicon): Reading {
  const most = slipsIn(text);
  if (most === 0 || /\d/.test(text)) return { alternatives: [], sure: 0 };
  const near = lexicon.words
    .flatMap(({ surface, stem: known, count }, word) => {
      const distance = /\d/.test(known) ? Infinity : slipsBetween(text, stem, surface, known, most);
      return distance <= most ? [{ word, surface, count, distance }] : [];
    })
    .sort((a, b) => a.distance - b.distance || b.count - a.count || a.word - b.word)
    .slice(0, mostGuesses);
  const [best] = near;
  if (!best) return { alternatives: [], sure: 0 };
  return {
    meant: best.surface,
    alternatives: near
      .filter(({ distance }) => distance <= best.distance + 0.5)
      .map(({ word }, index) => ({ words: [word], weight: weights.slip[index] ?? 0.5 })),
    sure: best.distance <= 1 ? 0.6 : 0.4,
  };
}

/** A slip in the first letter is rare, so it counts for more. */
function slipsBetween(text: string, stem: string, surface: string, known: string, most: number): number {
  if (known.length < 3) return Infinity;
  const first = text[0] === surface[0] ? 0 : 0.5;
  const ofStem = slips(stem, known, 1);
  return Math.min(slips(text, surface, most), stem.length < 5 || ofStem > 1 ? Infinity : ofStem) + first;
}
