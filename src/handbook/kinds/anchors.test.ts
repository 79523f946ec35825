import { expect, test } from 'vitest';
import { makeGuide, makeKpi, openWith, paths } from '../../../tests/unit/handbook.ts';
import { anchorsOf, hasAnchor } from './anchors.ts';
import { type Node } from '../graph.ts';

const change = { version: 1, date: '2026-01-01', meaning: true, note: 'First' };
const anchors = (id: string, changes = {}) => {
  const { handbook } = openWith(changes);
  return anchorsOf(handbook, handbook.find(id) as Node);
};

test('a page answers to its headings and to the sections it generates', () => {
  const found = anchors('restore-time');
  for (const slug of ['meaning', 'how-it-is-calculated', 'targets-by-role']) expect(found).toContain(slug);
  expect(found).not.toContain('history');
  expect(anchors('restore-time', { [paths.kpi]: makeKpi({ changes: [change] }) })).toContain('history');
});

test('a policy answers to its statements', () => {
  expect(anchors('restore-policy')).toContain('s-01');
});

test('in a broken handbook a page answers to every section that it may have', () => {
  expect(anchors('restore-time', { [paths.guide]: makeGuide({ order: 'first' }) })).toContain('history');
});

test('an item has no page', () => {
  expect(anchors('board')).toEqual(new Set());
});

test('one fragment is answered to as all of them are', () => {
  const broken = { [paths.guide]: makeGuide({ order: 'first' }) };
  for (const changes of [{}, { [paths.kpi]: makeKpi({ changes: [change] }) }, broken]) {
    const { handbook } = openWith(changes);
    for (const id of ['restore-time', 'restore-policy', 'about', 'board']) {
      const node = handbook.find(id) as Node;
      const all = anchorsOf(handbook, node);
      for (const fragment of ['meaning', 'targets-by-role', 'history', 'data', 's-01', 's-02', 'statements', 'name'])
        expect(`${id}#${fragment} ${hasAnchor(handbook, node, fragment)}`).toBe(
          `${id}#${fragment} ${all.has(fragment)}`,
        );
    }
  }
});
