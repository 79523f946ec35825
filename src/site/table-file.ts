/** The routes of tables as files, one for each format. */
import { type APIRoute } from 'astro';
import { contentTypes, type TableFile, tableFiles } from '../handbook/exports/files.ts';
import { type TableFormat } from '../handbook/urls.ts';
import { handbook } from './handbook.ts';
import { address } from './href.ts';

export const tablePaths = (format: TableFormat) =>
  tableFiles(handbook, address, [format]).map((file) => ({ params: { table: file.table }, props: { file } }));

export const respond: APIRoute<{ file: TableFile }> = ({ props: { file } }) =>
  new Response(file.text(), { headers: { 'Content-Type': contentTypes[file.format] } });
