import { expect, test } from 'vitest';
import { findings, policyData } from '../tests/unit/schema.ts';
import { policySchema } from './policy.ts';

const check = (fields: Record<string, unknown>) => findings(policySchema, policyData(fields));
const statement = (fields: Record<string, unknown>) => ({ id: 'S-01', force: 'should', text: 'It works', ...fields });
const parameter = (fields: Record<string, unknown>) => ({
  id: 'time-to-restore',
  name: 'Time',
  unit: 'minutes',
  limit: 'at-most',
  values: [{ value: 60 }],
  ...fields,
});

test('a must has something that verifies it', () => {
  expect(check({ statements: [statement({ force: 'must' })] })).toEqual(['statements.0 unverified-must']);
  expect(check({ statements: [statement({ force: 'must', verifiedBy: [] })] })).toEqual([
    'statements.0 unverified-must',
  ]);
  for (const way of [{ kpi: 'restore-time' }, { runbook: 'restore-service' }, { evidence: 'A ticket' }])
    expect(check({ statements: [statement({ force: 'must', verifiedBy: [way] })] })).toEqual([]);
});

test.each(['should', 'may'])('a %s needs no verification', (force) => {
  expect(check({ statements: [statement({ force })] })).toEqual([]);
});

test('each way to verify is one thing', () => {
  const verified = (way: unknown) => check({ statements: [statement({ verifiedBy: [{ evidence: 'A log' }, way] })] });
  expect(verified({})).toEqual(['statements.0.verifiedBy.1 either-or']);
  expect(verified({ kpi: 'restore-time', evidence: 'A log' })).toEqual(['statements.0.verifiedBy.1 either-or']);
});

test('ids of statements and of parameters are used once', () => {
  expect(check({ statements: [statement({}), statement({ id: 'S-02' }), statement({})] })).toEqual([
    'statements.2.id repeated-item',
  ]);
  expect(check({ parameters: [parameter({}), parameter({})] })).toEqual(['parameters.1.id repeated-item']);
});

test.each(['S-1', 's-01', 'S01', 'S-0001', '01'])('%s is no statement id', (id) => {
  expect(check({ statements: [statement({ id })] })).toEqual(['statements.0.id wrong-value']);
});

test.each([
  ['at-most', 60, 30, []],
  ['at-most', 60, 60, ['parameters.0.values.0.stretch stretch']],
  ['at-most', 60, 90, ['parameters.0.values.0.stretch stretch']],
  ['at-least', 60, 90, []],
  ['at-least', 60, 30, ['parameters.0.values.0.stretch stretch']],
])('%s %d with a stretch of %d', (limit, value, stretch, expected) => {
  expect(check({ parameters: [parameter({ limit, values: [{ value, stretch }] })] })).toEqual(expected);
});

test('allowed exceptions have approvers and an end; forbidden ones have no terms', () => {
  const exceptions = (fields: object) => check({ exceptions: fields });
  expect(exceptions({ allowed: true, approvers: ['board'], maxDays: 30 })).toEqual([]);
  expect(exceptions({ allowed: true })).toEqual(['exceptions exceptions', 'exceptions exceptions']);
  expect(exceptions({ allowed: true, approvers: [], maxDays: 30 })).toEqual(['exceptions exceptions']);
  expect(exceptions({ allowed: false, maxDays: 30 })).toEqual(['exceptions.allowed exceptions']);
});
