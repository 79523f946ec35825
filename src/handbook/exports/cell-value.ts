/** What a cell holds for programs: one text, and a number where it shows nothing but a number. */
import { type Cell, plain, type Table } from '../blocks/blocks.ts';
import { groupTitle, typedValue, type Value } from './grid.ts';

/** The lines of a cell, joined by `; `. */
export const cellText = ({ lines }: Cell): string =>
  lines
    .map((line) => plain(line).trim())
    .filter(Boolean)
    .join('; ');

/** A number where the cell shows that number and no sign or unit; its text otherwise. */
export const cellValue = (cell: Cell): Value => typedValue(cellText(cell), cell.sort);

/** Whether rows of the table stand under headings, which flat formats show as a column of their own. */
export const hasGroups = ({ rows }: Table): boolean => rows.some(({ group }) => group);

/** The titles of the columns, then the values of each row; the group of a row comes first. */
export function tableGrid(table: Table): Value[][] {
  const withGroup = hasGroups(table);
  return [
    [...(withGroup ? [groupTitle] : []), ...table.columns.map(({ title }) => title)],
    ...table.rows.map(({ group, cells }) => [...(withGroup ? [group ?? ''] : []), ...cells.map(cellValue)]),
  ];
}
