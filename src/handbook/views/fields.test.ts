import { expect, test } from 'vitest';
import { entryKinds, vocabularyKinds } from '../../../schemas/index.ts';
import { relationNames } from '../../../schemas/relations.ts';
import { showCells } from '../../../tests/unit/show.ts';
import { type Table } from '../blocks/blocks.ts';
import { fieldGroups } from './fields.ts';

const groups = fieldGroups();
const rows = (id: string) =>
  groups.find((group) => group.id === id)?.blocks.flatMap((block) => (block as Table).rows) ?? [];
const show = (id: string, field: string) => rows(id).flatMap((row) => (row.id === field ? [showCells(row.cells)] : []));

test('every kind and list has its fields', () => {
  expect(groups.map(({ id }) => id)).toEqual([
    ...Object.keys(entryKinds),
    ...Object.keys(vocabularyKinds),
    'relations',
  ]);
});

test('a field says what may stand in it, and what it is', () => {
  expect(show('kpi', 'title')).toEqual(['title | text | The name, as people say it']);
  expect(show('kpi', 'owner')).toEqual(['owner | id of a role | The one role that answers for this entry']);
  expect(show('kpi', 'version')[0]).toMatch(/^version \| number \| /);
  expect(show('role', 'kpis[].targets[].or')[0]).toMatch(/ \| true \| /);
  expect(show('role', 'kpis[].targets[].by')[0]).toMatch(/ \| text, or text \| /);
  expect(show('term', 'see')[0]).toMatch(/ \| list of id of a node \| /);
  expect(show('runbook', 'risk')[0]).toMatch(/^risk \| low, medium, high \| /);
});

test('fields of fields, of list items and of each shape follow their parent', () => {
  expect(show('kpi', 'guardrails')[0]).toMatch(/^guardrails optional \| list of id of a kpi \| /);
  expect(show('kpi', 'review.everyMonths')).toHaveLength(1);
  expect(show('role', 'kpis[].targets[].below')).toHaveLength(1);
  for (const part of ['shape', 'numerator', 'counted', 'statistic'])
    expect(show('kpi', `measure.${part}`)).toHaveLength(1);
});

test('rows are told apart', () => {
  for (const { id } of groups) {
    const ids = rows(id).map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('every relation has a row with its words for both ends', () => {
  expect(rows('relations').map(({ id }) => id)).toEqual(relationNames);
  expect(show('relations', 'moves')).toEqual(['moves | runbook | kpi | KPIs it moves | Moved by']);
});
