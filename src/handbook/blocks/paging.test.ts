import { expect, test } from 'vitest';
import { paginate } from './paging.ts';

test('a list is cut into pages, the last one shorter', () => {
  expect(paginate(['a', 'b', 'c', 'd', 'e'], 2)).toEqual([
    { items: ['a', 'b'], number: 1, count: 3, total: 5, first: 1 },
    { items: ['c', 'd'], number: 2, count: 3, total: 5, first: 3 },
    { items: ['e'], number: 3, count: 3, total: 5, first: 5 },
  ]);
});

test('pages are nearly equally long, whatever the length of the list', () => {
  for (let length = 1; length <= 300; length++) {
    const items = Array.from({ length }, (_, index) => index);
    const pages = paginate(items, 20);
    expect(pages.flatMap((page) => page.items)).toEqual(items);
    const sizes = pages.map((page) => page.items.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(20);
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    expect(sizes).toHaveLength(Math.ceil(length / 20));
  }
});

test('a list that fits exactly has no empty page behind it', () => {
  expect(paginate([1, 2, 3, 4], 2)).toHaveLength(2);
});

test('an empty list has one empty page', () => {
  expect(paginate([], 2)).toEqual([{ items: [], number: 1, count: 1, total: 0, first: 0 }]);
});
