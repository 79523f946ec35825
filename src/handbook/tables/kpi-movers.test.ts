import { expect, test } from 'vitest';
import { openWith } from '../../../tests/unit/handbook.ts';
import { rich } from '../../../tests/unit/rich.ts';
import { showBlock } from '../../../tests/unit/show.ts';
import { kpiMovers } from './kpi-movers.ts';

const table = kpiMovers.build(openWith(rich).handbook);

test('a row has runbooks, policies with their statements, guardrails, and related KPIs from both ends', () => {
  expect(showBlock(table)).toEqual([
    'Reliability: Calmness |  |  |  | Restore time',
    'Reliability: Detect time |  |  |  | ',
    'Reliability: Former time |  |  |  | ',
    'Reliability: Restore time | Former restore / Restore the service | Former policy S-01 / Restore policy S-01 | Detect time | Calmness',
  ]);
});

test('rows are picked out by category and by what moves them', () => {
  expect(table.rows.map(({ facets }) => facets?.['movers'])).toEqual([
    ['Nothing'],
    ['Nothing'],
    ['Nothing'],
    ['Runbooks', 'Policies'],
  ]);
});
