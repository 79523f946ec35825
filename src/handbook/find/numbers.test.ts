import { expect, test } from 'vitest';
import { readNumbers, writeNumbers } from './numbers.ts';

test('numbers come back as they were', () => {
  const numbers = [0, 1, 39, 40, 41, 1599, 1600, 64_000, 16_777_215];
  expect(readNumbers(writeNumbers(numbers))).toEqual(numbers);
  expect(readNumbers('')).toEqual([]);
});

test('a small number is one character', () => {
  expect(writeNumbers([0, 39])).toHaveLength(2);
});
