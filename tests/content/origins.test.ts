/**
 * What of a role comes from its source, and what the handbook adds: conditions on tools and columns of the
 * scorecard. A new one has to be put on one of the two lists in origins.json, so that facts and additions can be told apart.
 * Whole entries that no source calls for are in additions.json.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shipped } from './shipped.ts';

interface Origins {
  sources: string[];
  own: string[];
}

const read = (file: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'));

const origins = read('origins.json') as Record<
  string,
  { toolConditions: Origins; scorecard: Origins }
>;

/** Both lists as one; an item on both would show twice. */
const listed = ({ sources, own }: Origins): string[] => [...sources, ...own].sort();
const distinct = (items: readonly string[]): string[] => [...new Set(items)].sort();

test('no role has a target for a KPI that its source does not name', () => {
  const additions = (read('additions.json') as { kpi: string[] }).kpi;
  const measured = shipped.handbook.all('role').flatMap(({ data }) => data.kpis.map(({ kpi }) => kpi));
  expect(additions.filter((id) => measured.includes(id))).toEqual([]);
});

test('every role says what is its own', () => {
  expect(Object.keys(origins)).toEqual(shipped.handbook.all('role').map(({ id }) => id));
});

describe.each(Object.entries(origins))('%s', (id, { toolConditions, scorecard }) => {
  const { data } = shipped.handbook.get('role', id);

  test('the origin of every condition on a tool is known', () => {
    expect(listed(toolConditions)).toEqual(distinct(data.tools.flatMap(({ when }) => when ?? [])));
  });

  test('the origin of every column of the scorecard is known', () => {
    const columns = data.scorecard.flatMap((row) => Object.keys(row)).filter((column) => column !== 'dimension' && column !== 'id');
    expect(listed(scorecard)).toEqual(distinct(columns));
  });
});
