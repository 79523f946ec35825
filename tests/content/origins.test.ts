/**
 * What comes from the sources, and what the handbook adds, so that facts and additions can be told apart. Of a role that
 * is conditions on tools and columns of the scorecard, on two lists in origins.json; of the other kinds, whole entries: what
 * no source names is on the list in own-entries.json.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Coverage } from './coverage.ts';
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

const own = read('own-entries.json') as Record<'kpi' | 'runbook' | 'policy', string[]>;
const fromSources = read('coverage.json') as Coverage;

describe('every entry is either in the sources or our own:', () => {
  test.each([
    ['kpi', fromSources.kpis],
    ['runbook', Object.keys(fromSources.runbooks)],
    ['policy', Object.keys(fromSources.policies)],
  ] as const)('%s', (kind, named) => {
    expect([...named, ...own[kind]].sort()).toEqual(shipped.handbook.all(kind).map(({ id }) => id));
  });

  test('no role has a target for a KPI that its source does not name', () => {
    const measured = shipped.handbook.all('role').flatMap(({ data }) => data.kpis.map(({ kpi }) => kpi));
    expect(own.kpi.filter((id) => measured.includes(id))).toEqual([]);
  });
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
    const columns = data.scorecard.flatMap((row) => Object.keys(row)).filter((column) => column !== 'dimension');
    expect(listed(scorecard)).toEqual(distinct(columns));
  });
});
