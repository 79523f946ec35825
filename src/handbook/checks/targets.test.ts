import { expect, test } from 'vitest';
import { edit, expectProblems, makeKpi, makeRole, openWith, paths } from '../../../tests/unit/handbook.ts';

/** The role with one target, written as flow YAML. */
const withTarget = (target: string) =>
  edit(makeRole(), 'targets:\n      - below: 60\n        for: sev-1', `targets:\n      - ${target}`);
const check = (target: string, codes: string[], direction = 'down') =>
  expectProblems({ [paths.role]: withTarget(target), [paths.kpi]: makeKpi({ direction }) }, codes);

test.each([
  ['down', '{ ‸atLeast: 60 }'],
  ['down', '{ ‸above: 60 }'],
  ['up', '{ ‸atMost: 60 }'],
  ['up', '{ ‸below: 60 }'],
  ['down', '{ ‸change: 20 }'],
  ['up', '{ ‸change: -20 }'],
])('where %s is good, %s goes against it', (direction, target) => {
  check(target, ['target-direction'], direction);
});

test.each([
  ['down', '{ below: 60 }'],
  ['up', '{ atLeast: 60 }'],
  ['within', '{ atMost: 60 }'],
  ['within', '{ change: 20 }'],
  ['down', '{ change: -20 }'],
  ['down', '{ atLeast: 90, of: incidents, unit: percent }'],
  ['down', '{ above: 3, ofKpi: restore-time }'],
])('where %s is good, %s is allowed', (direction, target) => {
  check(target, [], direction);
});

test.each([
  ['{ policy: restore-policy, parameter: time-to-restore, for: sev-1 }', []],
  ['{ policy: restore-policy }', []],
  ['{ policy: restore-policy, ‸parameter: time-to-recover }', ['missing-parameter']],
  ['{ policy: restore-policy, parameter: time-to-restore, ‸for: night shifts }', ['missing-parameter']],
  ['{ policy: restore-policy, parameter: time-to-restore, for: sev-1, tighter: 30 }', []],
  ['{ policy: restore-policy, parameter: time-to-restore, for: sev-1, ‸tighter: 60 }', ['stretch']],
  // Without `for` it must be stricter than every value.
  ['{ policy: restore-policy, parameter: time-to-restore, ‸tighter: 100 }', ['stretch']],
])('%s is compared with the policy', (target, codes) => {
  check(target, codes);
});

test.each([
  ['{ below: 60, for: sev-2 }', []],
  ['{ below: 60, for: tier-1 }', []],
  ['{ below: 60, for: critical services }', []],
  ['{ below: 60, for: databases }', []],
  ['{ below: 60, ‸for: sev-3 }', ['missing-reference']],
  ['{ below: 60, ‸for: sev1 }', ['missing-reference']],
])('%s names a severity, a tier or a cohort in words', (target, codes) => {
  check(target, codes);
});

test('other problems of the role or of the KPI hide nothing', () => {
  expectProblems(
    {
      [paths.role]: edit(withTarget('{ ‸atLeast: 60, ‸for: sev1 }'), 'level: Lead', '‸level: 7'),
      [paths.kpi]: makeKpi({ aliases: ['RT'] }),
    },
    ['wrong-type', 'target-direction', 'missing-reference'],
  );
  // Which way is good is not known of a KPI that has problems itself.
  expectProblems(
    {
      [paths.role]: withTarget('{ atLeast: 60, ‸for: sev1 }'),
      [paths.kpi]: edit(makeKpi(), 'direction: down', '‸direction: downwards'),
    },
    ['wrong-value', 'missing-reference'],
  );
});

test('a target with problems of its own has no second one', () => {
  check('{ atLeast: 60, ‸for: "" }', ['wrong-value']);
});

test('a role has a KPI once', () => {
  const twice = edit(
    makeRole(),
    'skills:',
    '  - ‸kpi: restore-time\n    targets: [{ note: Again }]\n    cadence: [weekly]\nskills:',
  );
  expectProblems({ [paths.role]: twice }, ['repeated-item']);
});

test('hints name what the policy has', () => {
  const hintFor = (target: string) => openWith({ [paths.role]: withTarget(target) }).diagnostics[0]?.hint;
  expect(hintFor('{ policy: restore-policy, parameter: time-to-restor }')).toBe('Did you mean `time-to-restore`?');
  expect(hintFor('{ policy: restore-policy, parameter: cost }')).toBe('It has time-to-restore');
  expect(hintFor('{ policy: restore-policy, parameter: time-to-restore, for: nights }')).toBe(
    'It has values for sev-1, sev-2',
  );
  expect(hintFor('{ below: 60, for: sev1 }')).toBe('Did you mean `sev-1`?');
  expect(hintFor('{ below: 60, for: everything-24x7 }')).toBe('Known: sev-1, sev-2, tier-1');
});
