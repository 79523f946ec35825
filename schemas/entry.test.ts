import { expect, test } from 'vitest';
import { findings, kpiData } from '../tests/unit/schema.ts';
import { kpiSchema } from './kpi.ts';

const check = (fields: Record<string, unknown>) => findings(kpiSchema, kpiData(fields));

test('the entry that the other tests change is valid', () => {
  expect(check({})).toEqual([]);
});

test('a deprecated entry names its replacement or a reason', () => {
  expect(check({ status: 'deprecated' })).toEqual(['status status']);
  expect(check({ status: 'deprecated', replacedBy: 'other-time' })).toEqual([]);
  expect(check({ status: 'deprecated', reason: 'Nobody used it' })).toEqual([]);
});

test('a retired entry also says since when it no longer holds', () => {
  expect(check({ status: 'retired', reason: 'Nobody used it' })).toEqual(['status status']);
  expect(check({ status: 'retired', reason: 'Nobody used it', retiredOn: '2026-02-01' })).toEqual([]);
  expect(check({ status: 'active', retiredOn: '2026-02-01' })).toEqual(['retiredOn status']);
});

test.each(['draft', 'active'])('a %s entry has neither', (status) => {
  expect(check({ status, replacedBy: 'other-time' })).toEqual(['replacedBy status']);
  expect(check({ status, reason: 'Nobody used it' })).toEqual(['reason status']);
});

test('the newest change made the version in force', () => {
  const change = (version: number) => ({ version, date: '2026-01-01', meaning: true, note: 'Changed' });
  expect(check({ version: 2, changes: [change(2), change(1)] })).toEqual([]);
  expect(check({ version: 2, changes: [change(1), change(2)] })).toEqual(['changes.0.version history']);
});

test.each([
  ['version', 0],
  ['effective', '2026-02-30'],
  ['effective', '01.02.2026'],
  ['title', ' Restore time'],
  ['title', ''],
  ['title', 'x'.repeat(81)],
  ['summary', 'x'.repeat(201)],
  ['visibility', 'secret'],
  ['aliases', ['']],
  ['aliases', ['x'.repeat(81)]],
])('%s cannot be %j', (field, value) => {
  const path = Array.isArray(value) ? `${field}.0` : field;
  expect(check({ [field]: value })).toEqual([`${path} wrong-value`]);
});

test('rules of the whole entry are checked although a field is wrong', () => {
  expect(check({ title: 7, status: 'deprecated' })).toEqual(['title wrong-type', 'status status']);
});
