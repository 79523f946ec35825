import { expect, test } from 'vitest';
import { pageSize, paginate } from './paging.ts';

test('a list is cut into pages, the last one shorter', () => {
  expect(paginate(['a', 'b', 'c', 'd', 'e'], 2)).toEqual([
    { items: ['a', 'b'], number: 1, count: 3, total: 5, first: 1 },
    { items: ['c', 'd'], number: 2, count: 3, total: 5, first: 3 },
    { items: ['e'], number: 3, count: 3, total: 5, first: 5 },
  ]);
});

test('a list that fits exactly has no empty page behind it', () => {
  expect(paginate([1, 2, 3, 4], 2)).toHaveLength(2);
});

test('an empty list has one empty page', () => {
  expect(paginate([])).toEqual([{ items: [], number: 1, count: 1, total: 0, first: 0 }]);
});

test('a page has as many items as the site shows', () => {
  const items = Array.from({ length: pageSize + 1 }, (_, index) => index);
  expect(paginate(items).map((page) => page.items.length)).toEqual([pageSize, 1]);
});
