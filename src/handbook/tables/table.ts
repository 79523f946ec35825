/** The shape that every cross-reference table has. One table a file; add a new one to `index.ts`. */
import { type Row, type Table } from '../blocks/blocks.ts';
import { type Drawing } from '../facts/career.ts';
import { type Handbook } from '../graph.ts';

export interface CrossTable {
  /** Its segment of the URL. */
  id: string;
  title: string;
  /** One or two sentences: what it shows, and what it is for. */
  summary: string;
  build: (handbook: Handbook) => Table;
  /** A drawing of the rows that stand on one page, so that it does not grow with the handbook. */
  draw?: (handbook: Handbook, rows: readonly Row[]) => Drawing;
}
