import GithubSlugger from 'github-slugger';
import { expect, test } from 'vitest';
import { type EntryKind } from '../../../schemas/fields.ts';
import { entryKinds } from '../../../schemas/index.ts';
import { edit, makeKpi, openWith, paths } from '../../../tests/unit/handbook.ts';
import { rich } from '../../../tests/unit/rich.ts';
import { type Node } from '../graph.ts';
import { generatedIds, partsOf } from './index.ts';

const kinds = Object.keys(entryKinds) as EntryKind[];
const titles = (changes = {}) => {
  const { handbook } = openWith(changes);
  return partsOf(handbook, handbook.find('restore-time') as Node<EntryKind>).map((part) =>
    part.type === 'body' ? part.section.text : `[${part.title}]`,
  );
};

test('generated sections stand between those of the body, in reading order', () => {
  expect(titles()).toEqual([
    'Meaning',
    '[Targets by role]',
    'How it is calculated',
    '[Data and exclusions]',
    'Worked example',
    'How to read it',
    'How it gets gamed',
    'In a review',
    '[What moves it]',
    '[Versions]',
    '[Mentioned in]',
  ]);
});

test('a section is generated where there is something to show', () => {
  expect(titles(rich)).toContain('[Guardrails and related KPIs]');
});

test('sections of one’s own follow at the end', () => {
  const text = edit(makeKpi(), '## Meaning', '## Questions\n\nWhy?\n\n## Meaning');
  expect(titles({ [paths.kpi]: text }).slice(-2)).toEqual(['[Mentioned in]', 'Questions']);
});

test.each(kinds)('no generated section of a %s has the fragment of another section', (kind) => {
  const sections = entryKinds[kind].sections.map(({ title }) => new GithubSlugger().slug(title));
  const all = [...generatedIds(kind), ...sections];
  expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
});

test.each(kinds)('every section of a %s that the schema asks for has its place on the page', (kind) => {
  const { handbook } = openWith(rich);
  const node = handbook.all(kind).at(-1) as Node<EntryKind>;
  const shown = partsOf(handbook, node).flatMap((part) => (part.type === 'body' ? [part.section.text] : []));
  expect(shown.slice().sort()).toEqual(entryKinds[kind].sections.map(({ title }) => title).sort());
});
