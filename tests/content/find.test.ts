/** The search answers questions that nobody tuned it to, and every name of an entry finds it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answersOf } from '../../src/handbook/find/documents.ts';
import { find } from '../../src/handbook/find/find.ts';
import { placeOf, readJudged, scoreOf } from '../../src/handbook/find/measure.ts';
import { notFoundFirst } from '../../src/handbook/find/not-found-first.ts';
import { root, shipped } from './shipped.ts';

const index = answersOf(shipped.handbook);
const judged = readJudged(readFileSync(join(root, 'tests/find/queries.tsv'), 'utf8'));

test('the queries are many, in four styles, and half of them judge', () => {
  expect(judged.length).toBeGreaterThanOrEqual(200);
  expect([...new Set(judged.map(({ style }) => style))].sort()).toEqual(['jargon', 'question', 'signal', 'slip']);
});

test('of the half that judges, the first result answers most, and the first five nearly all', () => {
  const places = judged
    .filter(({ half }) => half === 'judging')
    .map(({ query, pages }) => placeOf(find(index, query, 10).results.map(({ url }) => url), pages));
  const { first, five } = scoreOf(places);
  expect(first).toBeGreaterThanOrEqual(0.9);
  expect(five).toBeGreaterThanOrEqual(0.98);
});

test('every title, alias and question finds its entry first', () => {
  expect(notFoundFirst(shipped.handbook).map(({ file, message }) => `${file}: ${message}`)).toEqual([]);
});
