import { expect, test } from 'vitest';
import { type EntryKind } from '../../../schemas/fields.ts';
import { edit, makeKpi, openWith, paths } from '../../../tests/unit/handbook.ts';
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
  ['deprecated', { reason: 'Nobody used it' }, 'This entry is no longer in force.'],
  ['active', {}, undefined],
])('a reader of a %s entry is told first', (status, fields, notice) => {
  expect(view(makeKpi({ status, ...fields })).notice).toBe(notice);
});
