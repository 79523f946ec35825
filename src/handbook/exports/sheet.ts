/** Values in rows as a sheet of a workbook. Like `grid.ts`, it brings nothing of the domain into the browser. */
import type { Row, Sheet } from 'write-excel-file/universal';
import type { Value } from './grid.ts';

/**
 * A sheet with its titles, the first row, in bold and always in sight. Numbers are numbers and everything
 * else is text, so that no cell is taken for a formula.
 */
export function toSheet(name: string, [head = [], ...rows]: readonly (readonly Value[])[]): Sheet<Blob> {
  const cells = rows.map((row): Row => row.map((value) => cell(value)));
  return {
    sheet: name,
    data: [head.map((value) => ({ ...cell(value), fontWeight: 'bold' as const })), ...cells],
    columns: head.map((_, index) => ({ width: widthOf([head, ...rows].map((row) => row[index] ?? '')) })),
    stickyRowsCount: 1,
  };
}

/** The longest text that a cell of a workbook may hold, in UTF-16 code units. */
const longestText = 32_767;

const cell = (value: Value) =>
  typeof value === 'number'
    ? { type: Number, value }
    : { type: String, value: fitting(value), wrap: true, alignVertical: 'top' as const };

const fitting = (text: string): string => (text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text);

/** Wide enough for the most of a column, in characters. */
const widthOf = (values: readonly Value[]): number =>
  values.reduce<number>((width, value) => Math.min(Math.max(width, String(value).length + 2), 60), 10);
