/** Tables as an XLSX workbook, a sheet each. The same tables give the same bytes. */
import writeXlsxFile, { type Row, type Sheet } from 'write-excel-file/universal';
import { type Table } from '../blocks.ts';
import { tableGrid } from './cell-value.ts';
import { type Value } from './grid.ts';
import { withFixedTimes } from './zip-times.ts';

export interface NamedTable {
  title: string;
  table: Table;
}

/** Numbers are numbers and everything else is text, so that no cell is taken for a formula. */
export async function writeWorkbook(tables: readonly NamedTable[]): Promise<Uint8Array> {
  const names = sheetNames(tables.map(({ title }) => title));
  const sheets = tables.map(({ table }, index) => toSheet(names[index] as string, tableGrid(table)));
  const blob = await writeXlsxFile(sheets).toBlob();
  return withFixedTimes(new Uint8Array(await blob.arrayBuffer()));
}

function toSheet(name: string, [head = [], ...rows]: Value[][]): Sheet<Blob> {
  const cells = rows.map((row): Row => row.map((value) => cell(value)));
  return {
    sheet: name,
    data: [head.map((value) => ({ ...cell(value), fontWeight: 'bold' as const })), ...cells],
    columns: head.map((_, index) => ({ width: widthOf([head, ...rows].map((row) => row[index] ?? '')) })),
    stickyRowsCount: 1,
  };
}

/** The longest text that a cell of a workbook may hold, in UTF-16 code units. */
const longest = 32_767;

const cell = (value: Value) =>
  typeof value === 'number'
    ? { type: Number, value }
    : { type: String, value: fitting(value), wrap: true, alignVertical: 'top' as const };

const fitting = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

/** Wide enough for the most of a column, in characters. */
const widthOf = (values: readonly Value[]): number =>
  values.reduce<number>((width, value) => Math.min(Math.max(width, String(value).length + 2), 60), 10);

/** The signs that no name of a sheet may hold become spaces; it has 31 characters at most and is unique, whatever its case. */
function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const plain = title.replace(/[[\]/\\:*?]+/g, ' ').trim();
    for (let count = 1; ; count++) {
      const end = count === 1 ? '' : ` ${count}`;
      const name = plain.slice(0, 31 - end.length).trim() + end;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}
