import { expect, test } from 'vitest';
import { type Files, makeKpi, openWith } from '../../../tests/unit/handbook.ts';
import { indexViews } from './index-page.ts';

const many = (count: number): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`kpis/time-${index}.md`, makeKpi({ title: `Time ${1000 + index}` })]),
  );

test('a long index has pages, and each its own groups', () => {
  const views = indexViews(openWith(many(100)).handbook, 'kpi');
  expect(views.map(({ title }) => title)).toEqual(['KPIs', 'KPIs, page 2']);
  expect(views.map(({ groups }) => groups.map(({ title, items }) => `${title} ${items.length}`))).toEqual([
    ['Reliability 51'],
    ['Reliability 50'],
  ]);
});

test('the filter of an index looks in names, ids, aliases, summaries and owners', () => {
  const { handbook } = openWith({ 'kpis/other.md': makeKpi({ title: 'Other', aliases: ['MTTX'] }) });
  const items = indexViews(handbook, 'kpi')[0]?.groups.flatMap(({ items }) => items) ?? [];
  expect(items.find(({ id }) => id === 'other')?.search).toBe(
    'other other mttx how long it takes to restore the service. platform lead',
  );
});

test('an index without groups has no headings', () => {
  const { handbook } = openWith();
  expect(indexViews(handbook, 'guide')[0]?.headings).toEqual([]);
  expect(indexViews(handbook, 'kpi')[0]?.headings).toEqual([{ depth: 2, slug: 'reliability', text: 'Reliability' }]);
});
