/** The pages of the cross-reference tables. */
import { type Cell, type Row, type Table } from '../blocks/blocks.ts';
import { type Drawing } from '../facts/career.ts';
import { type Handbook } from '../graph.ts';
import { type Page, paginate, tableSize } from '../blocks/paging.ts';
import { tableGroups } from '../tables/index.ts';
import { type CrossTable } from '../tables/table.ts';
import { tableUrl } from '../urls.ts';
import { capped } from '../blocks/link-lists.ts';

export interface TableView {
  title: string;
  summary: string;
  url: string;
  /** The part of the table that stands on this page. */
  table: Table;
  page: Page<Row>;
  drawing: Drawing | undefined;
}

export function tableViews(handbook: Handbook, { id, title, summary, build, draw }: CrossTable): TableView[] {
  const table = build(handbook);
  return paginate(table.rows, tableSize).map((page) => ({
    title: page.number === 1 ? title : `${title}, page ${page.number}`,
    summary,
    url: tableUrl(id),
    table: { ...table, rows: page.items.map(page.count === 1 ? cappedRow : unkeyedRow) },
    page,
    drawing: draw?.(handbook, page.items),
  }));
}

/**
 * Lines of a cell that a page shows. A cell can list as much as the handbook holds, a page has many of them,
 * and exports have all of it.
 */
const longestCell = 20;

/** For a table on several pages: the browser sorts and picks out its rows by the data of all of them. */
const unkeyedRow = ({ id, group, cells }: Row): Row => ({
  id,
  group,
  cells: cells.map(({ lines }) => cappedCell({ lines })),
});

export const cappedRow = (row: Row): Row => ({ ...row, cells: row.cells.map(cappedCell) });

const cappedCell = (cell: Cell): Cell =>
  cell.lines.length <= longestCell ? cell : { ...cell, lines: capped(cell.lines, longestCell) };

/** All tables in their groups, to choose from. */
export const tableLinks = () =>
  tableGroups.map(({ title, tables }) => ({
    title,
    tables: tables.map(({ id, title, summary }) => ({ title, summary, url: tableUrl(id) })),
  }));
