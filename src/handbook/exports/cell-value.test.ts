import { expect, test } from 'vitest';
import { cell, type Cell, text, textCell } from '../blocks/blocks.ts';
import { cellText, cellValue, tableGrid } from './cell-value.ts';

test('lines of a cell are joined, and empty ones left out', () => {
  expect(cellText(cell([text('< 60 min '), text('for SEV-1')], [text(' ')], [text('Monthly')]))).toBe(
    '< 60 min for SEV-1; Monthly',
  );
});

const values: [string, Cell, string | number][] = [
  ['a number', textCell(20), 20],
  ['a number with a separator', textCell('1,440', 1440), 1440],
  ['a number below zero', textCell(-5), -5],
  ['a number with a sign', textCell('≥ 20', 20), '≥ 20'],
  ['text that looks like a number', textCell('2022'), '2022'],
  ['nothing, which sorts first', { lines: [], sort: 0 }, ''],
];
test.each(values)('%s', (_, cell, value) => expect(cellValue(cell)).toBe(value));

test('the group is a column of its own, where there are groups', () => {
  const columns = [{ id: 'name', title: 'Name' }];
  const row = { id: 'a', cells: [textCell('A')] };
  const table = { type: 'table', caption: 'Some', columns } as const;
  expect(tableGrid({ ...table, rows: [row] })).toEqual([['Name'], ['A']]);
  expect(tableGrid({ ...table, rows: [{ ...row, group: 'First' }, row] })).toEqual([
    ['Group', 'Name'],
    ['First', 'A'],
    ['', 'A'],
  ]);
});
