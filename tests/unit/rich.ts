/** A handbook without problems in which every relation that the schemas know stands at least once. */
import { type Files, makeKpi, makePolicy, makeRole, makeRunbook, paths, textOf } from './handbook.ts';

const deprecated = (replacedBy: string) => ({ status: 'deprecated', replacedBy });

/** The changes that turn the valid handbook into this one. */
export const rich: Files = {
  [paths.role]: makeRole({
    review: { everyMonths: 12, last: { date: '2026-01-01', by: 'board', outcome: 'Fine' } },
    reportsTo: ['board', 'platform-head'],
    essentials: {
      responsibilities: ['It runs'],
      skills: ['incident-command'],
      tools: ['pager'],
      kpis: ['restore-time'],
    },
    kpis: [
      {
        kpi: 'restore-time',
        targets: [
          { policy: 'restore-policy', parameter: 'time-to-restore', for: 'sev-1' },
          { below: 3, ofKpi: 'detect-time', under: 'restore-policy' },
        ],
        cadence: ['monthly'],
      },
    ],
    stakeholders: [{ party: 'on-call-engineer', side: 'downstream', about: 'The pager' }],
    decisions: [{ decision: 'freeze-changes', right: 'agrees', with: ['platform-head'] }],
    deliverables: [{ name: 'The runbook', entries: ['restore-service', 'restore-policy', 'restore-time'] }],
    career: { from: [], to: [{ role: 'platform-head' }], adjacent: [{ title: 'Architect' }] },
  }),
  'roles/platform-head.md': makeRole({
    title: 'Platform Head',
    kpis: [],
    decisions: [{ decision: 'thaw-changes', right: 'decides' }],
  }),
  'roles/former-lead.md': makeRole({ title: 'Former Lead', kpis: [], ...deprecated('platform-lead') }),
  [paths.kpi]: makeKpi({ guardrails: ['detect-time'], related: ['calmness'], terms: ['restore-policy'] }),
  'kpis/detect-time.md': makeKpi({ title: 'Detect time' }),
  'kpis/calmness.md': makeKpi({
    title: 'Calmness',
    measure: { shape: 'composite', parts: [{ kpi: 'detect-time' }, { text: 'A feeling' }], method: 'Judged' },
  }),
  'kpis/former-time.md': makeKpi({ title: 'Former time', ...deprecated('restore-time') }),
  [paths.runbook]: makeRunbook({
    claimants: ['platform-head'],
    severity: ['sev-1'],
    escalation: [
      {
        afterMinutes: 15,
        to: ['platform-lead', 'board'],
        within: { policy: 'restore-policy', parameter: 'time-to-restore', of: 'sev-1' },
      },
    ],
    onboarding: [{ for: 'on-call-engineer', byDay: 5, how: 'shadow' }],
  }),
  'runbooks/former-restore.md': makeRunbook({ title: 'Former restore', ...deprecated('restore-service') }),
  'vocabulary/decisions.yaml':
    '- { id: freeze-changes, name: Freeze changes, area: Operations }\n' +
    '- { id: thaw-changes, name: Thaw changes, area: Operations, holder: platform-head }\n',
  [paths.policy]: makePolicy({
    claimants: ['platform-head'],
    governs: ['freeze-changes'],
    statements: [
      {
        id: 'S-01',
        force: 'must',
        text: 'A service that is away is restored.',
        controls: ['iso-5.1'],
        verifiedBy: [{ kpi: 'restore-time' }, { runbook: 'restore-service' }],
      },
    ],
    exceptions: { allowed: true, approvers: ['platform-head'], maxDays: 30 },
  }),
  'policies/former-policy.md': makePolicy({ title: 'Former policy', ...deprecated('restore-policy') }),
  'vocabulary/glossary.yaml': `${textOf('vocabulary/glossary.yaml')}- { id: page, name: Page, summary: A call, see: [pager] }\n`,
};
