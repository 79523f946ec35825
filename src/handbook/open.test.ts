import { expect, test } from 'vitest';
import { makeGuide, makeKpi, openOnly, openWith, paths, showProblem } from '../../tests/unit/handbook.ts';
import { countRead } from './open.ts';

test('a valid handbook has no problems and is whole', () => {
  const { handbook, diagnostics } = openWith();
  expect(diagnostics).toEqual([]);
  expect(handbook.whole).toBe(true);
  expect(handbook.nodes).toHaveLength(21);
});

test('problems of reading and of checking stand together, sorted', () => {
  const { diagnostics } = openWith({
    [paths.kpi]: makeKpi({ owner: 'nobody', colour: 'red' }),
    [paths.guide]: makeGuide({ order: -1 }, '[a](none.md)'),
    'kpis/broken.md': 'no front matter',
  });
  expect(diagnostics.map(showProblem)).toEqual([
    'content/guide/about.md:4:1 wrong-value',
    'content/guide/about.md:6:1 broken-link',
    'content/kpis/broken.md:1:1 no-front-matter',
    'content/kpis/restore-time.md:4:1 missing-reference',
    'content/kpis/restore-time.md:22:1 unknown-key',
  ]);
});

test('an empty folder is a problem and no crash', () => {
  expect(openOnly({}).diagnostics.map(showProblem)).toEqual(['content:1:1 unreadable-file']);
});

test('opening twice gives the same', () => {
  const changes = { [paths.kpi]: makeKpi({ owner: 'nobody' }, '[a](none.md)') };
  expect(openWith(changes).diagnostics).toEqual(openWith(changes).diagnostics);
});

test('only what could be read is counted as read', () => {
  expect(countRead(openWith().handbook)).toBe(6);
  expect(countRead(openWith({ 'kpis/broken.md': 'no front matter' }).handbook)).toBe(6);
  expect(countRead(openWith({ 'kpis/other.md': makeKpi({ title: 'Other', colour: 'red' }) }).handbook)).toBe(7);
});
