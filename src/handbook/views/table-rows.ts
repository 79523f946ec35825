/** The rows of a whole table for the browser, which sorts and filters over all pages. */
import { type Row, type Text } from '../blocks/blocks.ts';
import { type Address } from '../exports/address.ts';
import { type Handbook } from '../graph.ts';
import { tableSize } from '../blocks/paging.ts';
import { type CrossTable } from '../tables/table.ts';
import { cappedRow } from './table-page.ts';

/** The rows as the pages show them; undefined where one page holds them all. */
export function tableRows(handbook: Handbook, { build }: CrossTable, address: Address): Row[] | undefined {
  const { rows } = build(handbook);
  if (rows.length <= tableSize) return undefined;
  const linked = (part: Text): Text => (part.href === undefined ? part : { ...part, href: address(part.href) });
  return rows.map(cappedRow).map((row) => ({
    ...row,
    cells: row.cells.map(({ lines, sort, unit }) => ({ lines: lines.map((line) => line.map(linked)), sort, unit })),
  }));
}
