import { expect, test } from 'vitest';
import { relaxed } from './relax.ts';

test('words that tell nothing go first, then one of the others, a short one first', () => {
  expect(relaxed('how must we rotate a key early')).toEqual([
    'how must we rotate a key early',
    'rotate key early',
    'rotate early',
    'rotate key',
    'key early',
  ]);
});

test('of two words each is looked for alone, the longer one first', () => {
  expect(relaxed('rotate keys')).toEqual(['rotate keys', 'rotate', 'keys']);
});

test('a single word cannot be relaxed', () => {
  expect(relaxed('toil')).toEqual(['toil']);
});
