import { expect, test } from 'vitest';
import { relaxed } from './relax.ts';

test('words that tell nothing go first, then short ones, then all but one', () => {
  expect(relaxed('how must we rotate a key early')).toEqual([
    'how must we rotate a key early',
    'rotate key early',
    'rotate early',
    'rotate key',
    'key early',
    'rotate',
    'early',
    'key',
  ]);
});

test('a single word cannot be relaxed', () => {
  expect(relaxed('toil')).toEqual(['toil']);
});
