/** The worksheet of each role as a workbook. */
import type { APIRoute } from 'astro';
import { writeWorkbook } from '../../../handbook/exports/workbook.ts';
import { worksheetHead, worksheetSections } from '../../../handbook/worksheet.ts';
import { handbook } from '../../../site/handbook.ts';

export const getStaticPaths = () => handbook.all('role').map(({ id }) => ({ params: { id } }));

export const GET: APIRoute<never, { id: string }> = async ({ params }) => {
  const role = handbook.get('role', params.id);
  const sheets = [{ title: 'Worksheet', table: worksheetHead(role) }, ...worksheetSections(handbook, role)];
  const bytes = await writeWorkbook(sheets);
  return new Response(bytes.slice().buffer, {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
};
