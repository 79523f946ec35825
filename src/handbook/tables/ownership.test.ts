import { expect, test } from 'vitest';
import { makeKpi, makeRunbook, openWith, paths } from '../../../tests/unit/handbook.ts';
import { showBlock } from '../../../tests/unit/show.ts';
import { ownership } from './ownership.ts';

const review = { everyMonths: 6, last: { date: '2026-03-31', by: 'board', outcome: 'Fine' } };
const table = ownership.build(
  openWith({
    [paths.kpi]: makeKpi({ review, version: 3 }),
    [paths.runbook]: makeRunbook({ status: 'draft', effective: '2027-01-02' }),
  }).handbook,
);

test('everything that a role owns stands with its state and its reviews, judged on the newest day', () => {
  expect(table.caption).toContain('2027-01-02');
  expect(showBlock(table)).toEqual([
    'Platform Lead: Platform Lead | Role | Active | 1 | Never yet | 2027-01-01 Overdue | Platform Lead',
    'Platform Lead: Restore time | KPI | Active | 3 | 2026-03-31 by The board | 2026-09-30 Overdue | Platform Lead',
    'Platform Lead: Restore the service | Runbook | Draft | 1 | Never yet | 2028-01-02 | Platform Lead',
    'Platform Lead: Restore policy | Policy | Active | 1 | Never yet | 2027-01-01 Overdue | Platform Lead',
    'Platform Lead: Restore note | Template | Active | 1 | Never yet | 2027-01-01 Overdue | Platform Lead',
  ]);
});

test('versions, days and states sort as what they are', () => {
  expect(table.rows[1]?.cells.slice(2, 6).map(({ sort }) => sort)).toEqual([1, 3, '2026-03-31', '2026-09-30']);
});

test('rows are picked out by owner, kind and whether the review is overdue', () => {
  expect(table.rows[2]?.facets).toEqual({ role: ['Platform Lead'], kind: ['Runbook'], overdue: ['In time'] });
  expect(table.rows[3]?.facets?.['overdue']).toEqual(['Overdue']);
});
