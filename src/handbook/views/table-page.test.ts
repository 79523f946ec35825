import { expect, test } from 'vitest';
import { makeRole, makeRunbook, openWith } from '../../../tests/unit/handbook.ts';
import { showBlock } from '../../../tests/unit/show.ts';
import { career } from '../tables/career.ts';
import { kpiMovers } from '../tables/kpi-movers.ts';
import { tableViews } from './table-page.ts';

const times = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => make(index));

test('a cell of a page lists so much, and counts the rest; the table itself has all of it', () => {
  const files = Object.fromEntries(
    times(29, (index) => [`runbooks/r${index}.md`, makeRunbook({ title: `Runbook ${index}` })]),
  );
  const { handbook } = openWith(files);
  const [view] = tableViews(handbook, kpiMovers);
  expect(view?.table.rows[0]?.cells[1]?.lines).toHaveLength(21);
  expect(showBlock(view!.table)[0]).toContain(' / and 10 more');
  expect(kpiMovers.build(handbook).rows[0]?.cells[1]?.lines).toHaveLength(30);
});

test('a long table has pages, and the map of each shows the rows on it', () => {
  const steps = times(150, (index) => ({ title: `Title ${index + 1000}` }));
  const role = makeRole({ title: 'Head', career: { from: steps, to: [], adjacent: [] } });
  const views = tableViews(openWith({ 'roles/head.md': role }).handbook, career);
  expect(views.map(({ title, url, table }) => [title, url, table.rows.length])).toEqual([
    ['Career', '/tables/career/', 75],
    ['Career, page 2', '/tables/career/', 75],
  ]);
  expect(views.map(({ drawing }) => drawing?.dot.match(/->/g)?.length)).toEqual([75, 75]);
});
