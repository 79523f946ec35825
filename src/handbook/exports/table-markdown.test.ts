import { markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { openWith } from '../../../tests/unit/handbook.ts';
import { rich } from '../../../tests/unit/rich.ts';
import { cell, type Cell, type Table, text, textCell } from '../blocks/blocks.ts';
import { crossTables } from '../tables/index.ts';
import { tableMarkdown } from './table-markdown.ts';

const makeTable = (...cells: Cell[]): Table => ({
  type: 'table',
  caption: 'Values',
  columns: cells.map((_, index) => ({ id: String(index), title: `C${index}` })),
  rows: [{ id: 'row', cells }],
});
const path = (url: string) => url;
const whole = (url: string) => `https://x.invalid${url}`;
const lastLine = (table: Table, address = path) => tableMarkdown(table, address).trimEnd().split('\n').at(-1);

interface Tree {
  type: string;
  value?: string;
  children?: Tree[];
}
const read = (markdown: string) => markdownToMdast(markdown, { features: { gfm: true } }) as Tree;
const textOf = (node: Tree): string => node.value ?? (node.children ?? []).map(textOf).join('');

test('strong values, code and lines', () => {
  expect(
    lastLine(makeTable(cell([text('< 60 min', 'strong'), text(' for '), text('x', 'code')], [text('Monthly')]))),
  ).toBe('| **< 60 min** for `x`<br>Monthly |');
});

test('links stand in it only where they are whole addresses', () => {
  const table = makeTable(cell([{ text: 'MTTR', href: '/kpis/mttr/' }]));
  expect(lastLine(table)).toBe('| MTTR |');
  expect(lastLine(table, whole)).toBe('| [MTTR](https://x.invalid/kpis/mttr/) |');
});

test.each([
  'a | b',
  '**not strong**',
  '<b>',
  'a_b_c',
  '`',
  '[x](y)',
  'a\\',
  '~~x~~',
  '# x',
  'https://x.invalid',
  '&amp;',
])('%s is read back as it was', (value) => {
  const cells = read(tableMarkdown(makeTable(textCell(value), textCell('next')), path)).children?.[0]?.children?.[1];
  expect(cells?.children?.map(textOf)).toEqual([value, 'next']);
});

test.each(crossTables)('$title is one table with all its rows and columns', ({ build }) => {
  const table = build(openWith(rich).handbook);
  const { children = [] } = read(tableMarkdown(table, whole));
  expect(children.map(({ type }) => type)).toEqual(['table']);
  const width = table.columns.length + (table.rows.some(({ group }) => group) ? 1 : 0);
  expect(children[0]?.children?.map((row) => row.children?.length)).toEqual(Array(table.rows.length + 1).fill(width));
});
