import { expect, test } from 'vitest';
import { edit, expectProblems, makeKpi, makePolicy, openWith, paths, textOf } from '../../../tests/unit/handbook.ts';

const parties = textOf('vocabulary/parties.yaml');

test('an id stands for one thing in all kinds of entry', () => {
  expectProblems({ 'kpis/about.md': makeKpi().replace('title', '‸title') }, ['duplicate-id']);
});

test('an id of an item is not that of an item in another list', () => {
  expectProblems(
    {
      'vocabulary/tools.yaml': `${textOf('vocabulary/tools.yaml')}- ‸id: board\n  name: Board\n  group: Paper\n  summary: Flat.\n`,
    },
    ['duplicate-id'],
  );
});

test('an id of an item is not that of an entry', () => {
  expectProblems({ 'vocabulary/parties.yaml': `${parties}- ‸id: restore-time\n  name: Time\n` }, ['duplicate-id']);
});

test('an id stands once in its own list', () => {
  expectProblems({ 'vocabulary/parties.yaml': `${parties}- name: Board\n  ‸id: board\n` }, ['duplicate-id']);
});

test('ids that differ only by case are the same', () => {
  // The wrong file name is one problem, and the id that it makes is another.
  expectProblems(
    { 'kpis/Restore-Policy.md': `‸${makeKpi()}`, [paths.policy]: makePolicy().replace('title', '‸title') },
    ['invalid-file-name', 'duplicate-id'],
  );
});

test('an alias is no id and no alias of something else, whatever its case', () => {
  const policy = edit(makePolicy(), 'instrument: ', 'aliases: [RP, ‸Restore-Time, ‸rp, ‸RP]\ninstrument: ');
  expectProblems({ [paths.policy]: policy }, ['duplicate-alias', 'duplicate-alias', 'duplicate-alias']);
});

test('an alias in the vocabulary is reported where it stands', () => {
  expectProblems(
    {
      [paths.kpi]: makeKpi({ aliases: ['Directors'] }),
      'vocabulary/parties.yaml': edit(parties, 'name: The board', 'name: The board\n  aliases: [BoD, ‸directors]'),
    },
    ['duplicate-alias'],
  );
});

test('an id that was taken as an alias before is reported at the id', () => {
  const { diagnostics } = openWith({ [paths.kpi]: makeKpi({ aliases: ['Platform-Lead'] }) });
  expect(diagnostics.map(({ file, code, message }) => [file, code, message])).toEqual([
    [
      'content/roles/platform-lead.md',
      'duplicate-id',
      '`platform-lead` already stands as `Platform-Lead` in content/kpis/restore-time.md',
    ],
  ]);
});
