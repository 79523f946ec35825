import { expect, test } from 'vitest';
import { makeRole, openWith } from '../../../tests/unit/handbook.ts';
import { startViews } from './start-page.ts';

test('duties come first, then roles, over as many pages as they need', () => {
  const roles = Object.fromEntries(
    Array.from({ length: 70 }, (_, index) => [`roles/lead-${index}.md`, makeRole({ title: `Lead ${index}` })]),
  );
  const [first, second, ...others] = startViews(openWith(roles).handbook);
  expect(others).toEqual([]);
  expect(first?.groups.map(({ title }) => title)).toEqual(['Duties', 'Roles']);
  expect(second?.groups.map(({ title }) => title)).toEqual(['Roles']);
  expect([first?.title, second?.title]).toEqual(['Get ready', 'Get ready, page 2']);
});
