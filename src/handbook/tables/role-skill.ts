/** Role × skill: how much each role needs each skill. */
import { roleSchema } from '../../../schemas/role.ts';
import { type Cell, cell, linkTo, text, titleCase } from '../blocks/blocks.ts';
import { byName, type Handbook, type Node } from '../graph.ts';
import { byRole, type Held } from '../blocks/by-role.ts';
import { type CrossTable } from './table.ts';
import { groups } from '../facts/labels.ts';

export const roleSkill: CrossTable = {
  id: 'role-skill',
  title: 'Role × skill',
  summary: 'Every skill with how much each role needs it. See what a move from one role to another asks for.',
  build: (handbook) =>
    byRole(handbook, {
      gathered: 'Who needs it, and how much',
      caption: 'Skills by importance and group for each role',
      subject: { id: 'skill', title: 'Skill' },
      parts: [
        { id: 'importance', title: 'Importance' },
        { id: 'group', title: 'Group' },
      ],
      facets: [
        { id: 'importance', title: 'Importance' },
        { id: 'group', title: 'Group' },
      ],
      subjects: [...handbook.all('skill')]
        .sort((a, b) => byName(a, b))
        .map((skill) => ({ id: skill.id, name: cell([linkTo(skill)]), held: held(handbook, skill) })),
    }),
};

type Need = Node<'role'>['data']['skills'][number];

function held(handbook: Handbook, skill: Node<'skill'>): Held[] {
  return handbook.all('role').flatMap((role) =>
    role.data.skills
      .filter((need) => need.skill === skill.id)
      .map((need) => ({
        role,
        parts: [importanceCell(need), { lines: [[text(groups[need.group], 'quiet')]], sort: groupOrder(need) }],
        facets: { importance: need.importance ? [titleCase(need.importance)] : [], group: [groups[need.group]] },
      })),
  );
}

const { importance, group } = roleSchema.shape.skills.element.shape;
const importances: readonly string[] = importance.unwrap().options;
const groupOrder = (need: Need): number => group.options.indexOf(need.group);

/** Sorted from critical to context-specific. */
const importanceCell = (need: Need): Cell => ({
  lines: [
    ...(need.importance ? [[text(titleCase(need.importance), 'label')]] : []),
    ...(need.when ? [[text(need.when, 'quiet')]] : []),
  ],
  sort: need.importance && importances.indexOf(need.importance),
});
