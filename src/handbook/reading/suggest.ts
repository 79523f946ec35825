/** “Did you mean …?” */
import { closest, distance } from 'fastest-levenshtein';

/** A longer word is no slip of the keyboard, and would take long to compare. */
const longest = 200;

/** The candidate nearest to `word`, or undefined where none is near enough to be meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const list = [...candidates];
  if (list.length === 0 || word.length > longest) return undefined;
  const lower = word.toLowerCase();
  const found = list.find((candidate) => candidate.toLowerCase() === lower) ?? closest(word, list);
  return distance(word.toLowerCase(), found.toLowerCase()) <= Math.max(2, Math.floor(word.length * 0.4))
    ? found
    : undefined;
}

const asCode = (word: string): string => `\`${word}\``;

/** A hint that names what is near enough to be meant, shown as it would be written there; else `otherwise`. */
export function suggestion(
  word: string,
  candidates: Iterable<string>,
  otherwise: string,
  show: (near: string) => string = asCode,
): string {
  const near = nearest(word, candidates);
  return near === undefined ? otherwise : `Did you mean ${show(near)}?`;
}
