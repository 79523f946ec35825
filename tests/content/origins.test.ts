/**
 * What of a role comes from its source, and what the handbook adds: conditions on tools and columns of the
 * scorecard. A new one has to be put on one of the two lists in origins.json, so that facts and additions can be told apart.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shipped } from './shipped.ts';

interface Origins {
  sources: string[];
  own: string[];
}

const origins = JSON.parse(readFileSync(join(import.meta.dirname, 'origins.json'), 'utf8')) as Record<
  string,
  { toolConditions: Origins; scorecard: Origins }
>;

/** Both lists as one; an item on both would show twice. */
const listed = ({ sources, own }: Origins): string[] => [...sources, ...own].sort();
const distinct = (items: readonly string[]): string[] => [...new Set(items)].sort();

test('every role says what is its own', () => {
  expect(Object.keys(origins)).toEqual(shipped.handbook.all('role').map(({ id }) => id));
});

describe.each(Object.entries(origins))('%s', (id, { toolConditions, scorecard }) => {
  const { data } = shipped.handbook.get('role', id);

  test('the origin of every condition on a tool is known', () => {
    expect(listed(toolConditions)).toEqual(distinct(data.tools.flatMap(({ when }) => when ?? [])));
  });

  test('the origin of every column of the scorecard is known', () => {
    const columns = data.scorecard.flatMap((row) => Object.keys(row)).filter((column) => column !== 'dimension');
    expect(listed(scorecard)).toEqual(distinct(columns));
  });
});
