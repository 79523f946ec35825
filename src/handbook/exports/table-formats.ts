/** The formats that the site and the export have each table in: one line each, and every list of them follows. */
import { type CrossTable } from '../tables/table.ts';
import { type Table } from '../blocks/blocks.ts';
import { type TableFormat } from '../urls.ts';
import { type Address } from './address.ts';
import { jsonLines } from './json.ts';
import { tableCsv } from './table-csv.ts';
import { tableJson } from './table-json.ts';
import { tableMarkdown } from './table-markdown.ts';

interface Format {
  /** What people read. */
  title: string;
  write: (table: Table, cross: CrossTable, address: Address) => string;
}

export const tableFormatWriters: Readonly<Record<TableFormat, Format>> = {
  json: { title: 'JSON', write: (table, cross, address) => jsonLines(tableJson(cross, table, address)) },
  csv: { title: 'CSV', write: (table) => tableCsv(table) },
  md: { title: 'Markdown', write: (table, _, address) => tableMarkdown(table, address) },
};
