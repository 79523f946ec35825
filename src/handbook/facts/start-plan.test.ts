import { expect, test } from 'vitest';
import { makeKpi, makePolicy, makeRole, makeRunbook, openWith, paths } from '../../../tests/unit/handbook.ts';
import { rich } from '../../../tests/unit/rich.ts';
import { type Handbook, type Node } from '../graph.ts';
import { startPlan } from './start-plan.ts';

const plan = (handbook: Handbook, id: string) =>
  startPlan(handbook, handbook.find(id) as Node<'duty' | 'role'>).map(({ day, how, key }) => `${day} ${how} ${key}`);

const { handbook } = openWith({
  ...rich,
  'runbooks/late.md': makeRunbook({
    title: 'Late',
    access: ['Something that only this runbook needs'],
    performedBy: ['on-call-engineer'],
    onboarding: [{ for: 'on-call-engineer', byDay: 8, how: 'drill' }],
    minutes: 45,
    implements: [],
  }),
  'policies/other.md': makePolicy({ title: 'Other', acknowledgedBy: ['on-call-engineer'] }),
});

test('a duty asks for its own accesses only, learns by stages, and acknowledges first what it carries out first', () => {
  expect(plan(handbook, 'on-call-engineer')).toEqual([
    '1 ask for access:pager-service:1',
    '7 shadow runbook:restore-service:shadow',
    '7 acknowledge policy:restore-policy',
    '7 meet person:platform-lead',
    '7 meet person:board',
    '30 drill runbook:late:drill',
    '30 acknowledge policy:other',
    '60 understand kpi:restore-time',
  ]);
});

test('a role meets its manager first, and its milestones are goals', () => {
  const role = openWith({
    ...rich,
    'roles/platform-head.md': makeRole({
      title: 'Platform Head',
      kpis: [{ kpi: 'restore-time', targets: [{ below: 3 }], cadence: ['monthly'], headline: true }],
      milestones: { '30 days': ['It runs'], '6 months': ['It sings'] },
      stakeholders: [{ party: 'on-call-engineer', side: 'peer', about: 'The pager' }],
    }),
  }).handbook;
  expect(plan(role, 'platform-head').filter((line) => !line.includes('policy'))).toEqual([
    '1 meet person:board',
    '7 meet person:on-call-engineer',
    '7 understand kpi:restore-time',
    '30 reach goal:30:1',
  ]);
});

test('a mark changes with the meaning of an entry, and not with its wording', () => {
  const markOf = (meaning: boolean) => {
    const changes = [{ version: 2, date: '2026-02-01', meaning, note: 'Something' }];
    const opened = openWith({
      ...rich,
      [paths.runbook]: makeRunbook({
        version: 2,
        changes,
        onboarding: [{ for: 'on-call-engineer', byDay: 1, how: 'read' }],
      }),
    }).handbook;
    return startPlan(opened, opened.get('duty', 'on-call-engineer')).find(({ sort }) => sort === 'runbook')?.mark;
  };
  expect([markOf(true), markOf(false)]).toEqual(['v2', 'v1']);
});

test('what is read takes longer the more there is', () => {
  const minutes = (words: number) => {
    const long = openWith({
      ...rich,
      'kpis/x.md': makeKpi({ title: 'X' }),
      [paths.policy]: makePolicy(
        { acknowledgedBy: ['on-call-engineer'] },
        `## Purpose\n\n${'word '.repeat(words)}\n\n## Scope\n\nAll.\n\n## Exceptions\n\nNone.\n\n## Measurement\n\nYes.\n`,
      ),
    }).handbook;
    return startPlan(long, long.get('duty', 'on-call-engineer')).find(({ key }) => key === 'policy:restore-policy')
      ?.minutes;
  };
  expect([minutes(10), minutes(1800)]).toEqual([5, 10]);
});
