/** The first and last day of a period by its name: `2026`, `2026-h2`, `2026-q3` or `2026-07`. */
import { periodPattern } from '../../../schemas/period.ts';
import { addDays, addMonths } from '../facts/dates.ts';

export interface PeriodDays {
  start: string;
  end: string;
}

/** Undefined where the name is none of a period. */
export function periodDays(period: string): PeriodDays | undefined {
  if (!periodPattern.test(period)) return undefined;
  const [year, part = ''] = period.split('-');
  const place = Number(part.replace(/^[hq]/, ''));
  const length = part === '' ? 12 : part.startsWith('h') ? 6 : part.startsWith('q') ? 3 : 1;
  const start = addMonths(`${year}-01-01`, part === '' ? 0 : (place - 1) * length);
  return { start, end: addDays(addMonths(start, length), -1) };
}

/** `2026-h2` as people say it: `Second half of 2026`. */
export function periodTitle(period: string): string {
  const [year = '', part = ''] = period.split('-');
  if (part.startsWith('h')) return `${part === 'h1' ? 'First' : 'Second'} half of ${year}`;
  if (part.startsWith('q')) return `${part.toUpperCase()} ${year}`;
  if (part === '') return year;
  return `${months[Number(part) - 1] ?? part} ${year}`;
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
