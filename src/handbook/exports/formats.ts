/** What an export to a folder holds, by format. */
import { type Handbook } from '../graph.ts';
import { crossTables } from '../tables/index.ts';
import { type Address } from './address.ts';
import { entryTables } from './entry-table.ts';
import { apiFiles, type ExportFile, tableFiles } from './export-files.ts';
import { formFiles } from './form-files.ts';
import { rhythmFiles } from './rhythm-calendar.ts';
import { tableCsv } from './table-csv.ts';
import { writeWorkbook } from './workbook.ts';

export interface FolderFile {
  /** From the folder of the export, with forward slashes. */
  path: string;
  content: ExportFile['content'];
}

export const exportFormats = ['csv', 'json', 'md', 'xlsx', 'docx', 'ics'] as const;
export type ExportFormat = (typeof exportFormats)[number];

const formats: Record<ExportFormat, (handbook: Handbook, address: Address) => FolderFile[]> = {
  csv: (handbook, address) => [
    ...onSite(tableFiles(handbook, address, ['csv'])),
    ...entryTables(handbook).map(({ path, table }) => ({ path: `${path}.csv`, content: () => tableCsv(table) })),
  ],
  json: (handbook, address) => [
    ...onSite(tableFiles(handbook, address, ['json'])),
    ...onSite(apiFiles(handbook, address)),
  ],
  md: (handbook, address) => onSite([...tableFiles(handbook, address, ['md']), ...formFiles(handbook, ['md'])]),
  docx: (handbook) => onSite(formFiles(handbook, ['docx'])),
  ics: (handbook, address) => onSite(rhythmFiles(handbook, address)),
  xlsx: (handbook) => [
    ...onSite(formFiles(handbook, ['xlsx'])),
    {
      path: 'handbook.xlsx',
      content: () =>
        writeWorkbook([
          ...crossTables.map(({ title, build }) => ({ title, table: build(handbook) })),
          ...entryTables(handbook),
        ]),
    },
  ],
};

const onSite = (files: readonly ExportFile[]): FolderFile[] =>
  files.map(({ url, content }) => ({ path: url.slice(1), content }));

/** All files of an export. Only call it with a handbook without errors. */
export const folderFiles = (format: ExportFormat, handbook: Handbook, address: Address): FolderFile[] =>
  formats[format](handbook, address);
