import { type APIRoute, type GetStaticPaths } from 'astro';
import { type Row } from '../../../handbook/blocks.ts';
import { crossTables } from '../../../handbook/tables/index.ts';
import { tableRows } from '../../../handbook/views/table-rows.ts';
import { handbook } from '../../../site/handbook.ts';
import { href } from '../../../site/href.ts';

export const getStaticPaths = (() =>
  crossTables.flatMap((table) => {
    const rows = tableRows(handbook, table, href);
    return rows ? [{ params: { table: table.id }, props: { rows } }] : [];
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ rows: Row[] }> = ({ props }) => Response.json(props.rows);
