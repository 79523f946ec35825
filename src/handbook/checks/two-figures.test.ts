import { expect, test } from 'vitest';
import { edit, expectProblems, makeRole, openWith, paths } from '../../../tests/unit/handbook.ts';

/** The role with these targets, written as flow YAML. */
const withTargets = (...targets: string[]) => ({
  [paths.role]: edit(
    makeRole(),
    'targets:\n      - below: 60\n        for: sev-1',
    `targets:\n${targets.map((target) => `      - ${target}`).join('\n')}`,
  ),
});

test.each([
  [['{ below: 60 }', '{ ‸below: 30 }']],
  [['{ below: 60, for: sev-1 }', '{ ‸atMost: 30, for: sev-1 }']],
  [['{ below: 60, for: sev-1, over: month }', '{ ‸below: 90, for: sev-1, over: month, indicative: true }']],
])('%j are two figures for one thing', (targets) => {
  expectProblems(withTargets(...targets), ['two-figures']);
});

test.each([
  [['{ below: 60, for: sev-1 }', '{ below: 240, for: sev-2 }']],
  [['{ below: 60, over: month }', '{ below: 60, over: quarter }']],
  [['{ below: 60, stage: 1 }', '{ below: 30, stage: 2 }']],
  [['{ below: 60 }', '{ trend: down }']],
  [['{ below: 60 }', '{ below: 60 }']],
  [['{ below: 60, when: at first }', '{ below: 30, when: after a year }']],
])('%j are not', (targets) => {
  expectProblems(withTargets(...targets), []);
});

test('both figures are named', () => {
  expect(openWith(withTargets('{ below: 60 }', '{ below: 30 }')).diagnostics[0]?.message).toBe(
    'The role has 60 and 30 for the same thing',
  );
});
