import { expect, test } from 'vitest';
import { openWith } from '../../../tests/unit/handbook.ts';
import { rich } from '../../../tests/unit/rich.ts';
import { type Node } from '../graph.ts';
import { entryJson } from './entry-json.ts';
import { kindJson } from './kind-json.ts';

const { handbook } = openWith(rich);
const address = (url: string) => `/base${url}`;
const written = (id: string) => entryJson(handbook, handbook.find(id) as Node, address);

test('an entry has its data, its headings and its words', () => {
  const { outline } = handbook.get('kpi', 'restore-time');
  expect(written('restore-time')).toMatchObject({
    id: 'restore-time',
    kind: 'kpi',
    name: 'Restore time',
    url: '/base/kpis/restore-time/',
    schema: '/base/api/schemas/kpi.json',
    data: { title: 'Restore time', version: 1, guardrails: ['detect-time'] },
    headings: outline?.headings.map(({ depth, text, slug }) => ({ depth, text, slug })),
    words: outline?.words,
  });
  expect(outline?.words).toBeGreaterThan(0);
});

test('relations are resolved from both ends', () => {
  const guardrail = { id: 'detect-time', kind: 'kpi', name: 'Detect time', url: '/base/kpis/detect-time/' };
  expect(written('restore-time').relations.outgoing['guardrail']).toEqual([guardrail]);
  const guarded = { id: 'restore-time', kind: 'kpi', name: 'Restore time', url: '/base/kpis/restore-time/' };
  expect(written('detect-time').relations.incoming['guardrail']).toEqual([guarded]);
});

test('relations and the entries in them stand in one order, whatever the order of the file', () => {
  // Providers have ids of their own, apart from all others.
  for (const { id } of handbook.nodes.filter((node) => handbook.find(node.id) === node)) {
    const { outgoing, incoming } = written(id).relations;
    for (const end of [outgoing, incoming]) {
      expect(Object.keys(end)).toEqual(Object.keys(end).sort());
      for (const links of Object.values(end)) {
        const names = links.map(({ name }) => name.toLowerCase());
        expect(names).toEqual([...names].sort());
      }
    }
  }
  expect(Object.keys(written('platform-lead').relations.outgoing).length).toBeGreaterThan(5);
});

test('every edge of the handbook stands at both of its ends, once', () => {
  for (const from of handbook.nodes)
    for (const { relation, to } of handbook.outgoing(from)) {
      const ends = [written(from.id).relations.outgoing[relation], written(to.id).relations.incoming[relation]];
      expect(ends[0]?.filter(({ id }) => id === to.id)).toHaveLength(1);
      expect(ends[1]?.filter(({ id }) => id === from.id)).toHaveLength(1);
    }
});

test('an item of the vocabulary has relations too, and an address only where it has a page', () => {
  const { relations, url, headings } = written('reliability');
  expect(relations.incoming['category']?.map(({ id }) => id)).toContain('restore-time');
  expect(url).toBeUndefined();
  expect(headings).toBeUndefined();
  expect(written('sev-1').url).toBe('/base/glossary/#sev-1');
});

test('a kind holds all its entries', () => {
  const { entries, ...head } = kindJson(handbook, 'kpi', address);
  expect(head).toEqual({ kind: 'kpi', schema: '/base/api/schemas/kpi.json' });
  expect(entries).toEqual(handbook.all('kpi').map(({ id }) => written(id)));
});
