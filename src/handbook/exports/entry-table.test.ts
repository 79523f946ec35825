import { expect, test } from 'vitest';
import { openWith } from '../../../tests/unit/handbook.ts';
import { rich } from '../../../tests/unit/rich.ts';
import { plain } from '../blocks/blocks.ts';
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

test('a list of objects is a table of its own, with the values of the list around it', () => {
  expect(
    tables
      .get('roles')
      ?.columns.map(({ id }) => id)
      .filter((id) => id.startsWith('kpis')),
  ).toEqual([]);
  const row = 'platform-lead kpis 0 targets';
  expect(valueAt('roles.kpis', 'platform-lead kpis 0', 'kpis.cadence')).toBe('monthly');
  expect(valueAt('roles.kpis.targets', `${row} 0`, 'id')).toBe('platform-lead');
  expect(valueAt('roles.kpis.targets', `${row} 0`, 'kpis.kpi')).toBe('restore-time');
  expect(valueAt('roles.kpis.targets', `${row} 0`, 'kpis.targets.parameter')).toBe('time-to-restore');
  expect(valueAt('roles.kpis.targets', `${row} 1`, 'kpis.targets.below')).toBe(3);
  expect(valueAt('policies.statements', 'restore-policy statements 0', 'statements.id')).toBe('S-01');
});

/** All strings, numbers and truth values in a value, as text. */
const leaves = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [String(value)];

test('nothing of an entry is lost', () => {
  for (const { kind, id, data } of handbook.nodes) {
    const cells = [...tables].flatMap(([path, { rows }]) =>
      path === 'relations' ? [] : rows.filter(({ cells }) => cells[0] && cellValue(cells[0]) === id),
    );
    const written = new Set(cells.flatMap((row) => row.cells.flatMap(({ lines }) => lines.map(plain))));
    expect([kind, id, leaves(data).filter((leaf) => !written.has(leaf))]).toEqual([kind, id, []]);
  }
});

test('every list of the vocabulary has a table with all its items', () => {
  expect(tables.get('vocabulary/severities')?.rows.map(({ id }) => id)).toEqual(['sev-1', 'sev-2']);
  expect(tables.get('vocabulary/severities')?.columns.map(({ id }) => id)).toEqual([
    'id',
    'name',
    'formerIds',
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
