/** The valid handbook with everything that asks for its template, and with a forum. */
import { type Files, makePolicy, makeRole, makeRunbook, makeTemplate, paths, textOf } from './handbook.ts';

export const weeklyReview = {
  id: 'weekly-review',
  name: 'Weekly review',
  summary: 'Looks at what broke.',
  cadence: 'weekly',
  minutes: 60,
  first: '2026-01-06',
  at: '10:00',
  chair: 'platform-lead',
  members: ['on-call-engineer', 'board'],
  kpis: ['restore-time'],
  inputs: ['restore-note'],
  brings: ['The list of alerts'],
  decides: ['What is mended first', 'Who mends it'],
  decisions: ['freeze-changes'],
  outputs: ['restore-note'],
};

export type Forum = typeof weeklyReview;

/** A vocabulary file of forums. JSON is YAML. */
export const forumsFile = (...forums: readonly Partial<Forum>[]): string => JSON.stringify(forums);

export const withForms: Files = {
  [paths.template]: makeTemplate({ writers: ['on-call-engineer', 'platform-lead'], readers: ['platform-lead'] }),
  [paths.role]: makeRole({
    deliverables: [
      { name: 'A list of restores', templates: ['restore-note'] },
      { name: 'A monthly report', about: 'Numbers' },
    ],
  }),
  [paths.runbook]: makeRunbook({ forms: [{ template: 'restore-note', steps: [2] }] }),
  [paths.policy]: makePolicy({
    statements: [
      {
        id: 'S-01',
        force: 'must',
        text: 'A service that is away is restored.',
        verifiedBy: [{ evidence: 'The list of restores', template: 'restore-note' }],
      },
    ],
  }),
  'vocabulary/decisions.yaml': textOf('vocabulary/decisions.yaml'),
  'vocabulary/forums.yaml': forumsFile(weeklyReview),
};
