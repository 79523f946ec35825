import { expect, test } from 'vitest';
import { type Files, makeRole, openWith, textOf } from '../../../tests/unit/handbook.ts';
import { plain } from '../blocks/blocks.ts';
import { glossaryGroups, skillGroups, toolGroups } from './vocabulary.ts';

const { handbook } = openWith();

test('a skill names the roles that need it, and counts them where they are many', () => {
  const line = (files: Files) => plain(skillGroups(openWith(files).handbook)[0]?.items[0]?.lines[0] ?? []);
  expect(line({})).toBe('Needed by Platform Lead critical');
  const roles = Array.from({ length: 14 }, (_, index) => [
    `roles/r-${index}.md`,
    makeRole({ title: `A ${100 + index}`, kpis: [] }),
  ]);
  expect(line(Object.fromEntries(roles) as Files)).toMatch(/A 111 critical and 3 more$/);
});

test('tools stand under their headings', () => {
  const tools = `${textOf('vocabulary/tools.yaml')}- { id: abacus, name: Abacus, group: Counting & sums, summary: Beads. }\n`;
  const groups = toolGroups(openWith({ 'vocabulary/tools.yaml': tools }).handbook);
  expect(groups.map(({ title, slug, items }) => [title, slug, items.map(({ id }) => id)])).toEqual([
    ['Counting & sums', 'group-counting-sums', ['abacus']],
    ['Observability', 'group-observability', ['pager']],
  ]);
});

test('a term says where to read on, and the scales stand below the terms', () => {
  const groups = glossaryGroups(handbook);
  expect(groups.map(({ title, items }) => [title, items.map(({ name }) => name)])).toEqual([
    ['Terms', ['Outage']],
    ['Severities', ['SEV-1', 'SEV-2']],
    ['Tiers', ['Tier 1']],
  ]);
  expect(groups[0]?.items[0]?.lines.map(plain)).toEqual(['See Restore time']);
});
