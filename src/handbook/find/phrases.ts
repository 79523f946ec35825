/** Several words that mean one thing: what a synonym stands for, and what is also written as one word. */
import { alternative, type Alternative, completionsOfKnown, type Token } from './alternatives.ts';
import { type Lexicon, type Synonym } from './form.ts';
import { digitOf, stemOf } from './words.ts';

export interface Phrase {
  /** How many words it has. */
  length: number;
  alternatives: Alternative[];
}

const synonymWeight = 0.9;
/** The longest run of words that one synonym replaces, and the longest that is also written as one word. */
const longest = { synonym: 5, joined: 4 };

/** The phrase that begins at a word, with the words as they were typed as its first alternative. */
export function phraseAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Phrase | undefined {
  const synonym = synonymAt(tokens, at, lexicon);
  const joined = joinedAt(tokens, at, lexicon);
  const length = synonym?.length ?? joined?.length;
  if (length === undefined) return undefined;
  const typed = wholeOf(tokens.slice(at, at + length), lexicon);
  const alternatives = [synonym, joined].flatMap((phrase) => (phrase?.length === length ? phrase.alternatives : []));
  return { length, alternatives: [...typed, ...alternatives] };
}

/** The longest run of words that has a synonym. */
function synonymAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Phrase | undefined {
  for (let length = Math.min(longest.synonym, tokens.length - at); length > 0; length--) {
    const typed = tokens
      .slice(at, at + length)
      .map(({ stem }) => stem)
      .join(' ');
    const alternatives = lexicon.synonyms
      .filter((synonym) => stands(synonym, typed))
      .flatMap(({ means }) => means.flatMap((stems) => alternative(stems, lexicon, synonymWeight)));
    if (alternatives.length > 0) return { length, alternatives };
  }
  return undefined;
}

const stands = ({ typed }: Synonym, stems: string): boolean => typed.some((phrase) => phrase.join(' ') === stems);

/** Words that are also written as one: `on call`, `just in time`, `priority one`, `failing over`. */
function joinedAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Phrase | undefined {
  for (let length = Math.min(longest.joined, tokens.length - at); length > 1; length--) {
    const run = tokens.slice(at, at + length);
    const ways = [
      run.map(({ text }, index) => (index > 0 ? digitOf(text) : text)),
      [...run.slice(0, -1).map(({ stem }) => stem), run.at(-1)?.text ?? ''],
    ];
    const [found] = ways.flatMap((way) => alternative([stemOf(way.join(''))], lexicon, 1));
    if (found) return { length, alternatives: [found] };
  }
  return undefined;
}

/** The words of a phrase as they were typed. */
function wholeOf(tokens: readonly Token[], lexicon: Lexicon): Alternative[] {
  const telling = tokens.filter(({ stop }) => !stop);
  const known = telling.flatMap(({ stem }) => lexicon.find(stem) ?? []);
  const [only, ...others] = tokens;
  const completed = only?.last && others.length === 0 ? completionsOfKnown(only, lexicon) : [];
  return [...(known.length > 0 ? [{ words: known, weight: known.length / tokens.length }] : []), ...completed];
}
