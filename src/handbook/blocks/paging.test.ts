import { expect, test } from 'vitest';
import { paginate } from './paging.ts';

test('a list is cut into pages, the last one shorter', () => {
  expect(paginate(['a', 'b', 'c', 'd', 'e'], 2)).toEqual([
    { items: ['a', 'b'], number: 1, count: 3, total: 5, first: 1 },
    { items: ['c', 'd'], number: 2, count: 3, total: 5, first: 3 },
    { items: ['e'], number: 3, count: 3, total: 5, first: 5 },
  ]);
});

test.each([2, 5, 20])('pages of at most %d differ by one item at most, whatever the length of the list', (most) => {
  for (let length = 1; length <= 300; length++) {
    const items = Array.from({ length }, (_, index) => index);
    const pages = paginate(items, most);
    expect(pages.flatMap((page) => page.items)).toEqual(items);
    for (const page of pages) expect(page.first).toBe((page.items[0] ?? -1) + 1);
    const sizes = pages.map((page) => page.items.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(most);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    expect(sizes).toHaveLength(Math.ceil(length / most));
  }
});

test('a list that fits exactly has no empty page behind it', () => {
  expect(paginate([1, 2, 3, 4], 2)).toHaveLength(2);
});

test('an empty list has one empty page', () => {
  expect(paginate([], 2)).toEqual([{ items: [], number: 1, count: 1, total: 0, first: 0 }]);
});
