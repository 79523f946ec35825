/**
 * Every file of the site that is made of the handbook and is no page. The build writes them beside the pages;
 * the development server makes each when it is asked for.
 */
import { changeFiles } from '../handbook/changes/change-files.ts';
import { previewFiles } from '../handbook/views/previews.ts';
import { roleProfile } from '../handbook/compare/build-profile.ts';
import { apiFiles, type ExportFile, tableFiles } from '../handbook/exports/export-files.ts';
import { formFiles } from '../handbook/exports/form-files.ts';
import { rhythmFiles } from '../handbook/exports/rhythm-calendar.ts';
import { writeWorkbook } from '../handbook/exports/workbook.ts';
import { answerFiles } from '../handbook/find/find-files.ts';
import { type Handbook } from '../handbook/graph.ts';
import { crossTables } from '../handbook/tables/index.ts';
import { profileUrl, tableFormats, tableRowsUrl, worksheetFileUrl } from '../handbook/urls.ts';
import { tableRows } from '../handbook/views/table-rows.ts';
import { worksheetHead, worksheetSections } from '../handbook/views/worksheet.ts';
import { withSearch } from '../settings.ts';
import { address, href } from './href.ts';

export const siteFiles = (handbook: Handbook): ExportFile[] => [
  ...apiFiles(handbook, address),
  ...tableFiles(handbook, address, tableFormats),
  ...rowFiles(handbook),
  ...profileFiles(handbook),
  ...worksheetFiles(handbook),
  ...formFiles(handbook),
  ...rhythmFiles(handbook, address),
  ...(withSearch ? answerFiles(handbook) : []),
  ...changeFiles(handbook, address),
  ...previewFiles(handbook),
];

/** What the browser sorts and filters of a table that stands on several pages. */
const rowFiles = (handbook: Handbook): ExportFile[] =>
  crossTables.flatMap((table) => {
    const rows = tableRows(handbook, table, href);
    return rows ? [{ url: tableRowsUrl(table.id), content: () => JSON.stringify(rows) }] : [];
  });

/** What the browser compares. Addresses in it are whole, so that it need not know where the site stands. */
const profileFiles = (handbook: Handbook): ExportFile[] =>
  handbook.all('role').map((role) => ({
    url: profileUrl(role.id),
    content: () =>
      JSON.stringify(roleProfile(handbook, role), (key, value: unknown) =>
        key === 'href' && typeof value === 'string' ? href(value) : value,
      ),
  }));

const worksheetFiles = (handbook: Handbook): ExportFile[] =>
  handbook.every('role').map((role) => ({
    url: worksheetFileUrl(role.id),
    content: () =>
      writeWorkbook([{ title: 'Worksheet', table: worksheetHead(role) }, ...worksheetSections(handbook, role)]),
  }));
