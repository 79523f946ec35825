import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import {
  edit,
  expectProblems,
  type Files,
  makeKpi,
  makePolicy,
  openWith,
  paths,
  textOf,
} from '../../../tests/unit/handbook.ts';
import { rich } from '../../../tests/unit/rich.ts';
import { type WrittenReference } from '../graph.ts';

test('a reference to nothing is reported at its key', () => {
  expectProblems({ [paths.kpi]: edit(makeKpi(), 'owner: platform-lead', '‸owner: platform-boss') }, [
    'missing-reference',
  ]);
});

test('a reference in a list is reported at its item', () => {
  const text = edit(makePolicy(), 'who: [on-call-engineer]', 'who: [on-call-engineer, ‸on-call-enginer]');
  expectProblems({ [paths.policy]: text }, ['missing-reference']);
});

test('a reference to another kind says which kind it is', () => {
  const text = edit(makeKpi(), 'owner: platform-lead', '‸owner: board');
  expectProblems({ [paths.kpi]: text }, ['wrong-kind']);
  const [problem] = openWith({ [paths.kpi]: text.replace('‸', '') }).diagnostics;
  expect(problem?.message).toBe('`board` is a party, and a role should stand here');
});

test('the nearest id of the right kind is proposed', () => {
  const hintFor = (owner: string) => openWith({ [paths.kpi]: makeKpi({ owner }) }).diagnostics[0]?.hint;
  expect(hintFor('platform-leed')).toBe('Did you mean `platform-lead`?');
  expect(hintFor('Platform-Lead')).toBe('Did you mean `platform-lead`?');
  // Nearer to the id of a runbook, but a role should stand here.
  expect(hintFor('restore-servic')).toBe('Write the id of a role, or add it first');
});

test('a reference to a file that cannot be read is not wrong', () => {
  expectProblems({ [paths.kpi]: '‸no front matter' }, ['no-front-matter']);
});

/** The file with the id at one of its references replaced by one that nothing has. */
function breakReference({ from, path }: WrittenReference): Files {
  const name = from.source.file.replace('content/', '');
  const text = (rich[name] ?? '') as string;
  const [, yaml = '', body] = name.endsWith('.md') ? text.split('---\n') : ['', text];
  const document = parseDocument(yaml);
  document.setIn([...from.at, ...path], 'no-such-id');
  return { ...rich, [name]: body === undefined ? String(document) : `---\n${String(document)}---\n${body}` };
}

test('what stands in a list that cannot be read is not missing', () => {
  const { diagnostics } = openWith({ 'vocabulary/parties.yaml': `${textOf('vocabulary/parties.yaml')}- { id: x\n` });
  expect(diagnostics.map(({ file }) => file)).toEqual(['content/vocabulary/parties.yaml']);
});

const references = openWith(rich).handbook.references.filter(
  ({ from }) => from.source.file.replace('content/', '') in rich,
);
test.each(references.map((reference) => ({ reference, at: `${reference.from.id} ${reference.path.join('.')}` })))(
  'a missing reference is found at $at',
  ({ reference }) => {
    const files = breakReference(reference);
    const found = openWith(files).diagnostics.filter(({ message }) => message.includes('`no-such-id`'));
    expect(found.map(({ code }) => code)).toEqual(['missing-reference']);
    // The place is that of the key, or of the item in a list.
    const { line = 0, column = 0, file = '' } = found[0] ?? {};
    const text = String(files[file.replace('content/', '')])
      .split('\n')
      [line - 1]?.slice(column - 1);
    const last = reference.path.at(-1);
    expect(text).toMatch(typeof last === 'string' ? new RegExp(`^${last}:.*no-such-id`) : /^no-such-id/);
  },
);
