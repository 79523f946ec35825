import { expect, test } from 'vitest';
import { makeRole, openWith } from '../../../tests/unit/handbook.ts';
import { showBlock } from '../../../tests/unit/show.ts';
import { text, textCell } from './blocks.ts';
import { byRole, type Subject, widest } from './by-role.ts';

/** The valid handbook with so many roles, `Role 1` and so on, beside the Platform Lead. */
const withRoles = (count: number) =>
  openWith(
    Object.fromEntries(
      Array.from({ length: count - 1 }, (_, index) => [
        `roles/role-${index + 1}.md`,
        makeRole({ title: `Role ${index + 1}` }),
      ]),
    ),
  ).handbook;

function build(roles: number) {
  const handbook = withRoles(roles);
  const lead = handbook.get('role', 'platform-lead');
  const other = handbook.get('role', 'role-1');
  const subjects: Subject[] = [
    {
      id: 'pager',
      name: textCell('Pager'),
      group: 'Tools',
      facets: { kind: ['Tool'] },
      held: [
        { role: lead, parts: [textCell('often', 2), textCell('always')], facets: { how: ['Often'] } },
        { role: lead, parts: [textCell('at night'), textCell(undefined)] },
        { role: other, parts: [textCell('never', 9), { lines: [[text('by day')]] }], facets: { how: ['Never'] } },
      ],
    },
    { id: 'phone', name: textCell('Phone'), held: [] },
  ];
  const column = (id: string) => ({ id, title: id });
  return byRole(handbook, {
    caption: 'Tools',
    subject: column('tool'),
    parts: [column('how'), column('when')],
    facets: [column('kind'), column('how')],
    subjects,
  });
}

test('roles stand beside one another while they fit', () => {
  const table = build(2);
  expect(table.columns.map(({ title }) => title)).toEqual(['tool', 'Platform Lead', 'Role 1']);
  expect(showBlock(table)).toEqual(['Tools: Pager | often / always / at night | never / by day', 'Phone |  | ']);
  expect(table.rows[0]?.cells.map(({ sort }) => sort)).toEqual([undefined, 2, 9]);
  expect(table.facets?.map(({ id }) => id)).toEqual(['kind', 'how', 'role']);
  expect(table.rows[0]?.facets).toEqual({
    kind: ['Tool'],
    how: ['Often', 'Never'],
    role: ['Platform Lead', 'Role 1'],
  });
});

test('with one role more, each pair is a row with an id of its own, and what no role has stays', () => {
  expect(build(widest).columns).toHaveLength(widest + 1);
  const table = build(widest + 1);
  expect(table.columns.map(({ title }) => title)).toEqual(['tool', 'Role', 'how', 'when']);
  expect(showBlock(table)).toEqual([
    'Tools: Pager | Platform Lead | often | always',
    'Tools: Pager | Platform Lead | at night | ',
    'Tools: Pager | Role 1 | never | by day',
    'Phone | No role |  | ',
  ]);
  expect(table.rows.map(({ id }) => id)).toEqual([
    'pager-platform-lead',
    'pager-platform-lead-1',
    'pager-role-1',
    'phone',
  ]);
  expect(table.rows[2]?.facets).toEqual({ kind: ['Tool'], how: ['Never'], role: ['Role 1'] });
});
