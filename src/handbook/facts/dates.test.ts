import { expect, test } from 'vitest';
import { addMonths } from './dates.ts';

test.each([
  ['2026-01-15', 1, '2026-02-15'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-11-20', 12, '2027-11-20'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-03-31', 0, '2026-03-31'],
])('%s and %d months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

test('the time zone of the machine does not matter', () => {
  const zone = process.env['TZ'];
  try {
    for (const name of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env['TZ'] = name;
      expect(addMonths('2026-03-31', 1)).toBe('2026-04-30');
    }
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});
