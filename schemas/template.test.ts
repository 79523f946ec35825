import { expect, test } from 'vitest';
import { mark, makePolicy, makeTemplate, expectProblems, edit, paths } from '../tests/unit/handbook.ts';
import { forumSchema } from './forum.ts';
import { weeklyReview } from '../tests/unit/with-forms.ts';

test('a field is explained once', () => {
  const text = edit(makeTemplate(), 'fields:\n', 'fields:\n  - { name: service, about: Again, example: x }\n');
  expectProblems({ [paths.template]: edit(text, '  - name: service', `  - ${mark}name: service`) }, ['repeated-item']);
});

test('a form proves nothing without the record that is written on it', () => {
  const verifiedBy = [{ kpi: 'restore-time', template: 'restore-note' }];
  const text = makePolicy({ statements: [{ id: 'S-01', force: 'must', text: 'It is so.', verifiedBy }] });
  expectProblems({ [paths.policy]: edit(text, 'template: restore-note', `${mark}template: restore-note`) }, [
    'either-or',
  ]);
});

test.each([
  ['at', '9:30'],
  ['at', '24:00'],
  ['first', '2026-02-30'],
  ['minutes', 0],
  ['cadence', 'biweekly'],
  ['decides', []],
  ['members', []],
])('a forum with %s %j is none', (field, value) => {
  expect(forumSchema.safeParse(weeklyReview).success).toBe(true);
  expect(forumSchema.safeParse({ ...weeklyReview, [field]: value }).success).toBe(false);
});
