/** What somebody typed, as groups of words that may stand for one another. */
import { type Alternative, type Reading, readWord, type Token } from './alternatives.ts';
import { type Lexicon, tells } from './form.ts';
import { askedKinds, kindsAsked } from './intent.ts';
import { phraseAt } from './phrases.ts';
import { isStopWord, isVague, stemOf, wordsOf } from './words.ts';

/** A part of the query; the best of its alternatives counts. */
export interface Group {
  alternatives: readonly Alternative[];
  /** How much it tells. */
  weight: number;
}

export interface Query {
  groups: readonly Group[];
  /** The kinds that it asks for, by their number in `askedKinds`. */
  asked: ReadonlySet<number>;
  /** The query with slips mended, where there were any. */
  corrected: string | undefined;
}

/** How much a vague word counts beside others. */
export const vague = 0.35;
/** How much a word counts that stands nowhere, beside one that stands in a single document. */
const unknown = 0.3;
const mostWords = 32;
/** Of a query of which less makes sense, none does, unless one of its words surely does. */
const leastSure = 0.34;

/** Reads a query; one that makes no sense has no groups. */
export function readQuery(text: string, lexicon: Lexicon): Query {
  const tokens = tokensOf(text);
  const corrections = new Map<string, string>();
  const groups: Group[] = [];
  let sure = 0;
  let surely = false;
  for (let at = 0; at < tokens.length;) {
    const phrase = phraseAt(tokens, at, lexicon);
    const token = tokens[at] as Token;
    at += phrase?.length ?? 1;
    if (!phrase && token.stop) continue;
    const reading: Reading = phrase ? { alternatives: phrase.alternatives, sure: 1 } : readWord(token, lexicon);
    const { alternatives, sure: known, meant } = reading;
    if (meant !== undefined) corrections.set(token.text, meant);
    sure += known;
    const empty = !phrase && isVague(token.text);
    surely ||= known === 1 && !empty;
    groups.push({ alternatives, weight: (empty ? vague : 1) * weigh(alternatives, lexicon) });
  }
  if (!surely && sure < leastSure * groups.length) return { groups: [], asked: new Set(), corrected: undefined };
  const asked = new Set([...kindsAsked(text)].map((kind) => askedKinds.indexOf(kind)));
  return { groups, asked, corrected: corrections.size > 0 ? correct(text, corrections) : undefined };
}

/** All words; those that tell nothing count only as a part of a phrase, unless there are no others. */
function tokensOf(text: string): Token[] {
  const words = wordsOf(text)
    .filter(({ joined }) => !joined)
    .slice(0, mostWords);
  const open = /[\p{L}\p{N}]$/u.test(text);
  const silent = words.every(({ text: word }) => isStopWord(word));
  return words.map(({ text: word }, index) => ({
    text: word,
    stem: stemOf(word),
    last: open && index === words.length - 1,
    stop: !silent && isStopWord(word),
  }));
}

/** As much as its first alternative tells. A word that nobody knows cannot be found, so it counts for less than a rare one. */
function weigh(alternatives: readonly Alternative[], { words, documents }: Lexicon): number {
  const tell = (word: number) => tells(words[word]?.count ?? 0, documents.length);
  const [first] = alternatives;
  if (!first) return unknown * tells(1, documents.length);
  return first.words.reduce((sum, word) => sum + tell(word), 0);
}

/** The typed text with the words that were meant. */
function correct(text: string, corrections: ReadonlyMap<string, string>): string {
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => corrections.get(word.toLowerCase()) ?? word);
}
