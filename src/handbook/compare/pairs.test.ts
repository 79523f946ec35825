import { expect, test } from 'vitest';
import { type Files, makeRole, openWith, paths } from '../../../tests/unit/handbook.ts';
import { comparedPairs, fewRoles } from './pairs.ts';

/** A handbook of so many roles in one track, with careers by the number of the role. */
function pairs(count: number, careers: Record<number, object> = {}, tracks: Record<number, string> = {}): string[] {
  const steps = { from: [], to: [], adjacent: [] };
  const files = Array.from({ length: count }, (_, index) => [
    index === 0 ? paths.role : `roles/role-${index}.md`,
    makeRole({
      title: `Role ${index}`,
      track: tracks[index] ?? 'management',
      career: { ...steps, ...careers[index] },
    }),
  ]);
  return comparedPairs(openWith(Object.fromEntries(files) as Files).handbook).map(
    ({ from, to }) => `${from.name} → ${to.name}`,
  );
}

test('every two of a few roles have a page, in both orders', () => {
  expect(pairs(3)).toEqual([
    'Role 0 → Role 1',
    'Role 0 → Role 2',
    'Role 1 → Role 0',
    'Role 1 → Role 2',
    'Role 2 → Role 0',
    'Role 2 → Role 1',
  ]);
  expect(pairs(fewRoles)).toHaveLength(fewRoles * (fewRoles - 1));
});

test('of many roles, those that a career joins have one', () => {
  const careers = {
    0: { to: [{ role: 'role-1' }, { title: 'CTO' }] },
    2: { adjacent: [{ role: 'role-1' }, { role: 'role-2' }] },
  };
  expect(pairs(fewRoles + 1, careers)).toEqual([
    'Role 0 → Role 1',
    'Role 1 → Role 0',
    'Role 1 → Role 2',
    'Role 2 → Role 1',
  ]);
});

test('of many roles, those of a small track have one', () => {
  expect(pairs(fewRoles + 3, {}, { 1: 'executive', 2: 'executive' })).toEqual(['Role 1 → Role 2', 'Role 2 → Role 1']);
});
