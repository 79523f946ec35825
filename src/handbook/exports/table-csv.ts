/** A table as CSV. */
import { type Table } from '../blocks/blocks.ts';
import { tableGrid } from './cell-value.ts';
import { csv } from './grid.ts';

/** The titles of the columns, then the rows; lines end in CR LF, and no cell runs as a formula. */
export const tableCsv = (table: Table): string => csv(tableGrid(table));
