import { expect, test } from 'vitest';
import { edit, expectProblems, makePolicy, makeRunbook, openWith, paths } from '../../../tests/unit/handbook.ts';

interface Value {
  for?: string;
  value: number;
}
const parameter = (id: string, unit: string, values: Value[]) => ({ id, name: id, unit, limit: 'at-most', values });
const restore = parameter('time-to-restore', 'minutes', [
  { for: 'sev-1', value: 60 },
  { for: 'sev-2', value: 240 },
]);

/** The policy with a second parameter, and with a bound for it written as flow YAML. */
const withBound = (bound: string, unit: string, ...values: Value[]) => ({
  [paths.policy]: edit(
    makePolicy({ parameters: [restore, { ...parameter('time-to-call', unit, values), bounds: ['HERE'] }] }),
    '- HERE',
    `- ${bound}`,
  ),
});

test.each([
  ['{ is: below, parameter: time-to-restore }', 'minutes', { for: 'sev-1', value: 30 }],
  ['{ is: below, parameter: time-to-restore, of: sev-2 }', 'hours', { value: 3 }],
  ['{ is: at-most, parameter: time-to-restore, of: sev-1 }', 'hours', { value: 1 }],
  ['{ is: equal, parameter: time-to-restore, of: sev-1 }', 'hours', { value: 1 }],
  ['{ is: at-least, parameter: time-to-restore, of: sev-1 }', 'minutes', { value: 60 }],
  ['{ is: above, parameter: time-to-restore, of: sev-1 }', 'days', { value: 1 }],
])('%s in %s holds for %j', (bound, unit, value) => {
  expectProblems(withBound(bound, unit, value), []);
});

test.each([
  ['‸{ is: below, parameter: time-to-restore }', 'minutes', { for: 'sev-1', value: 60 }],
  ['‸{ is: below, parameter: time-to-restore, of: sev-1 }', 'hours', { value: 1 }],
  ['‸{ is: at-most, parameter: time-to-restore, of: sev-2 }', 'hours', { value: 5 }],
  ['‸{ is: equal, parameter: time-to-restore, of: sev-1 }', 'minutes', { value: 59 }],
  ['‸{ is: at-least, parameter: time-to-restore, of: sev-1 }', 'seconds', { value: 60 }],
  ['‸{ is: above, parameter: time-to-restore, of: sev-1 }', 'minutes', { value: 60 }],
  // Nobody knows how many minutes a business day has.
  ['‸{ is: below, parameter: time-to-restore, of: sev-1 }', 'business days', { value: 1 }],
])('%s in %s is broken by %j', (bound, unit, value) => {
  expectProblems(withBound(bound, unit, value), ['broken-bound']);
});

test('every value is compared, unless the bound names one', () => {
  const values = [
    { for: 'sev-1', value: 90 },
    { for: 'sev-2', value: 90 },
  ];
  const found = openWith(withBound('{ is: below, parameter: time-to-restore }', 'minutes', ...values)).diagnostics;
  expect(found.map(({ message }) => message)).toEqual([
    '“time-to-call for sev-1” is not below “time-to-restore for sev-1”: 90 min and 60 min',
  ]);
  expectProblems(withBound('{ is: below, for: sev-2, parameter: time-to-restore }', 'minutes', ...values), []);
});

test('a bound names a parameter and values that exist', () => {
  const one = { for: 'sev-1', value: 30 };
  expectProblems(withBound('{ is: below, ‸parameter: time-to-recover }', 'minutes', one), ['missing-parameter']);
  expectProblems(withBound('{ is: below, parameter: time-to-restore, ‸of: sev-3 }', 'minutes', one), [
    'missing-parameter',
  ]);
  expectProblems(withBound('{ is: below, parameter: time-to-restore, ‸for: sev-2 }', 'minutes', one), [
    'missing-parameter',
  ]);
  expectProblems(withBound('{ is: below, ‸policy: none, parameter: time-to-restore }', 'minutes', one), [
    'missing-reference',
  ]);
});

test('an escalation keeps to the number that it names', () => {
  const escalation = (afterMinutes: number) => ({
    [paths.runbook]: edit(
      makeRunbook({ escalation: [{ afterMinutes, to: ['board'], within: 'HERE' }] }),
      'within: HERE',
      '‸within:\n      policy: restore-policy\n      parameter: time-to-restore\n      of: sev-1',
    ),
  });
  const text = (minutes: number) => edit(escalation(minutes)[paths.runbook], '‸', '');
  expectProblems({ [paths.runbook]: text(60) }, []);
  expectProblems(escalation(61), ['broken-bound']);
});
