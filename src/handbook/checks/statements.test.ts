import { expect, test } from 'vitest';
import { edit, expectProblems, makePolicy, makeRunbook, openWith, paths } from '../../../tests/unit/handbook.ts';

test('a runbook names statements that the policy has', () => {
  const text = edit(makeRunbook(), 'statements: [S-01]', 'statements: [S-01, ‸S-02, ‸s-01]');
  expectProblems({ [paths.runbook]: text }, ['missing-statement', 'missing-statement']);
});

test('the nearest statement is proposed, else all are listed', () => {
  const hintFor = (statement: string) =>
    openWith({ [paths.runbook]: makeRunbook({ implements: [{ policy: 'restore-policy', statements: [statement] }] }) })
      .diagnostics[0]?.hint;
  expect(hintFor('S-10')).toBe('Did you mean `S-01`?');
  expect(hintFor('Everything')).toBe('It has S-01');
});

test('a policy that does not exist has no statements to miss', () => {
  expectProblems({ [paths.runbook]: edit(makeRunbook(), '- policy: restore-policy', '- ‸policy: none') }, [
    'missing-reference',
  ]);
  expectProblems({ [paths.runbook]: edit(makeRunbook(), '- policy: restore-policy', '- ‸policy: restore-time') }, [
    'wrong-kind',
  ]);
});

test('a statement that is no text is a problem of its own', () => {
  expectProblems({ [paths.runbook]: edit(makeRunbook(), '[S-01]', '[‸1]') }, ['wrong-type']);
});

test('other problems of the policy or of the runbook hide nothing', () => {
  const text = edit(makeRunbook(), 'statements: [S-01]', 'statements: [S-01, ‸S-02]');
  expectProblems(
    {
      [paths.policy]: edit(makePolicy(), 'instrument: policy', '‸instrument: polizy'),
      [paths.runbook]: edit(text, 'risk: low', '‸risk: lo'),
    },
    ['wrong-value', 'wrong-value', 'missing-statement'],
  );
});

test('a policy that cannot be read is not asked for its statements', () => {
  expectProblems({ [paths.policy]: '‸no front matter' }, ['no-front-matter']);
});
