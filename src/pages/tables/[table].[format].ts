import { type APIRoute, type GetStaticPaths } from 'astro';
import { contentTypes, tableFiles, type TableFile } from '../../handbook/exports/files.ts';
import { tableFormats } from '../../handbook/urls.ts';
import { handbook } from '../../site/handbook.ts';
import { address } from '../../site/href.ts';

export const getStaticPaths = (() =>
  tableFiles(handbook, address, tableFormats).map((file) => ({
    params: { table: file.table, format: file.format },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: TableFile }> = ({ props }) =>
  new Response(props.file.text(), { headers: { 'Content-Type': contentTypes[props.file.format] } });
