import { expect, test } from 'vitest';
import { grouped } from './grouped.ts';

test('neighbours of one group become a list', () => {
  const items = [{ group: 'A' }, { group: 'A' }, { group: 'B' }, {}];
  expect(grouped(items).map(({ title, items }) => [title, items.length])).toEqual([
    ['A', 2],
    ['B', 1],
    ['', 1],
  ]);
});
