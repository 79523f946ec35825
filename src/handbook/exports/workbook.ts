/** Tables as an XLSX workbook, a sheet each. The same tables give the same bytes. */
import writeXlsxFile from 'write-excel-file/universal';
import { type Table } from '../blocks/blocks.ts';
import { tableGrid } from './cell-value.ts';
import { toSheet } from './sheet.ts';
import { withFixedTimes } from './zip-times.ts';

export interface NamedTable {
  title: string;
  table: Table;
}

export async function writeWorkbook(tables: readonly NamedTable[]): Promise<Uint8Array> {
  const names = sheetNames(tables.map(({ title }) => title));
  const sheets = tables.map(({ table }, index) => toSheet(names[index] as string, tableGrid(table)));
  const blob = await writeXlsxFile(sheets).toBlob();
  return withFixedTimes(new Uint8Array(await blob.arrayBuffer()));
}

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
