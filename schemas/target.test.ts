import { expect, test } from 'vitest';
import { findings } from '../tests/unit/schema.ts';
import { targetSchema } from './target.ts';

const check = (target: Record<string, unknown>) => findings(targetSchema, target);

test.each([
  { atLeast: 99.9, for: 'tier-1' },
  { atMost: 0, approx: true },
  { above: 4, of: 'answers' },
  { below: 60, for: 'sev-1', stage: 1, or: true },
  { within: 5, of: 'forecast' },
  { trend: 'not-up', over: 'quarter' },
  { change: -20, by: '12 months' },
  { magnitude: 'hours', from: 'days' },
  { policy: 'restore-policy', parameter: 'time-to-restore', tighter: 30 },
  { unset: 'From the baseline' },
  { note: 'Kept calm', when: 'after the first year', onMiss: 'escalate', indicative: true },
  { atLeast: 90, unit: 'percent', of: 'tickets', inside: '5 business days', under: 'restore-policy', by: '2026-12-31' },
  { below: 3, ofKpi: 'restore-time' },
])('%j is a target', (target) => {
  expect(check(target)).toEqual([]);
});

test('there is exactly one comparing key', () => {
  expect(check({ for: 'sev-1' })).toEqual(['target-keys']);
  expect(check({ below: 60, atMost: 60 })).toEqual(['below target-keys']);
  expect(check({ note: 'Calm', unset: 'Later' })).toEqual(['note target-keys']);
  // What belongs to which key cannot be told then.
  expect(check({ below: 60, atMost: 60, from: 'days' })).toEqual(['below target-keys']);
  expect(check({ from: 'days' })).toEqual(['target-keys']);
});

test.each([
  ['atLeast', 90, 95, 85],
  ['above', 90, 95, 90],
  ['atMost', 60, 30, 90],
  ['below', 60, 30, 60],
  ['within', 10, 5, 15],
  ['change', -20, -30, -10],
  ['change', 20, 30, -30],
  ['magnitude', 'hours', 'minutes', 'days'],
  ['magnitude', 'weekly', 'daily', 'monthly'],
])('a stretch of %s %s is stricter: %s, never %s', (key, value, stricter, laxer) => {
  expect(check({ [key]: value, stretch: stricter })).toEqual([]);
  expect(check({ [key]: value, stretch: laxer })).toEqual(['stretch stretch']);
  expect(check({ [key]: value, stretch: value })).toEqual(['stretch stretch']);
});

test('a band has a width, also as a stretch', () => {
  expect(check({ within: 10, stretch: 0 })).toEqual(['stretch stretch']);
  expect(check({ within: 10, stretch: 0.5 })).toEqual([]);
});

test('a stretch is of the same sort as its target', () => {
  expect(check({ below: 60, stretch: 'hours' })).toEqual(['stretch stretch']);
  expect(check({ magnitude: 'hours', stretch: 'hourly' })).toEqual(['stretch stretch']);
});

test.each([
  [{ trend: 'up', stretch: 5 }, ['stretch target-keys']],
  [{ below: 60, from: 'days' }, ['from target-keys']],
  [{ below: 60, parameter: 'time' }, ['parameter target-keys']],
  [{ below: 60, unit: 'days' }, ['unit target-keys']],
  [{ policy: 'restore-policy', tighter: 30 }, ['tighter target-keys']],
  [{ below: 60, tighter: 30, parameter: 'time' }, ['parameter target-keys', 'tighter target-keys']],
])('%j has a qualifier that does not belong there', (target, expected) => {
  expect(check(target)).toEqual(expected);
});

test.each([
  [{ below: '60' }, 'below wrong-type'],
  [{ within: -5, of: 'forecast' }, 'within wrong-value'],
  [{ trend: 'sideways' }, 'trend wrong-value'],
  [{ magnitude: 'years' }, 'magnitude wrong-value'],
  [{ below: 60, by: 'soon' }, 'by wrong-value'],
  [{ below: 60, by: '2026-02-30' }, 'by wrong-value'],
  [{ below: 60, approx: false }, 'approx wrong-value'],
  [{ below: 60, unit: '', of: 'tickets' }, 'unit wrong-value'],
  [{ below: 60, fro: 'days' }, 'fro unknown-key'],
])('%j is no target', (target, expected) => {
  expect(check(target)).toEqual([expected]);
});
