import { expect, test } from 'vitest';
import { openWith } from '../../../tests/unit/handbook.ts';
import { rich } from '../../../tests/unit/rich.ts';
import { cellValue } from './cell-value.ts';
import { entryTables } from './entry-table.ts';

const { handbook } = openWith(rich);
const tables = new Map(entryTables(handbook).map(({ path, table }) => [path, table]));
const valueAt = (path: string, row: string, column: string) => {
  const table = tables.get(path);
  const index = table?.columns.findIndex(({ id }) => id === column) ?? -1;
  const cell = table?.rows.find(({ id }) => id === row)?.cells[index];
  return cell && cellValue(cell);
};

test('plain values keep their type, and lists are joined', () => {
  expect(valueAt('kpis', 'restore-time', 'title')).toBe('Restore time');
  expect(valueAt('kpis', 'restore-time', 'version')).toBe(1);
  expect(valueAt('kpis', 'restore-time', 'review.everyMonths')).toBe(12);
  expect(valueAt('policies', 'restore-policy', 'exceptions.allowed')).toBe('true');
  expect(valueAt('roles', 'platform-lead', 'reportsTo')).toBe('board; platform-head');
  expect(valueAt('kpis', 'detect-time', 'replacedBy')).toBe('');
});

test('lists of objects are no part of them', () => {
  const columns = tables.get('roles')?.columns.map(({ id }) => id) ?? [];
  expect(columns).toContain('level');
  expect(columns.filter((id) => /^(?:kpis|skills|changes)/.test(id))).toEqual([]);
});

test('every list of the vocabulary has a table with all its items', () => {
  expect(tables.get('vocabulary/severities')?.rows.map(({ id }) => id)).toEqual(['sev-1', 'sev-2']);
  expect(tables.get('vocabulary/severities')?.columns.map(({ id }) => id)).toEqual([
    'id',
    'name',
    'aliases',
    'summary',
  ]);
});

test('relations are complete, and each stands once', () => {
  const rows = tables.get('relations')?.rows.map(({ cells }) => cells.map(cellValue)) ?? [];
  expect(rows).toContainEqual(['restore-time', 'kpi', 'guardrail', 'detect-time', 'kpi', 'Detect time']);
  const all = handbook.nodes.flatMap((from) =>
    handbook.outgoing(from).map(({ relation, to }) => `${from.id} ${relation} ${to.id}`),
  );
  expect(rows.map((row) => `${row[0]} ${row[2]} ${row[3]}`).sort()).toEqual([...new Set(all)].sort());
});
