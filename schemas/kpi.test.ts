import { expect, test } from 'vitest';
import { findings, kpiData } from '../tests/unit/schema.ts';
import { kpiSchema } from './kpi.ts';

const check = (measure: Record<string, unknown>) => findings(kpiSchema, kpiData({ measure }));

test.each([
  { shape: 'ratio', numerator: 'Good', denominator: 'All' },
  { shape: 'duration', start: 'Alert', stop: 'Restored', statistic: 'p95' },
  { shape: 'count', counted: 'Incidents' },
  { shape: 'sum', summed: 'Money' },
  { shape: 'rate', counted: 'Pages', per: 'Week' },
  { shape: 'survey', question: 'Well?', scale: '1 to 5', statistic: 'Mean' },
  { shape: 'composite', parts: [{ kpi: 'restore-time' }, { text: 'Calm' }], method: 'Judged' },
])('a $shape has its own parts', (measure) => {
  expect(check(measure)).toEqual([]);
});

test('the shape says which parts there are', () => {
  expect(check({ shape: 'ratio', numerator: 'Good' })).toEqual(['measure.denominator missing-field']);
  expect(check({ shape: 'count', counted: 'Incidents', per: 'week' })).toEqual(['measure.per unknown-key']);
  expect(check({ shape: 'ration' })).toEqual(['measure.shape wrong-value']);
  expect(check({})).toEqual(['measure.shape missing-field']);
});

test('a part of a composite is a KPI or words, and there are two at least', () => {
  const composite = (...parts: unknown[]) => check({ shape: 'composite', parts, method: 'Judged' });
  expect(composite({ kpi: 'restore-time', text: 'Calm' }, { text: 'Calm' })).toEqual(['measure.parts.0 either-or']);
  expect(composite({ text: 'Calm' }, {})).toEqual(['measure.parts.1 either-or']);
  expect(composite({ text: 'Calm' })).toEqual(['measure.parts wrong-value']);
});

test('a KPI holds no measured value', () => {
  expect(findings(kpiSchema, kpiData({ value: 42 }))).toEqual(['value unknown-key']);
});
