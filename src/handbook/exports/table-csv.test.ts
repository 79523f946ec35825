import { expect, test } from 'vitest';
import { type Cell, type Table, textCell } from '../blocks/blocks.ts';
import { tableCsv } from './table-csv.ts';

const makeTable = (...cells: Cell[]): Table => ({
  type: 'table',
  caption: 'Values',
  columns: cells.map((_, index) => ({ id: String(index), title: `C${index}` })),
  rows: [{ id: 'row', cells }],
});
const secondLine = (...cells: Cell[]) => tableCsv(makeTable(...cells)).split('\r\n')[1];

test('it starts with a byte order mark, and every line ends in CR LF', () => {
  expect(tableCsv(makeTable(textCell('a'), textCell('b')))).toBe('\uFEFFC0,C1\r\na,b\r\n');
});

test.each([
  ['a comma', 'a, b', '"a, b"'],
  ['a quote', 'a "b"', '"a ""b"""'],
  ['a line break', 'a\nb', '"a\nb"'],
  ['a semicolon', 'a; b', '"a; b"'],
])('%s is quoted', (_, value, written) => expect(secondLine(textCell(value))).toBe(written));

test.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '＝1'])('%s is made harmless', (value) => {
  expect(secondLine(textCell(value))).toBe(`'${value}`);
});

test('a formula behind quotes or a tab is made harmless too', () => {
  expect(secondLine(textCell('=HYPERLINK("http://x","y")'))).toBe(`"'=HYPERLINK(""http://x"",""y"")"`);
  expect(tableCsv(makeTable({ lines: [[{ text: '\t=1' }]] })).split('\r\n')[1]).not.toMatch(/^["]?[=\t]/);
});

test('a title or a group that is a formula is made harmless', () => {
  const table = makeTable(textCell('a'));
  expect(
    tableCsv({
      ...table,
      columns: [{ id: 'a', title: '=1' }],
      rows: [{ id: 'row', group: '@x', cells: [textCell('a')] }],
    }),
  ).toBe("\uFEFFGroup,'=1\r\n'@x,a\r\n");
});

test('numbers stay numbers, also below zero', () => {
  expect(secondLine(textCell(20), textCell(-5), textCell(0.5))).toBe('20,-5,0.5');
});

test('signs that only look like operators stay as they are', () => {
  expect(secondLine(textCell('−20%'), textCell('≥ 95%'), textCell('±5%'))).toBe('−20%,≥ 95%,±5%');
});
