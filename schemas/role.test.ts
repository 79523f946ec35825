import { expect, test } from 'vitest';
import { findings, roleData } from '../tests/unit/schema.ts';
import { roleSchema } from './role.ts';

const check = (fields: Record<string, unknown>) => findings(roleSchema, roleData(fields));
const scorecard = (...weights: (number | undefined)[]) =>
  check({
    scorecard: weights.map((weight, index) => ({
      dimension: `Dimension ${index}`,
      ...(weight === undefined ? {} : { weight }),
      excellent: 'Much',
      meets: 'Enough',
      concern: 'Little',
    })),
  });

test('scorecard weights add up to 100, or there are none', () => {
  expect(scorecard(60, 40)).toEqual([]);
  expect(scorecard(undefined, undefined)).toEqual([]);
  expect(scorecard()).toEqual([]);
  expect(scorecard(60, 30)).toEqual(['scorecard scorecard-weights']);
  expect(scorecard(60, 40.5)).toEqual(['scorecard scorecard-weights']);
});

test('thirds add up to 100 although computers round them', () => {
  expect(scorecard(33.3333, 33.3333, 33.3334)).toEqual([]);
});

test('all dimensions have a weight, or none', () => {
  expect(scorecard(60, undefined, 40)).toEqual(['scorecard.1 scorecard-weights']);
});

test('a skill has an importance, unless it is behavioural', () => {
  const skill = (group: string, importance?: string) =>
    check({ skills: [{ skill: 'incident-command', group, ...(importance ? { importance } : {}) }] });
  expect(skill('must', 'critical')).toEqual([]);
  expect(skill('must')).toEqual(['skills.0 skill-importance']);
  expect(skill('behavioural')).toEqual([]);
});

test('a career step is a role or a title', () => {
  const to = (step: object) => check({ career: { from: [], to: [{ title: 'CTO' }, step], adjacent: [] } });
  expect(to({ role: 'platform-lead', note: 'Rare' })).toEqual([]);
  expect(to({ note: 'Rare' })).toEqual(['career.to.1 either-or']);
  expect(to({ role: 'platform-lead', title: 'Lead' })).toEqual(['career.to.1 either-or']);
});

test('areas and periods are the known ones', () => {
  expect(check({ responsibilities: { operationel: ['It works'] } })).toEqual([
    'responsibilities.operationel unknown-key',
  ]);
  expect(check({ milestones: { '45 days': ['Knows it'] } })).toEqual(['milestones.45 days unknown-key']);
  expect(check({ authority: { budget: 'Up to 10,000', weather: 'None' } })).toEqual(['authority.weather unknown-key']);
});

test('a role has somebody to report to', () => {
  expect(check({ reportsTo: [] })).toEqual(['reportsTo wrong-value']);
});
