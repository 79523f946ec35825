import { expect, test } from 'vitest';
import { openWith } from '../../../tests/unit/handbook.ts';
import { rich } from '../../../tests/unit/rich.ts';
import { entryParts, partOf, segmentOf } from '../entry-parts.ts';
import { generatedIds } from '../kinds/index.ts';
import { entryKindList } from '../../../schemas/index.ts';
import { partsOf } from '../kinds/index.ts';
import { partTabs, partViews } from './entry-parts.ts';

const { handbook } = openWith(rich);
const role = handbook.get('role', 'platform-lead');

test('every section of a role stands on one part, and on the page of that part', () => {
  const views = partViews(handbook, role);
  expect(views.flatMap(({ sections }) => sections)).toHaveLength(partsOf(handbook, role).length);
  for (const { slug, headings } of views)
    for (const heading of headings.filter(({ depth }) => depth === 2))
      expect(partOf('role', heading.slug)?.slug).toBe(slug);
});

test('every section that is generated is named, once', () => {
  for (const kind of entryKindList) {
    const named = (entryParts[kind] ?? []).flatMap(({ sections }) => sections);
    expect(new Set(named).size).toBe(named.length);
    if (named.length > 0) expect(named).toEqual(expect.arrayContaining(generatedIds(kind)));
  }
});

test('an address of a section is found, that of a heading below it on the whole page', () => {
  expect(segmentOf('role', 'kpis')).toBe('targets/');
  expect(segmentOf('role', 'each-week')).toBe('all/');
  expect(segmentOf('kpi', 'meaning')).toBe('');
});

test('tabs lead from the brief to the whole', () => {
  const tabs = partTabs(role, partViews(handbook, role));
  expect(tabs[0]).toEqual({ text: 'In short', url: '/roles/platform-lead/' });
  expect(tabs.at(-1)?.url).toBe('/roles/platform-lead/all/');
  expect(partTabs(handbook.get('kpi', 'restore-time'), [])).toEqual([]);
});
