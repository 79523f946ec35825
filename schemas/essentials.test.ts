import { expect, test } from 'vitest';
import { findings, roleData } from '../tests/unit/schema.ts';
import { roleSchema } from './role.ts';

const own = {
  responsibilities: ['Runs the platform'],
  skills: ['incident-command'],
  tools: ['pager'],
  kpis: ['restore-time'],
};
const check = (fields: Record<string, unknown> = {}, role: Record<string, unknown> = {}) =>
  findings(roleSchema, roleData({ essentials: { ...own, ...fields }, ...role }));

test('what is essential to a role is one of its skills, tools and KPIs', () => {
  expect(check()).toEqual([]);
  expect(check({ skills: ['incident-command', 'juggling'] })).toEqual(['essentials.skills.1 essentials']);
  expect(check({ tools: ['incident-command'] })).toEqual(['essentials.tools.0 essentials']);
  expect(check({ kpis: ['juggling', 'restore-time', 'pager'] })).toEqual([
    'essentials.kpis.0 essentials',
    'essentials.kpis.2 essentials',
  ]);
});

test('a list that is wrong in itself is not compared', () => {
  expect(check({ skills: 'incident-command' })).toEqual(['essentials.skills wrong-type']);
  expect(check({}, { tools: 'pager' })).toEqual(['tools wrong-type']);
});
