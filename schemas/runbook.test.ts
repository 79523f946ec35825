import { expect, test } from 'vitest';
import { findings, runbookData } from '../tests/unit/schema.ts';
import { runbookSchema } from './runbook.ts';

const check = (fields: Record<string, unknown>) => findings(runbookSchema, runbookData(fields));
const escalation = [{ afterMinutes: 15, to: ['platform-lead'] }];

test.each(['alert', 'incident', 'recovery'])('a runbook of type %s has minutes and somebody to call', (type) => {
  expect(check({ type, minutes: 30, escalation })).toEqual([]);
  expect(check({ type, escalation })).toEqual(['type urgent-runbook']);
  expect(check({ type, minutes: 30 })).toEqual(['type urgent-runbook']);
  expect(check({ type, minutes: 30, escalation: [] })).toEqual(['type urgent-runbook']);
});

test.each(['scheduled', 'change', 'request', 'governance'])('a runbook of type %s needs neither', (type) => {
  expect(check({ type })).toEqual([]);
});

test('what cannot be undone has a point of no return, and what can be undone has none', () => {
  expect(check({ reversible: 'no' })).toEqual(['reversible point-of-no-return']);
  expect(check({ reversible: 'no', pointOfNoReturn: 2 })).toEqual([]);
  expect(check({ reversible: 'yes', pointOfNoReturn: 2 })).toEqual(['pointOfNoReturn point-of-no-return']);
  expect(check({ reversible: 'partly' })).toEqual([]);
  expect(check({ reversible: 'partly', pointOfNoReturn: 2 })).toEqual([]);
});

test('an alert name is written as a monitoring system sends it', () => {
  expect(check({ alerts: ['Service:Down.5m'] })).toEqual([]);
  expect(check({ alerts: ['Service down'] })).toEqual(['alerts.0 wrong-value']);
});

test.each([
  ['escalation', [{ afterMinutes: -1, to: ['platform-lead'] }], 'escalation.0.afterMinutes wrong-value'],
  ['escalation', [{ afterMinutes: 0, to: [] }], 'escalation.0.to wrong-value'],
  ['performedBy', [], 'performedBy wrong-value'],
  ['implements', [{ policy: 'restore-policy', statements: [] }], 'implements.0.statements wrong-value'],
  ['onboarding', [{ for: 'platform-lead', byDay: 0, how: 'read' }], 'onboarding.0.byDay wrong-value'],
  [
    'exercise',
    { everyMonths: 6, last: { date: '2026-02-30', mode: 'live', outcome: 'Fine' } },
    'exercise.last.date wrong-value',
  ],
])('%s cannot be %j', (field, value, expected) => {
  expect(check({ [field]: value })).toEqual([expected]);
});
