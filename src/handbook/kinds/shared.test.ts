import { expect, test } from 'vitest';
import { makeGuide, makeKpi, openWith, paths } from '../../../tests/unit/handbook.ts';
import { showFacts, showSection } from '../../../tests/unit/show.ts';
import { plain, text } from '../blocks/blocks.ts';
import { type Node } from '../graph.ts';
import { lifeFacts } from './shared.ts';
import { capped, linkIds } from '../blocks/link-lists.ts';
import { byNameWithin, distinct } from '../nodes.ts';

const life = (fields: Record<string, unknown>) => {
  const { handbook } = openWith({
    [paths.kpi]: makeKpi(fields),
    'kpis/other-time.md': makeKpi({ title: 'Other time' }),
  });
  return showFacts(lifeFacts(handbook, handbook.find('restore-time') as Node<'kpi'>));
};

test('the next review is counted from the last one, or from the day the entry came into force', () => {
  expect(life({ effective: '2026-01-31', review: { everyMonths: 1 } })['Review']).toBe(
    'Every 1 months, next by 2026-02-28',
  );
  const last = { date: '2026-06-01', by: 'board', outcome: 'Fine' };
  expect(life({ review: { everyMonths: 6, last } })['Review']).toBe(
    'Every 6 months, next by 2026-12-01 / Last on 2026-06-01 by The board: Fine',
  );
});

test('a deprecated entry says what replaces it, or why nothing does', () => {
  expect(life({ status: 'deprecated', replacedBy: 'other-time' })).toMatchObject({
    Status: 'Deprecated',
    'Replaced by': 'Other time',
  });
  expect(life({ status: 'deprecated', reason: 'Nobody used it' })).toMatchObject({ Reason: 'Nobody used it' });
});

test('what is not given is not shown', () => {
  expect(Object.keys(life({}))).toEqual(['Owner', 'Status', 'Version', 'Review', 'Visible to']);
});

test('a long list is cut and the rest is counted', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, index) => [text(index)]);
  expect(capped(lines(60))).toHaveLength(60);
  expect(capped(lines(62)).map(plain).slice(-2)).toEqual(['59', 'and 2 more']);
});

test('the history says whether the meaning changed', () => {
  const change = (version: number, meaning: boolean) => ({ version, date: '2026-01-01', meaning, note: 'Note' });
  const { handbook } = openWith({
    [paths.kpi]: makeKpi({ version: 2, changes: [change(2, true), change(1, false)] }),
  });
  expect(showSection(handbook, 'restore-time', 'history')).toEqual([
    '2 | 2026-01-01 | Note | Changed',
    '1 | 2026-01-01 | Note | The same',
  ]);
});

test('an entry is mentioned by others and by terms, not by itself', () => {
  const { handbook } = openWith({
    [paths.guide]: makeGuide({}, '[a](../kpis/restore-time.md)'),
    [paths.kpi]: makeKpi().replace('Stop minus start.', '[a](restore-time.md)'),
  });
  expect(showSection(handbook, 'restore-time', 'mentioned-in')).toEqual([
    'About What this handbook is.',
    'In the glossary: Outage The service is away.',
  ]);
});

test('nodes are listed once, by name', () => {
  const node = (id: string, name: string) => ({ id, name }) as Node;
  const [a, b] = [node('z', 'a'), node('y', 'B')];
  expect(distinct([b, a, b])).toEqual([a, b]);
  expect(['1b', '1a', '0c'].sort((x, y) => byNameWithin(x[0]!, node('', x), y[0]!, node('', y)))).toEqual([
    '0c',
    '1a',
    '1b',
  ]);
});

test('links keep the order of their ids, and leave out what does not exist', () => {
  const { handbook } = openWith();
  expect(linkIds(handbook, ['sev-2', 'nothing', 'sev-1']).map((link) => link.text)).toEqual(['SEV-2', 'SEV-1']);
});
