import { expect, test } from 'vitest';
import { emptyRecord, readRecord, withEntry } from './run-record.ts';
import { elapsed, minutesBetween } from './run-times.ts';
import { timeline } from './timeline.ts';

const at = (minutes: number) => Date.UTC(2026, 10, 24, 23, 50 + minutes);
const runbook = {
  title: 'Restore',
  url: 'https://x.example/r/',
  version: '2',
  steps: ['Look', 'Act'],
  calls: ['After 5 min: Lead'],
};

test('events stand in the order in which they happened, without the names', () => {
  const record = {
    started: at(0),
    steps: { '1': at(12) },
    calls: { '0': { at: at(6), made: false } },
    names: { password: 'hunter2' },
  };
  expect(timeline(runbook, record)).toMatchInlineSnapshot(`
    "## Timeline: Restore

    Runbook https://x.example/r/, version 2. Times are UTC.

    - 2026-11-24 23:50 (+0 min) Started
    - 2026-11-24 23:56 (+6 min) No call needed: After 5 min: Lead
    - 2026-11-25 00:02 (+12 min) Step 1 done: Look

    Not ticked: step 2.
    "
  `);
});

test('what was never started has no timeline', () => {
  expect(timeline(runbook, emptyRecord)).toBe('');
});

test('a record of another shape is left out piece by piece', () => {
  expect(readRecord({ started: 'x', steps: { '1': 5, '2': '6' }, calls: { '0': true }, names: null })).toEqual({
    ...emptyRecord,
    steps: { '1': 5 },
  });
  expect(readRecord('nonsense')).toEqual(emptyRecord);
});

test('an entry is set, and taken out', () => {
  expect(withEntry({ a: 1 }, 'b', 2)).toEqual({ a: 1, b: 2 });
  expect(withEntry({ a: 1 }, 'a', undefined)).toEqual({});
});

test('times as people read them', () => {
  expect([elapsed(65_000), elapsed(3_725_000), elapsed(-5)]).toEqual(['1:05', '1:02:05', '0:00']);
  expect(minutesBetween(0, 119_000)).toBe(1);
});
