/** Numbers as people read them, in their unit. Imports nothing at run time, because browsers load it too. */
import type { Kpi } from '../../../schemas/kpi.ts';

const suffixes: Partial<Record<Kpi['unit'], string>> = {
  percent: '%',
  minutes: ' min',
  hours: ' h',
  days: ' days',
  multiple: '×',
  'per-week': ' a week',
  'score-1-5': ' of 5',
};

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6, useGrouping: 'min2' });

/** A number in the unit of a KPI or parameter: `99.9%`, `60 min`, `1 day`. */
export function quantity(value: number, unit: string): string {
  const suffix = suffixes[unit as Kpi['unit']] ?? (/^(count|nps|index|currency.*)$/.test(unit) ? '' : ` ${unit}`);
  return numbers.format(value) + (value === 1 ? suffix.replace(/days$/, 'day') : suffix);
}
