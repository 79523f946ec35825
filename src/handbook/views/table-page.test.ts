import { expect, test } from 'vitest';
import { type Files, makeKpi, openWith } from '../../../tests/unit/handbook.ts';
import { roleKpi } from '../tables/role-kpi.ts';
import { tableLinks, tableViews } from './table-page.ts';

const many = (count: number): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`kpis/time-${index}.md`, makeKpi({ title: `Time ${1000 + index}` })]),
  );

test('a long table has pages, and every row stands on one of them', () => {
  const views = tableViews(openWith(many(150)).handbook, roleKpi);
  expect(views.map(({ title, table }) => `${title}: ${table.rows.length}`)).toEqual([
    'Role × KPI: 100',
    'Role × KPI, page 2: 51',
  ]);
});

test('every table can be chosen', () => {
  expect(tableLinks().map(({ url }) => url)).toEqual([
    '/tables/role-kpi/',
    '/tables/runbook-performer/',
    '/tables/statement-control/',
  ]);
});
