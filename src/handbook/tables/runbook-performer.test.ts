import { expect, test } from 'vitest';
import { makeRunbook, openWith } from '../../../tests/unit/handbook.ts';
import { showCells } from '../../../tests/unit/show.ts';
import { runbookPerformer } from './runbook-performer.ts';

const last = { date: '2026-03-01', mode: 'live', outcome: 'Fine' };
const { handbook } = openWith({
  'runbooks/answer.md': makeRunbook({
    title: 'Answer',
    type: 'request',
    performedBy: ['on-call-engineer', 'platform-lead'],
    severity: ['sev-1'],
    minutes: 30,
    exercise: { everyMonths: 6, last },
  }),
  'runbooks/another.md': makeRunbook({ title: 'Another' }),
});
const { rows } = runbookPerformer.build(handbook);

test('runbooks stand by type and name, with those who perform and own them', () => {
  expect(rows.map(({ group, cells }) => `${group}: ${showCells(cells)}`)).toEqual([
    'Change: Another | On-call engineer | Platform Lead |  |  | ',
    'Change: Restore the service | On-call engineer | Platform Lead |  |  | ',
    'Request: Answer | On-call engineer, Platform Lead | Platform Lead | SEV-1 | 30 | 2026-03-01 (live): Fine. Next by 2026-09-01',
  ]);
});

test('minutes sort by number and exercises by day', () => {
  expect(rows.map(({ cells }) => [cells[4]?.sort, cells[5]?.sort])).toEqual([
    [undefined, ''],
    [undefined, ''],
    [30, '2026-03-01'],
  ]);
});
