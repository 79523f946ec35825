import { expect, test } from 'vitest';
import { openWith } from '../../../tests/unit/handbook.ts';
import { type Forum, forumsFile, weeklyReview, withForms } from '../../../tests/unit/with-forms.ts';
import { forumsOf, meetingText, placeOf } from './forums.ts';

const open = (...forums: Partial<Forum>[]) =>
  openWith({ ...withForms, 'vocabulary/forums.yaml': forumsFile(...forums) }).handbook;

test('who leads a forum and who takes part has a seat, whatever they are', () => {
  const handbook = open(weeklyReview, { ...weeklyReview, id: 'daily', name: 'Daily', cadence: 'daily' });
  const seats = (id: string) => forumsOf(handbook, id).map(({ forum, part }) => `${forum.name} ${part}`);
  expect(seats('platform-lead')).toEqual(['Daily leads', 'Weekly review leads']);
  expect(seats('board')).toEqual(['Daily takes part', 'Weekly review takes part']);
  expect(seats('nobody')).toEqual([]);
});

test.each([
  ['daily', '2026-12-01', 'Monday to Friday, 10:00, 60 minutes'],
  ['weekly', '2026-12-02', 'Wednesdays, 10:00, 60 minutes'],
  ['monthly', '2026-12-08', 'the second Tuesday, 10:00, 60 minutes'],
  ['monthly', '2026-12-29', 'the last Tuesday, 10:00, 60 minutes'],
  ['quarterly', '2027-01-07', 'the first Thursday of a month in each quarter, 10:00, 60 minutes'],
  ['annual', '2027-01-07', 'the first Thursday of a month in each year, 10:00, 60 minutes'],
])('%s from %s is %s', (cadence, first, expected) => {
  const handbook = open({ ...weeklyReview, cadence, first });
  expect(meetingText(handbook.get('forum', 'weekly-review'))).toBe(expected);
});

test('a day has a place among the same weekdays of its month', () => {
  expect(placeOf('2026-12-07')).toEqual({ weekday: 1, place: 1 });
  expect(placeOf('2026-12-08')).toEqual({ weekday: 2, place: 2 });
  expect(placeOf('2026-12-31')).toEqual({ weekday: 4, place: 5 });
});
