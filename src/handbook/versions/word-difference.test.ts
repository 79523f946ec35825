import { expect, test } from 'vitest';
import { paragraphDifference, wordDifference } from './word-difference.ts';

const show = (pieces: ReturnType<typeof wordDifference>) =>
  pieces
    .map(({ text, change }) => (change === 'same' ? text : change === 'added' ? `{+${text}+}` : `{-${text}-}`))
    .join('');

test('words that differ are marked', () => {
  expect(show(wordDifference('Mean of the time from alert to fix', 'Mean of the time from impact to fix'))).toBe(
    'Mean of the time from {-alert-}{+impact+} to fix',
  );
  expect(show(wordDifference('', 'New'))).toBe('{+New+}');
});

test('texts that share little stand one after the other', () => {
  expect(show(wordDifference('a cat sat on the mat', 'we count a failed deployment once it is undone'))).toBe(
    '{-a cat sat on the mat-}{+we count a failed deployment once it is undone+}',
  );
});

test('paragraphs that are the same are counted, however their lines are broken', () => {
  expect(paragraphDifference('One\ntwo\n\nThree four five', 'One two\n\nThree four six')).toEqual([
    { unchanged: 1 },
    {
      pieces: [
        { text: 'Three four ', change: 'same' },
        { text: 'five', change: 'removed' },
        { text: 'six', change: 'added' },
      ],
    },
  ]);
});
