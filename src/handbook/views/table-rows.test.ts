import { expect, test } from 'vitest';
import { openWith } from '../../../tests/unit/handbook.ts';
import { cell, type Row, type Table, text } from '../blocks/blocks.ts';
import { tableSize } from '../blocks/paging.ts';
import { tableRows } from './table-rows.ts';

const { handbook } = openWith();

const makeRow = (_: unknown, index: number): Row => ({
  id: String(index),
  group: 'Recovery',
  facets: { severity: ['SEV-1'] },
  cells: [cell([{ text: 'Restore', href: '/runbooks/restore/' }, text(' a service', 'quiet')])],
});
const rowsOf = (count: number) => {
  const table: Table = { type: 'table', caption: '', columns: [], rows: Array.from({ length: count }, makeRow) };
  return tableRows(handbook, { id: 'x', title: '', summary: '', build: () => table }, (url) => `/base${url}`);
};

test('a table that fits on a page needs no file of its own', () => {
  expect(rowsOf(tableSize)).toBeUndefined();
});

test('rows of a longer table are all there, with their links as the browser needs them', () => {
  const rows = rowsOf(tableSize + 1);
  expect(rows).toHaveLength(tableSize + 1);
  expect(rows?.at(-1)).toEqual({
    ...makeRow(undefined, tableSize),
    cells: [cell([{ text: 'Restore', href: '/base/runbooks/restore/' }, text(' a service', 'quiet')])],
  });
});
