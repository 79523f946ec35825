import { expect, test } from 'vitest';
import { makeRunbook, openWith, paths } from '../../../tests/unit/handbook.ts';
import { rich } from '../../../tests/unit/rich.ts';
import { showFacts, showSection } from '../../../tests/unit/show.ts';
import { plain } from '../blocks/blocks.ts';
import { type Node } from '../graph.ts';
import { exerciseLine, runbookDescriptor } from './runbook.ts';

const open = (fields: Record<string, unknown>) => {
  const { handbook } = openWith({ [paths.runbook]: makeRunbook(fields) });
  return { handbook, node: handbook.find('restore-service') as Node<'runbook'> };
};
const { handbook } = openWith(rich);

test('the card says who runs it, how long it takes and whether it can be undone', () => {
  const { handbook, node } = open({
    severity: ['sev-1', 'sev-2'],
    minutes: 30,
    reversible: 'partly',
    pointOfNoReturn: 2,
    alerts: ['ServiceDown', 'ServiceSlow'],
  });
  expect(showFacts(runbookDescriptor.card.build(handbook, node))).toMatchObject({
    'Performed by': 'On-call engineer',
    Severity: 'SEV-1, SEV-2',
    'Usual time': '30 minutes',
    Risk: 'Low',
    Undo: 'Can be undone in part / Point of no return: step 2',
    Alerts: 'ServiceDown, ServiceSlow',
  });
});

test.each([
  [undefined, ''],
  [{ everyMonths: 6 }, 'Never yet, due every 6 months'],
  [
    { everyMonths: 6, last: { date: '2026-08-31', mode: 'tabletop', outcome: 'Fine' } },
    '2026-08-31 (tabletop): Fine. Next by 2027-02-28',
  ],
])('the last exercise of %j', (exercise, expected) => {
  expect(plain(exerciseLine(open({ exercise }).node))).toBe(expected);
});

test('whom to call, by minutes', () => {
  const escalation = [
    { afterMinutes: 0, to: ['platform-lead'] },
    { afterMinutes: 30, to: ['platform-lead', 'board'], when: 'Still away' },
  ];
  expect(showSection(open({ escalation }).handbook, 'restore-service', 'whom-to-call')).toEqual([
    'At once | Platform Lead (contact not set) | ',
    '30 min | Platform Lead (contact not set) / The board (contact not set) | Still away',
  ]);
});

test('policies: what a run carries out, and what it proves', () => {
  expect(showSection(handbook, 'restore-service', 'policies')).toEqual([
    'Restore policy | S-01 A service that is away is restored.',
    'Restore policy | S-01 A service that is away is restored.',
  ]);
  // The policy names the first runbook as its proof, and not this one.
  expect(showSection(handbook, 'former-restore', 'policies')).toHaveLength(1);
});

test('KPIs that it moves, and those who learn it by day', () => {
  expect(showSection(handbook, 'restore-service', 'kpis-it-moves')).toEqual([
    'Restore time How long it takes to restore the service.',
  ]);
  const onboarding = [
    { for: 'platform-lead', byDay: 20, how: 'read' },
    { for: 'on-call-engineer', byDay: 5, how: 'drill' },
  ];
  expect(showSection(open({ onboarding }).handbook, 'restore-service', 'who-learns-it')).toEqual([
    'On-call engineer | 5 | Drill',
    'Platform Lead | 20 | Read',
  ]);
});
