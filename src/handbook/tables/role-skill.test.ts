import { expect, test } from 'vitest';
import { makeRole, openWith, paths, textOf } from '../../../tests/unit/handbook.ts';
import { showBlock } from '../../../tests/unit/show.ts';
import { roleSkill } from './role-skill.ts';

const { handbook } = openWith({
  'vocabulary/skills.yaml': `${textOf('vocabulary/skills.yaml')}- { id: calm, name: Calm, summary: Keeps calm. }\n`,
  [paths.role]: makeRole({
    skills: [
      { skill: 'incident-command', group: 'must', importance: 'critical' },
      { skill: 'calm', group: 'behavioural' },
    ],
  }),
  'roles/head.md': makeRole({
    title: 'Head',
    skills: [{ skill: 'incident-command', group: 'good', importance: 'context-specific', when: 'On call' }],
  }),
});
const table = roleSkill.build(handbook);

test('each role shows how much it needs each skill', () => {
  expect(table.columns.map(({ title }) => title)).toEqual(['Skill', 'Roles', 'Who needs it, and how much']);
  expect(showBlock(table)).toEqual([
    'Calm | 1 | Platform Lead Behavioural',
    'Incident command | 2 | Head Context-specific · On call · Good to have / Platform Lead Critical · Must have',
  ]);
});

test('skills sort by how many roles need them', () => {
  expect(table.rows.map(({ cells }) => cells[1]?.sort)).toEqual([1, 2]);
});

test('rows are picked out by importance, group and role', () => {
  expect(table.rows.map(({ facets }) => facets)).toEqual([
    { importance: [], group: ['Behavioural'], role: ['Platform Lead'] },
    {
      importance: ['Context-specific', 'Critical'],
      group: ['Good to have', 'Must have'],
      role: ['Head', 'Platform Lead'],
    },
  ]);
});
