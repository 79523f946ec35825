import { expect, test } from 'vitest';
import { makeKpi, makeRole, openWith, paths } from '../../../tests/unit/handbook.ts';
import { rich } from '../../../tests/unit/rich.ts';
import { showEntryFacts, showSection } from '../../../tests/unit/show.ts';

const card = (fields: Record<string, unknown>) => {
  const { handbook } = openWith({ [paths.kpi]: makeKpi(fields) });
  return showEntryFacts(handbook, handbook.get('kpi', 'restore-time'));
};
const { handbook } = openWith(rich);

test('the card says what is measured, in what, and what it may be used for', () => {
  expect(card({})).toMatchObject({
    'Clock starts': 'The alert',
    'Clock stops': 'The service works',
    Statistic: 'Mean',
    Unit: 'Minutes',
    Direction: 'Lower is better',
    Window: 'Calendar month',
    Category: 'Reliability',
    'Use in a review': 'As an outcome of a role',
    Owner: 'Platform Lead',
  });
});

test.each([
  [
    { shape: 'ratio', numerator: 'Good', denominator: 'All' },
    { Counted: 'Good', 'Divided by': 'All' },
  ],
  [{ shape: 'count', counted: 'Incidents' }, { Counted: 'Incidents' }],
  [{ shape: 'sum', summed: 'Money' }, { 'Added up': 'Money' }],
  [
    { shape: 'rate', counted: 'Pages', per: 'week' },
    { Counted: 'Pages', Per: 'week' },
  ],
  [
    { shape: 'survey', question: 'Well?', scale: '1 to 5', statistic: 'Mean' },
    { Question: 'Well?', Answers: '1 to 5', Result: 'Mean' },
  ],
  [
    { shape: 'composite', parts: [{ kpi: 'restore-time' }, { text: 'Calm' }], method: 'Judged' },
    { 'Made of': 'Restore time / Calm', 'Judged by': 'Judged' },
  ],
])('the card shows the parts of %j', (measure, expected) => {
  expect(card({ measure })).toMatchObject(expected);
});

test('a unit of several words is shown in words', () => {
  expect(card({ unit: 'currency-per-unit' })['Unit']).toBe('Currency per unit');
});

test('each role shows its targets, numbers of policies resolved', () => {
  expect(showSection(handbook, 'restore-time', 'targets-by-role')).toEqual([
    'Platform Lead | ≤ 60 min · Time to restore for SEV-1 / Detect time: < 3 min under the Restore policy | Monthly',
  ]);
});

test('a headline and a scope stand beside the role', () => {
  const edge = { kpi: 'restore-time', targets: [{ below: 60 }], cadence: ['weekly', 'monthly'] };
  const role = makeRole({ kpis: [{ ...edge, headline: true, scope: 'The platform' }] });
  expect(showSection(openWith({ [paths.role]: role }).handbook, 'restore-time', 'targets-by-role')).toEqual([
    'Platform Lead Headline / The platform | < 60 min | Weekly, monthly',
  ]);
});

test('guardrails and related KPIs are shown from both ends', () => {
  const shown = (id: string) => showSection(handbook, id, 'guardrails-and-related')?.map((line) => line.split(':')[0]);
  expect(shown('restore-time')).toEqual(['Guardrails', 'Read beside it, or confused with it']);
  expect(shown('detect-time')).toEqual(['This KPI is a guardrail for', 'Part of']);
  expect(shown('calmness')).toEqual(['Read beside it, or confused with it']);
});

test('what moves it: runbooks, statements that it verifies, and deliverables', () => {
  expect(showSection(handbook, 'restore-time', 'what-moves-it')).toEqual([
    'Runbooks: Former restore Brings the service back.',
    'Runbooks: Restore the service Brings the service back.',
    'Former policy | S-01 A service that is away is restored.',
    'Restore policy | S-01 A service that is away is restored.',
    'Delivered by: Platform Lead Answers for the platform.',
  ]);
});

test('sources, exclusions and standards stand in one place', () => {
  const kpi = makeKpi({ exclusions: ['Tests'], standards: [{ name: 'DORA', departure: 'By month' }] });
  expect(showSection(openWith({ [paths.kpi]: kpi }).handbook, 'restore-time', 'data')).toEqual([
    'Sources: Pager',
    'Left out: Tests',
    'Follows: DORA. Departs: By month',
  ]);
});
