/** The pages of the cross-reference tables. */
import { type Row, type Table } from '../blocks.ts';
import { type Handbook } from '../graph.ts';
import { type Page, paginate } from '../paging.ts';
import { crossTables } from '../tables/index.ts';
import { type CrossTable } from '../tables/table.ts';
import { tableUrl } from '../urls.ts';

export interface TableView {
  title: string;
  summary: string;
  url: string;
  /** The part of the table that stands on this page. */
  table: Table;
  page: Page<Row>;
}

export function tableViews(handbook: Handbook, { id, title, summary, build }: CrossTable): TableView[] {
  const table = build(handbook);
  return paginate(table.rows).map((page) => ({
    title: page.number === 1 ? title : `${title}, page ${page.number}`,
    summary,
    url: tableUrl(id),
    table: { ...table, rows: page.items },
    page,
  }));
}

/** All tables, to choose from. */
export const tableLinks = (): { title: string; summary: string; url: string }[] =>
  crossTables.map(({ id, title, summary }) => ({ title, summary, url: tableUrl(id) }));
