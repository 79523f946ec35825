/** What somebody typed, as groups of words that may stand for one another. */
import { type Lexicon, type Synonym, tells } from './form.ts';
import { askedKinds, kindsAsked } from './intent.ts';
import { slips, slipsIn } from './slips.ts';
import { isStopWord, isVague, stemOf, wordsOf } from './words.ts';

/** One way to say what a group means: all of its words, by their number in the index. */
export interface Alternative {
  words: readonly number[];
  /** 1 for what was typed, less for what was guessed. */
  weight: number;
}

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

interface Token {
  text: string;
  stem: string;
  /** Whether more of it may follow. */
  last: boolean;
  /** Whether it tells nothing alone. */
  stop: boolean;
}

const weights = { synonym: 0.9, prefix: 0.8, prefixOfKnown: 0.45, joined: 1, slip: [0.9, 0.7, 0.5] };
/** How much a vague word counts beside others. */
const vague = 0.35;
/** How many completions of the last word are looked for. */
const mostCompletions = 12;
const mostGuesses = 3;
/** The longest run of words that one synonym replaces. */
const longestPhrase = 5;
const mostWords = 32;

/** What a word may stand for, and how sure that is: 1 for a word that is known, 0 for one that means nothing. */
interface Reading {
  alternatives: Alternative[];
  sure: number;
}
/** Of a query of which less makes sense, none does. */
const leastSure = 0.34;

/** Reads a query; one that makes no sense has no groups. */
export function readQuery(text: string, lexicon: Lexicon): Query {
  const tokens = tokensOf(text);
  const corrections = new Map<string, string>();
  const groups: Group[] = [];
  let sure = 0;
  for (let at = 0; at < tokens.length;) {
    const phrase = phraseAt(tokens, at, lexicon) ?? pairAt(tokens, at, lexicon);
    const taken = phrase?.length ?? 1;
    const token = tokens[at] as Token;
    at += taken;
    if (!phrase && token.stop) continue;
    const rest = tokens.slice(at - taken, at);
    const { alternatives, sure: known } = phrase
      ? { alternatives: [...wholeOf(rest, lexicon), ...phrase.alternatives], sure: 1 }
      : wordAt(token, lexicon, corrections);
    sure += known;
    const part = !phrase && isVague(token.text) ? vague : 1;
    groups.push({ alternatives, weight: part * weigh(alternatives, lexicon) });
  }
  if (sure < leastSure * groups.length) return { groups: [], asked: new Set(), corrected: undefined };
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

interface Phrase {
  length: number;
  alternatives: Alternative[];
}

/** The longest run of words that has a synonym. */
function phraseAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Phrase | undefined {
  for (let length = Math.min(longestPhrase, tokens.length - at); length > 0; length--) {
    const typed = tokens.slice(at, at + length).map(({ stem }) => stem);
    const meant = lexicon.synonyms.flatMap((synonym) => meantBy(synonym, typed));
    const alternatives = meant.flatMap((stems) => alternative(stems, lexicon, weights.synonym));
    if (alternatives.length > 0) return { length, alternatives };
  }
  return undefined;
}

const meantBy = ({ typed, means }: Synonym, stems: readonly string[]): Synonym['means'] =>
  typed.some((phrase) => phrase.join(' ') === stems.join(' ')) ? means : [];

/** Two words that are also written as one: `on call`, `break glass`. */
function pairAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Phrase | undefined {
  const [first, second] = tokens.slice(at, at + 2);
  if (!first || !second) return undefined;
  const joined = alternative([stemOf(first.text + second.text)], lexicon, weights.joined);
  return joined.length > 0 ? { length: 2, alternatives: joined } : undefined;
}

/** The words of a phrase as they were typed. */
function wholeOf(tokens: readonly Token[], lexicon: Lexicon): Alternative[] {
  const telling = tokens.filter(({ stop }) => !stop);
  const known = telling.flatMap(({ stem }) => lexicon.find(stem) ?? []);
  const last = tokens.at(-1);
  const completed = tokens.length === 1 && last?.last ? completions(last, lexicon, weights.prefixOfKnown) : [];
  return [...(known.length > 0 ? [{ words: known, weight: known.length / telling.length }] : []), ...completed];
}

/** All words of a phrase, or nothing where one of them stands nowhere. */
function alternative(stems: readonly string[], lexicon: Lexicon, weight: number): Alternative[] {
  const words = stems.map((stem) => lexicon.find(stem));
  return words.every((word) => word !== undefined) ? [{ words, weight }] : [];
}

function wordAt(token: Token, lexicon: Lexicon, corrections: Map<string, string>): Reading {
  const known = alternative([token.stem], lexicon, 1);
  const completed = token.last
    ? completions(token, lexicon, known.length > 0 ? weights.prefixOfKnown : weights.prefix)
    : [];
  if (known.length > 0) return { alternatives: [...known, ...completed], sure: 1 };
  const parted = partsOf(token.text, lexicon);
  if (completed.length + parted.length > 0) return { alternatives: [...parted, ...completed], sure: 1 };
  return guesses(token, lexicon, corrections);
}

/** Words that begin with what was typed so far. */
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
    const parts = alternative([stemOf(text.slice(0, at)), stemOf(text.slice(at))], lexicon, weights.joined);
    const whole = [text.slice(0, at), text.slice(at)].every((part) => {
      const word = lexicon.find(stemOf(part));
      return word !== undefined && (lexicon.words[word]?.count ?? 0) > 1;
    });
    if (parts.length > 0 && whole) return parts;
  }
  return [];
}

/** Known words that are a slip or two away from an unknown one. */
function guesses({ text, stem }: Token, lexicon: Lexicon, corrections: Map<string, string>): Reading {
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
  corrections.set(text, best.surface);
  return {
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

/** As much as the word that tells most; a word that nobody knows tells as much as a rare one. */
function weigh(alternatives: readonly Alternative[], { words, documents }: Lexicon): number {
  const tell = (word: number) => tells(words[word]?.count ?? 0, documents.length);
  const [first] = alternatives;
  if (!first) return tells(1, documents.length);
  return first.words.reduce((sum, word) => sum + tell(word), 0);
}

/** The typed text with the words that were meant. */
function correct(text: string, corrections: ReadonlyMap<string, string>): string {
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => corrections.get(word.toLowerCase()) ?? word);
}
