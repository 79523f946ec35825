import { expect, test } from 'vitest';
import { makeRunbook, openWith, paths } from '../../../tests/unit/handbook.ts';
import { dueAgain, newestDay } from './due.ts';

test('something is overdue from the day after it was due', () => {
  expect(dueAgain('2026-01-31', '2025-01-01', 1, '2026-02-28')).toEqual({ day: '2026-02-28', overdue: false });
  expect(dueAgain('2026-01-31', '2025-01-01', 1, '2026-03-01')).toEqual({ day: '2026-02-28', overdue: true });
});

test('what was never done is due from the day it came into force', () => {
  expect(dueAgain(undefined, '2025-01-01', 12, '2026-01-02')).toEqual({ day: '2026-01-01', overdue: true });
});

test('the newest day is that of an entry, a review or an exercise', () => {
  expect(newestDay([])).toBe('');
  expect(newestDay([{ effective: '2026-01-02' }, { review: { last: { date: '2026-01-03' } } }])).toBe('2026-01-03');
  expect(newestDay([{ exercise: { last: { date: '2026-02-01' } } }, { effective: '2026-01-02' }])).toBe('2026-02-01');
});

test('what is not a day, or not even an entry, is passed over', () => {
  expect(newestDay([null, 'x', { effective: 7, review: null }, { effective: 'soon' }])).toBe('');
});

test('a handbook is judged against its newest day', () => {
  expect(openWith().handbook.asOf).toBe('2026-01-01');
  const exercise = { everyMonths: 3, last: { date: '2026-03-04', mode: 'live', outcome: 'Fine' } };
  expect(openWith({ [paths.runbook]: makeRunbook({ exercise }) }).handbook.asOf).toBe('2026-03-04');
});
