import { expect, test } from 'vitest';
import {
  edit,
  expectProblems,
  makePolicy,
  makeRole,
  makeRunbook,
  makeTemplate,
  openWith,
  paths,
} from '../../../tests/unit/handbook.ts';

const check = (text: string, codes: string[]) => expectProblems({ [paths.template]: text }, codes);

test('a placeholder that no field explains is marked where it first stands', () => {
  check(edit(makeTemplate(), '| <service> |', '| ‸<thing> <service> <thing> |'), ['unexplained-field']);
});

test('a field that the form does not have is marked where it is explained', () => {
  check(edit(makeTemplate(), '| <time UTC> |', '|            |').replace('  - name: time UTC', '  - ‸name: time UTC'), [
    'unused-field',
  ]);
});

test('a slip in a name is one problem at each end, with the other as a hint', () => {
  const { diagnostics } = openWith({ [paths.template]: edit(makeTemplate(), '<time UTC>', '<time UCT>') });
  expect(diagnostics.map(({ code, hint }) => [code, hint])).toEqual([
    ['unused-field', 'Did you mean `time UCT`?'],
    ['unexplained-field', 'Did you mean `time UTC`?'],
  ]);
});

test('a section without a block of Markdown has no form', () => {
  check(edit(edit(makeTemplate(), '```markdown', '```text'), '## Form', '‸## Form'), ['missing-form']);
});

test('in a draft the form may be unfinished', () => {
  const text = edit(makeTemplate({ status: 'draft' }), '<time UTC>', '<when>');
  const { diagnostics } = openWith({ [paths.template]: text });
  expect(diagnostics.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
});

test('a runbook fills in forms at steps that it has', () => {
  const runbook = makeRunbook({ forms: [{ template: 'restore-note', steps: [2] }] });
  expectProblems({ [paths.runbook]: runbook }, []);
  expectProblems({ [paths.runbook]: edit(runbook, '- 2', '- ‸3') }, ['missing-step']);
});

test('a role, runbook or policy that refers to a form which does not exist is told so', () => {
  const evidence = [{ evidence: 'The note', template: 'no-note' }];
  const statements = [{ id: 'S-01', force: 'must', text: 'It is written down.', verifiedBy: evidence }];
  const { diagnostics } = openWith({
    [paths.role]: makeRole({ deliverables: [{ name: 'A note', templates: ['no-note'] }] }),
    [paths.runbook]: makeRunbook({ forms: [{ template: 'restore-notes' }] }, '[the form](../templates/no-form.md)'),
    [paths.policy]: makePolicy({ statements }),
  });
  const found = diagnostics.filter(({ code }) => code === 'missing-reference' || code === 'broken-link');
  expect(found.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'content/policies/restore-policy.md missing-reference',
    'content/roles/platform-lead.md missing-reference',
    'content/runbooks/restore-service.md missing-reference',
    'content/runbooks/restore-service.md broken-link',
  ]);
  expect(found[2]?.hint).toBe('Did you mean `restore-note`?');
});
