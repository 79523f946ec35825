import { expect, test } from 'vitest';
import { expectProblems, type Files, makePolicy, makeRole, openWith, paths } from '../../../tests/unit/handbook.ts';

const alone = { decisions: [{ decision: 'freeze-changes', right: 'decides' }] };
const decision = (more: string): Files => ({
  'vocabulary/decisions.yaml': `- id: freeze-changes\n  name: Freeze changes\n  area: Operations\n${more}`,
});
const head = (fields: object): Files => ({ 'roles/head.md': makeRole({ title: 'Head', ...fields }) });

test('two roles that decide the same alone need one whose word counts', () => {
  const found = openWith({ ...decision(''), ...head(alone) }).diagnostics;
  expect(found.map(({ code, severity, line, message }) => [code, severity, line, message])).toEqual([
    ['two-deciders', 'warning', 1, '2 roles decide “Freeze changes” alone: Head, Platform Lead'],
  ]);
  expectProblems({ ...decision('  holder: head\n'), ...head(alone) }, []);
  expectProblems({ ...decision('  each: true\n'), ...head(alone) }, []);
});

test('a role that agrees with peers is no second decider, and one that decides twice is one', () => {
  const agrees = [{ decision: 'freeze-changes', right: 'agrees', with: ['board'] }];
  expectProblems(head({ reportsTo: ['board'], decisions: agrees }), []);
  expectProblems(
    {
      [paths.role]: makeRole({ decisions: [{ ...alone.decisions[0] }, { ...alone.decisions[0], limit: 'At night' }] }),
    },
    [],
  );
});

test('the holder is one of those who decide, and there is a holder or each decides', () => {
  expectProblems({ ...decision('  ‸holder: head\n'), ...head({ decisions: [] }) }, ['two-deciders']);
  expectProblems({ ...decision('  holder: platform-lead\n  ‸each: true\n') }, ['two-deciders']);
});

test('one policy governs a decision, and its owner holds it', () => {
  const governs = { governs: ['freeze-changes'] };
  const second = makePolicy({ title: 'Second policy', ...governs }).replace('- freeze-changes', '- ‸freeze-changes');
  expectProblems({ [paths.policy]: makePolicy(governs), 'policies/second-policy.md': second }, ['two-deciders']);
  expectProblems({ ...decision('  holder: platform-lead\n'), [paths.policy]: makePolicy(governs) }, []);
  const other = makePolicy(governs).replace('- freeze-changes', '- ‸freeze-changes');
  expectProblems({ ...decision('  holder: head\n'), ...head(alone), [paths.policy]: other }, ['two-deciders']);
});
