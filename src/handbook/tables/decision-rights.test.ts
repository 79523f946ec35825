import { expect, test } from 'vitest';
import { makeRole, openWith, paths } from '../../../tests/unit/handbook.ts';
import { showBlock } from '../../../tests/unit/show.ts';
import { decisionRights } from './decision-rights.ts';

const right = (fields: Record<string, unknown>) => ({ decision: 'freeze-changes', ...fields });
const build = (lead: object[], head: object[]) =>
  decisionRights.build(
    openWith({
      [paths.role]: makeRole({ decisions: lead }),
      'roles/head.md': makeRole({ title: 'Head', decisions: head }),
    }).handbook,
  );

test('each role shows its right, with whom, and the limit', () => {
  const table = build(
    [
      right({ right: 'needs-approval', with: ['board'], limit: 'More than a day' }),
      right({ right: 'decides', limit: 'A day' }),
    ],
    [right({ right: 'agrees', with: ['platform-lead', 'board'] })],
  );
  expect(showBlock(table)).toEqual([
    'Operations: Freeze changes | Agrees with peers / with Platform Lead, The board | Needs approval / from The board / More than a day / Decides alone / A day',
  ]);
  expect(table.rows[0]?.cells.map(({ sort }) => sort)).toEqual(['Freeze changes', 1, 2]);
  expect(table.rows[0]?.facets).toEqual({
    area: ['Operations'],
    conflict: [],
    right: ['Agrees with peers', 'Needs approval', 'Decides alone'],
    role: ['Head', 'Platform Lead'],
  });
});

test('two roles that decide the same alone are a conflict, and one that does so twice is not', () => {
  const alone = right({ right: 'decides' });
  const conflict = build([alone], [alone]);
  expect(showBlock(conflict)).toEqual([
    'Operations: Freeze changes / 2 roles decide this alone | Decides alone | Decides alone',
  ]);
  expect(conflict.rows[0]?.facets?.['conflict']).toEqual(['Several roles decide alone']);
  expect(showBlock(build([alone, { ...alone, limit: 'At night' }], []))).toEqual([
    'Operations: Freeze changes |  | Decides alone / Decides alone / At night',
  ]);
});

test('it says who has the last word, or that each decides for its own', () => {
  const alone = { decisions: [right({ right: 'decides' })] };
  const shown = (more: string) =>
    showBlock(
      decisionRights.build(
        openWith({
          'vocabulary/decisions.yaml': `- id: freeze-changes\n  name: Freeze changes\n  area: Operations\n${more}`,
          [paths.role]: makeRole(alone),
          'roles/head.md': makeRole({ title: 'Head', ...alone }),
        }).handbook,
      ),
    );
  expect(shown('  holder: head\n')).toEqual([
    'Operations: Freeze changes / 2 roles decide this alone / Head has the last word here | Decides alone | Decides alone',
  ]);
  expect(shown('  each: true\n')).toEqual([
    'Operations: Freeze changes / each for its own | Decides alone | Decides alone',
  ]);
});
