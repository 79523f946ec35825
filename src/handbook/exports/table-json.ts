/** A table as JSON: the text of every cell, its links, and the typed value that it sorts by. */
import { type Cell, type Table } from '../blocks/blocks.ts';
import { type CrossTable } from '../tables/table.ts';
import { tableUrl } from '../urls.ts';
import { type Address } from './address.ts';
import { cellText } from './cell-value.ts';

export interface CellJson {
  /** The lines of the cell, joined by `; `. */
  text: string;
  links?: { text: string; url: string }[] | undefined;
  /** What the cell sorts by: durations of targets in minutes, other numbers as they are. */
  sort?: number | string | undefined;
}

/** Cells stand by the id of their column. Rows and columns keep the order of the page. */
export function tableJson({ id, title, summary }: CrossTable, table: Table, address: Address) {
  return {
    id,
    title,
    summary,
    url: address(tableUrl(id)),
    caption: table.caption,
    columns: table.columns,
    facets: table.facets,
    rows: table.rows.map(({ id, group, facets, cells }) => ({
      id,
      group,
      facets,
      cells: Object.fromEntries(
        table.columns.map((column, index) => [column.id, cellJson(cells[index] ?? { lines: [] }, address)]),
      ),
    })),
  };
}

function cellJson(cell: Cell, address: Address): CellJson {
  const links = cell.lines
    .flat()
    .flatMap(({ text, href }) => (href === undefined ? [] : [{ text, url: address(href) }]));
  return { text: cellText(cell), links: links.length > 0 ? links : undefined, sort: cell.sort };
}
