import { expect, test } from 'vitest';
import { type Kpi } from '../../../schemas/kpi.ts';
import { type Target } from '../../../schemas/target.ts';
import { makeKpi, openWith } from '../../../tests/unit/handbook.ts';
import { plain } from '../blocks/blocks.ts';
import { quantity } from './quantity.ts';
import { comparingKeyOf, findParameter, targetCell, targetLine, targetSort } from './targets.ts';

const { handbook } = openWith({ 'kpis/age.md': makeKpi({ title: 'Age', unit: 'days' }) });
const kpi = (unit: string) => ({ ...handbook.get('kpi', 'restore-time').data, unit }) as Kpi;
const show = (target: Target, unit = 'percent') => plain(targetLine(handbook, kpi(unit), target));

test.each<[Target, string, string]>([
  [{ atLeast: 99.9 }, 'percent', '≥ 99.9%'],
  [{ atLeast: 100 }, 'percent', '100%'],
  [{ atLeast: 100 }, 'count', '≥ 100'],
  [{ atMost: 0 }, 'count', '≤ 0'],
  [{ above: 4 }, 'score-1-5', '> 4 of 5'],
  [{ below: 60 }, 'minutes', '< 60 min'],
  [{ below: 60, stretch: 30 }, 'minutes', '< 60 min, aim for < 30 min'],
  [{ atMost: 0, approx: true }, 'count', 'near 0'],
  [{ within: 5, of: 'forecast' }, 'percent', '±5% of forecast'],
  [{ within: 10, stretch: 5 }, 'percent', '±10%, aim for ±5%'],
  [{ trend: 'not-up' }, 'percent', 'steady or falling'],
  [{ trend: 'down', over: 'quarter' }, 'percent', 'falling quarter on quarter'],
  [{ change: -20, stretch: -30 }, 'hours', '−20%, aim for −30%'],
  [{ change: 15, by: '12 months' }, 'hours', '+15% within 12 months'],
  [{ magnitude: 'hours', from: 'days' }, 'hours', 'hours (from days)'],
  [{ magnitude: 'weekly', stretch: 'daily' }, 'per-week', 'weekly, aim for daily'],
  [{ unset: 'the baseline' }, 'percent', 'set locally: the baseline'],
  [{ note: 'Kept calm' }, 'percent', 'Kept calm'],
  [{ policy: 'restore-policy' }, 'minutes', 'within the Restore policy'],
])('%j in %s reads “%s”', (target, unit, expected) => {
  expect(show(target, unit)).toBe(expected);
});

test.each<[Target, string]>([
  [{ below: 5, for: 'sev-1' }, '< 5% for SEV-1'],
  [{ below: 5, for: 'tier-1' }, '< 5% for Tier 1'],
  [{ below: 5, for: 'critical services' }, '< 5% for critical services'],
  [{ below: 5, of: 'tickets', unit: 'days' }, 'Tickets: < 5 days'],
  [{ below: 5, ofKpi: 'age' }, 'Age: < 5 days'],
  [{ below: 5, inside: '5 business days' }, '< 5% inside 5 business days'],
  [{ below: 5, under: 'restore-policy' }, '< 5% under the Restore policy'],
  [{ below: 5, over: 'week' }, '< 5% per week'],
  [{ below: 5, by: '2026-12-31' }, '< 5% by 2026-12-31'],
  [{ below: 5, when: 'after the first year' }, '< 5% (after the first year)'],
  [{ below: 5, onMiss: 'escalate' }, '< 5%; if missed: escalate'],
  [{ below: 5, stage: 1 }, 'first < 5%'],
  [{ below: 5, stage: 2 }, 'then < 5%'],
  [{ below: 5, or: true }, 'or < 5%'],
  [{ below: 5, indicative: true }, '< 5% (starting figure)'],
])('%j reads “%s”', (target, expected) => {
  expect(show(target)).toBe(expected);
});

test.each<[Target, string]>([
  [{ for: 'sev-1' }, '≤ 60 min · Time to restore for SEV-1'],
  [{ for: 'sev-1', tighter: 30 }, '≤ 30 min · Time to restore for SEV-1'],
  [{}, '≤ 60 min for SEV-1; ≤ 240 min for SEV-2 · Time to restore'],
])('a number of a policy is looked up: %j', (fields, expected) => {
  expect(show({ policy: 'restore-policy', parameter: 'time-to-restore', ...fields }, 'minutes')).toBe(expected);
});

test('a number of a policy links to it, and a severity to the glossary', () => {
  const line = targetLine(handbook, kpi('minutes'), {
    policy: 'restore-policy',
    parameter: 'time-to-restore',
    for: 'sev-1',
  });
  expect(line.flatMap(({ href }) => href ?? [])).toEqual(['/policies/restore-policy/#parameters', '/glossary/#sev-1']);
});

test.each([
  [12345.678, 'currency', '12,345.678'],
  [1234, 'count', '1234'],
  [0.1 + 0.2, 'multiple', '0.3×'],
  [1, 'days', '1 day'],
  [2, 'days', '2 days'],
  [3, 'per-week', '3 a week'],
  [-5, 'nps', '-5'],
  [2, 'business days', '2 business days'],
])('%d in %s is “%s”', (value, unit, expected) => {
  expect(quantity(value, unit)).toBe(expected);
});

/** Targets with their units, each to be sorted above the one before. */
const ascending: [Target, string][][] = [
  [
    [{ below: 30 }, 'minutes'],
    [{ below: 50 }, 'minutes'],
    [{ policy: 'restore-policy', parameter: 'time-to-restore', for: 'sev-1' }, 'minutes'],
    [{ policy: 'restore-policy', parameter: 'time-to-restore', for: 'sev-2' }, 'minutes'],
    [{ below: 5 }, 'hours'],
    [{ magnitude: 'hours' }, 'hours'],
    [{ below: 2 }, 'days'],
    [{ below: 3, ofKpi: 'age' }, 'minutes'],
    [{ below: 4, of: 'tickets', unit: 'days' }, 'minutes'],
    [{ magnitude: 'days' }, 'hours'],
    [{ magnitude: 'weeks' }, 'hours'],
    [{ magnitude: 'months' }, 'hours'],
  ],
  [
    [{ atLeast: 95 }, 'percent'],
    [{ atLeast: 99.9 }, 'percent'],
    [{ atLeast: 100 }, 'percent'],
  ],
  [
    [{ magnitude: 'quarterly' }, 'per-week'],
    [{ magnitude: 'monthly' }, 'per-week'],
    [{ magnitude: 'weekly' }, 'per-week'],
    [{ atLeast: 5 }, 'per-week'],
    [{ magnitude: 'daily' }, 'per-week'],
    [{ magnitude: 'hourly' }, 'per-week'],
  ],
  [
    [{ change: -30 }, 'hours'],
    [{ change: -20 }, 'hours'],
    [{ change: 5 }, 'hours'],
  ],
];
test.each(ascending.map((list) => ({ list })))('targets sort by what they mean', ({ list }) => {
  const values = list.map(([target, unit]) => targetSort(handbook, kpi(unit), target) ?? NaN);
  expect(values.every((value, index) => index === 0 || value > (values[index - 1] ?? NaN))).toBe(true);
});

test('`< 60 min` comes before `hours`', () => {
  const below = targetSort(handbook, kpi('minutes'), { below: 60 }) ?? NaN;
  expect(below).toBeLessThan(targetSort(handbook, kpi('minutes'), { magnitude: 'hours' }) ?? NaN);
});

test('the stricter number of a role sorts in place of the policy’s', () => {
  const target: Target = { policy: 'restore-policy', parameter: 'time-to-restore', for: 'sev-2', tighter: 30 };
  expect(targetSort(handbook, kpi('minutes'), target)).toBe(30);
});

test.each<Target>([{ trend: 'up' }, { unset: 'Later' }, { note: 'Calm' }, { policy: 'restore-policy' }])(
  '%j has no number to sort by',
  (target) => {
    expect(targetSort(handbook, kpi('percent'), target)).toBeUndefined();
  },
);

test('a cell has a line for each target, and sorts by the first with a number', () => {
  const { lines, sort } = targetCell(handbook, kpi('hours'), [{ trend: 'down' }, { below: 2 }, { below: 1 }]);
  expect(lines.map(plain)).toEqual(['falling', '< 2 h', '< 1 h']);
  expect(sort).toBe(120);
});

test('a parameter has the values of a cohort, and those for everyone', () => {
  const parameter = {
    id: 'days',
    name: 'Days',
    unit: 'days',
    limit: 'at-most' as const,
    values: [{ value: 1 }, { for: 'a', value: 2 }, { for: 'b', value: 3 }],
  };
  const values = (target: Target) => findParameter([parameter], target).values.map(({ value }) => value);
  expect(values({ parameter: 'days', for: 'a' })).toEqual([1, 2]);
  expect(values({ parameter: 'days', for: 'c' })).toEqual([1]);
  expect(values({ parameter: 'days' })).toEqual([1, 2, 3]);
  expect(findParameter([parameter], { parameter: 'hours' })).toEqual({ parameter: undefined, values: [] });
});

test('a comparing key is found although its value is nothing', () => {
  expect(comparingKeyOf({ atMost: 0, for: 'sev-1' })).toBe('atMost');
});
