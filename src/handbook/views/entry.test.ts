import { expect, test } from 'vitest';
import { type EntryKind } from '../../../schemas/fields.ts';
import { edit, makeKpi, openWith, paths } from '../../../tests/unit/handbook.ts';
import { plain } from '../blocks/blocks.ts';
import { type Node } from '../graph.ts';
import { entryView } from './entry.ts';

const view = (text: string) => {
  const { handbook } = openWith({ [paths.kpi]: text });
  return entryView(handbook, handbook.find('restore-time') as Node<EntryKind>);
};

test('generated sections stand in the table of contents, and headings below those of the body too', () => {
  const text = edit(makeKpi(), '## Worked example', '### By hand\n\nText.\n\n> ## Quoted\n\n## Worked example');
  expect(
    view(text)
      .headings.map(({ depth, slug }) => `${depth} ${slug}`)
      .slice(0, 6),
  ).toEqual(['2 targets-by-role', '2 meaning', '2 how-it-is-calculated', '3 by-hand', '2 data', '2 worked-example']);
});

test('search filters by what the entry is', () => {
  expect(view(makeKpi()).facets).toEqual([
    { name: 'Category', value: 'Reliability' },
    { name: 'Role', value: 'Platform Lead' },
    { name: 'Status', value: 'Active' },
  ]);
});

test.each([
  ['draft', {}, 'This is a draft. It is not in force yet.'],
  ['deprecated', { reason: 'Nobody used it' }, 'This KPI is on its way out. Do not start to use it. Nobody used it.'],
  [
    'retired',
    { reason: 'Nobody used it', retiredOn: '2026-02-01' },
    'This KPI was retired on 2026-02-01 and no longer holds. Its last version was in force from 2026-01-01. Nobody used it. Nothing took its place.',
  ],
  ['active', {}, ''],
])('a reader of a %s entry is told first', (status, fields, notice) => {
  expect(plain(view(makeKpi({ status, ...fields })).notice)).toBe(notice);
});
