import { expect, test } from 'vitest';
import { parametersIn, termOf } from './statement-numbers.ts';

const parameter = (name: string) => ({
  id: 'x',
  name,
  unit: 'days',
  limit: 'at-most' as const,
  values: [{ value: 1 }],
});
const cycle = parameter('Cycle time, from opening to close');
const interval = parameter('Review interval of an automation');

test.each([
  [cycle, 'cycle time'],
  [interval, 'review interval'],
  [parameter('Freeze notice'), 'freeze notice'],
])('people call %o %s', (given, expected) => {
  expect(termOf(given)).toBe(expected);
});

test.each([
  ['It closes within the cycle time.', [cycle]],
  ['Review intervals and cycle times differ.', [cycle, interval]],
  ['It closes in time.', []],
  ['The lifecycle time is something else.', []],
])('%s', (text, expected) => {
  expect(parametersIn({ text }, [cycle, interval])).toEqual(expected);
});
