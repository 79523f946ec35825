import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { openWith } from '../../../tests/unit/handbook.ts';
import { type Forum, forumsFile, weeklyReview, withForms } from '../../../tests/unit/with-forms.ts';
import { rhythmCalendar, rhythmFiles } from './rhythm-calendar.ts';

const open = (...forums: Partial<Forum>[]) =>
  openWith({ ...withForms, 'vocabulary/forums.yaml': forumsFile(...forums) }).handbook;
const write = (...forums: Partial<Forum>[]) => {
  const handbook = open(...forums);
  return rhythmCalendar(handbook, handbook.get('role', 'platform-lead'), (url) => `https://example.com${url}`);
};
const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

/** The first days on which an event takes place, as a reader of calendars works them out. */
function daysOf(event: ICAL.Event, count: number): string[] {
  const iterator = event.iterator();
  return Array.from({ length: count }, () => String(iterator.next()));
}

test('a forum is an event of its own name, length and place in the handbook', () => {
  const [event] = events(write(weeklyReview));
  expect(event?.summary).toBe('Weekly review');
  expect(event?.uid).toBe('weekly-review@rolebook');
  expect(event?.duration.toString()).toBe('PT1H');
  expect(event?.startDate.zone.tzid).toBe('floating');
  expect(event?.description).toContain('You lead it. Tuesdays, 10:00, 60 minutes.');
  expect(event?.description).toContain('May decide: What is mended first; Who mends it');
  expect(event?.description).toContain('https://example.com/forums/#weekly-review');
});

test.each([
  ['daily', '2026-12-04', ['2026-12-04', '2026-12-07', '2026-12-08']],
  ['weekly', '2026-12-01', ['2026-12-01', '2026-12-08', '2026-12-15']],
  ['monthly', '2026-12-08', ['2026-12-08', '2027-01-12', '2027-02-09']],
  ['monthly', '2026-12-29', ['2026-12-29', '2027-01-26', '2027-02-23']],
  ['quarterly', '2026-12-10', ['2026-12-10', '2027-03-11', '2027-06-10']],
  ['semiannual', '2026-12-10', ['2026-12-10', '2027-06-10', '2027-12-09']],
  ['annual', '2026-12-10', ['2026-12-10', '2027-12-09', '2028-12-14']],
])('a %s forum from %s keeps its weekday and its place in the month', (cadence, first, days) => {
  const [event] = events(write({ ...weeklyReview, cadence, first }));
  expect(daysOf(event as ICAL.Event, 3)).toEqual(days.map((day) => `${day}T10:00:00`));
});

test('the same forums give the same bytes, wherever the machine stands', () => {
  const text = write(weeklyReview);
  expect(text).toContain('DTSTAMP:20260106T000000Z');
  expect(text).toContain('DTSTART:20260106T100000\r\n');
  expect(write(weeklyReview)).toBe(text);
});

test('where it is not known where the site stands, no address that leads nowhere is written', () => {
  const handbook = open(weeklyReview);
  const text = rhythmCalendar(handbook, handbook.get('role', 'platform-lead'), (url) => url);
  expect(text).not.toContain('/forums/');
});

test('a role without forums has no calendar', () => {
  expect(rhythmFiles(openWith().handbook, String)).toEqual([]);
  expect(rhythmFiles(open(weeklyReview), String).map(({ url }) => url)).toEqual(['/roles/platform-lead/rhythm.ics']);
});
