import { type APIRoute, type GetStaticPaths } from 'astro';
import { apiFiles, contentTypes, type ExportFile } from '../../handbook/exports/files.ts';
import { handbook } from '../../site/handbook.ts';
import { address } from '../../site/href.ts';

export const getStaticPaths = (() =>
  apiFiles(handbook, address).map((file) => ({
    params: { path: file.url.replace(/^\/api\/|\.json$/g, '') },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: ExportFile }> = ({ props }) =>
  new Response(props.file.text(), { headers: { 'Content-Type': contentTypes.json } });
