/** What differs between two texts, word by word. */
import { diffArrays, diffWordsWithSpace } from 'diff';

/** A piece of text: the same in both, only in the older, or only in the newer. */
export interface Piece {
  text: string;
  change: 'same' | 'removed' | 'added';
}

export function wordDifference(before: string, after: string): Piece[] {
  // Of two texts that share little, words in common are chance, and a reader wants to see them apart.
  const pieces = diffWordsWithSpace(before, after).map(({ value, added, removed }): Piece => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));
  const kept = pieces.reduce((sum, { text, change }) => sum + (change === 'same' ? text.trim().length : 0), 0);
  if (kept * 3 >= Math.min(before.length, after.length)) return pieces;
  return [
    ...(before ? [{ text: before, change: 'removed' as const }] : []),
    ...(after ? [{ text: after, change: 'added' as const }] : []),
  ];
}

/** A paragraph that differs, or the number of those between that do not. */
export type Paragraph = { pieces: Piece[] } | { unchanged: number };

/** What differs between two Markdown texts, by paragraph. How lines are broken does not count. */
export function paragraphDifference(before: string, after: string): Paragraph[] {
  const result: Paragraph[] = [];
  let removed: string[] = [];
  const flush = (added: readonly string[]) => {
    for (let index = 0; index < Math.max(removed.length, added.length); index++)
      result.push({ pieces: wordDifference(removed[index] ?? '', added[index] ?? '') });
    removed = [];
  };
  for (const { value, added, removed: gone } of diffArrays(paragraphs(before), paragraphs(after))) {
    if (gone) removed = value;
    else if (added) flush(value);
    else {
      flush([]);
      result.push({ unchanged: value.length });
    }
  }
  flush([]);
  return result;
}

/** Code keeps its lines; prose is one line a paragraph. */
const paragraphs = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((one) => (/^\s*(?:```|~~~)/.test(one) ? one.trimEnd() : one.replace(/\s+/g, ' ').trim()))
    .filter(Boolean);
