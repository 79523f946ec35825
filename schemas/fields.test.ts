import { expect, test } from 'vitest';
import { type z } from 'zod';
import { cadence, controlId, day, duration, id, line, sentence, wholeNumber } from './fields.ts';
import { reference } from './relations.ts';

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

test.each(['mean-time-to-restore', 'a', 'sev-1', 'x86'])('%s is an id', (value) => {
  expect(accepts(id, value)).toBe(true);
});

test.each(['', 'Sev-1', '1-sev', 'sev_1', 'sev--1', '-sev', 'sev-', 'sév', 'a b', 'a/b', 'a.b', 'a'.repeat(81)])(
  '“%s” is no id',
  (value) => {
    expect(accepts(id, value)).toBe(false);
  },
);

test('a control id may have dots, because control numbers have them', () => {
  expect(accepts(controlId, 'soc2-cc7.4')).toBe(true);
  expect(accepts(controlId, 'soc2-cc7..4')).toBe(false);
  expect(accepts(controlId, 'a'.repeat(80))).toBe(true);
  expect(accepts(controlId, 'a'.repeat(81))).toBe(false);
});

test.each(['2026-02-28', '2028-02-29'])('%s is a day', (value) => {
  expect(accepts(day, value)).toBe(true);
});

test.each(['2026-02-29', '2026-04-31', '2026-13-01', '2026-1-1', '2026-01-01T00:00:00Z', 'today'])(
  '%s is no day',
  (value) => {
    expect(accepts(day, value)).toBe(false);
  },
);

test.each(['12 months', '1 day', '5 business days'])('%s is a length of time', (value) => {
  expect(accepts(duration, value)).toBe(true);
});

test.each(['12', '0 days', '1.5 days', 'months', '12 moons', 'after 12 months'])('%s is no length of time', (value) => {
  expect(accepts(duration, value)).toBe(false);
});

test('a line is one trimmed line of text', () => {
  expect(accepts(line, 'Text: with “signs”')).toBe(true);
  expect(accepts(line, 'x'.repeat(600))).toBe(true);
  for (const value of ['x'.repeat(601), '', ' text', 'text ', 'two\nlines', 'a\0b', 'a\tb', '\x1b[31m', 7, null])
    expect(accepts(line, value)).toBe(false);
});

test('a sentence has at most 200 characters', () => {
  expect(accepts(sentence, 'x'.repeat(200))).toBe(true);
  expect(accepts(sentence, 'x'.repeat(201))).toBe(false);
});

test('a whole number is positive and no text', () => {
  expect(accepts(wholeNumber, 1)).toBe(true);
  for (const value of [0, -1, 1.5, '1', Infinity, NaN]) expect(accepts(wholeNumber, value)).toBe(false);
});

test('a reference is an id that knows what it leads to', () => {
  expect(reference('role', 'owner').meta()).toEqual({ reference: { to: ['role'], relation: 'owner' } });
  expect(reference(['role', 'duty'], 'onboards').meta()).toEqual({
    reference: { to: ['role', 'duty'], relation: 'onboards' },
  });
  expect(accepts(reference('role', 'owner'), 'x')).toBe(true);
  expect(accepts(reference('role', 'owner'), '')).toBe(false);
});

test('a cadence is one of the known ones', () => {
  expect(accepts(cadence, 'monthly')).toBe(true);
  expect(accepts(cadence, 'Monthly')).toBe(false);
});
