import { expect, test } from 'vitest';
import { makeKpi, makeRole, openWith, paths, textOf } from '../../../tests/unit/handbook.ts';
import { rich } from '../../../tests/unit/rich.ts';
import { showSection } from '../../../tests/unit/show.ts';
import { type Node } from '../graph.ts';
import { partsOf } from './index.ts';

const section = (fields: Record<string, unknown>, id: string, changes = {}) =>
  showSection(openWith({ [paths.role]: makeRole(fields), ...changes }).handbook, 'platform-lead', id);

test('deliverables say what is in them and which entries they are', () => {
  const deliverables = [
    { name: 'A report' },
    { name: 'The rules', about: 'For all', entries: ['restore-policy', 'restore-service'] },
  ];
  expect(section({ deliverables }, 'deliverables')).toEqual([
    'A report',
    'The rules: For all → Restore policy, Restore the service',
  ]);
});

test('KPIs stand in the order of the categories, with targets and cadence', () => {
  const edge = (kpi: string, fields = {}) => ({ kpi, targets: [{ below: 60 }], cadence: ['monthly'], ...fields });
  const changes = {
    'vocabulary/categories.yaml': `- { id: cost, name: Cost, summary: Money. }\n${textOf('vocabulary/categories.yaml')}`,
    'kpis/spend.md': makeKpi({ title: 'Spend', category: 'cost', unit: 'percent' }),
  };
  expect(section({ kpis: [edge('restore-time', { headline: true }), edge('spend')] }, 'kpis', changes)).toEqual([
    'Cost: Spend | < 60% | Monthly',
    'Reliability: Restore time Headline | < 60 min | Monthly',
  ]);
});

test('decisions stand by right, whatever their order in the file', () => {
  const decisions = [
    { decision: 'freeze-changes', right: 'needs-approval', with: ['board'], limit: 'Above 10,000' },
    { decision: 'freeze-changes', right: 'decides' },
  ];
  expect(section({ decisions }, 'decision-rights')).toEqual([
    'Decides alone: Freeze changes |  | ',
    'Needs approval: Freeze changes | The board | Above 10,000',
  ]);
});

test('responsibilities and milestones stand in their own order', () => {
  const responsibilities = { leadership: ['Hires'], strategic: ['Plans'] };
  expect(section({ responsibilities }, 'responsibilities')).toEqual(['Strategic: Plans', 'Leadership: Hires']);
  const milestones = { beyond: ['Grows'], '30 days': ['Knows'] };
  expect(section({ milestones }, 'milestones')).toEqual(['After 30 days: Knows', 'Beyond the first year: Grows']);
});

test('skills and tools stand by group', () => {
  const skills = [
    { skill: 'incident-command', group: 'behavioural' },
    { skill: 'incident-command', group: 'must', importance: 'critical', use: 'Leads', why: 'Outages are costly' },
  ];
  expect(section({ skills }, 'skills')).toEqual([
    'Must have: Incident command | Critical | Leads / Why it matters: Outages are costly',
    'Behavioural: Incident command |  | ',
  ]);
  expect(section({}, 'tools')).toEqual(['Observability: Pager | Common | ']);
});

test('what matters most stands in brief, behavioural skills apart', () => {
  const essentials = {
    responsibilities: ['Runs it', 'Pays for it'],
    skills: ['incident-command', 'calm'],
    tools: ['pager'],
    kpis: ['restore-time'],
  };
  const skills = [
    { skill: 'incident-command', group: 'must', importance: 'critical' },
    { skill: 'calm', group: 'behavioural' },
  ];
  const changes = {
    'vocabulary/skills.yaml': `${textOf('vocabulary/skills.yaml')}- { id: calm, name: Calm, summary: Stays calm., group: Behaviour }\n`,
  };
  expect(section({ essentials, skills }, 'in-brief', changes)).toEqual([
    'Runs it',
    'Pays for it',
    'Skills: Incident command',
    'Behaviour: Calm',
    'Tools: Pager',
    'KPIs: Restore time',
  ]);
  expect(section({}, 'in-brief')).toBeUndefined();
});

test('what the role owns, performs and has a stake in', () => {
  const { handbook } = openWith(rich);
  const starts = (id: string) =>
    [...new Set(showSection(handbook, id, 'owns')?.map((line) => line.split(':')[0]))].sort();
  expect(starts('platform-lead')).toEqual(['KPI definitions', 'Policies', 'Roles', 'Runbooks', 'Templates']);
  expect(starts('platform-head')).toEqual(['Has a stake in']);
});

test('a role does not own itself', () => {
  expect(section({}, 'owns')?.filter((line) => line.startsWith('Roles:'))).toEqual([]);
});

test('a role that owns nothing has no such section', () => {
  expect(showSection(openWith(rich).handbook, 'former-lead', 'owns')).toBeUndefined();
});

test('career steps are links to roles, or titles', () => {
  const career = { from: [{ title: 'Engineer', note: 'Often' }], to: [{ role: 'platform-lead' }], adjacent: [] };
  expect(section({ career }, 'career')).toEqual(['Comes from: Engineer Often', 'Goes to: Platform Lead']);
});

test('years of experience are a least, or a range', () => {
  const years = [
    { atLeast: 5, in: 'operations' },
    { atLeast: 2, atMost: 4, in: 'leading' },
  ];
  const experience = {
    years,
    education: ['None'],
    certifications: [],
    backgrounds: ['Any'],
    domain: ['Cloud'],
    leadership: ['Teams'],
  };
  expect(section({ experience }, 'experience')?.[0]).toBe('Years: 5+ years: operations / 2–4 years: leading');
});

test('a scorecard shows its weights', () => {
  const row = (dimension: string, weight: number) => ({ dimension, weight, excellent: 'A', meets: 'B', concern: 'C' });
  expect(section({ scorecard: [row('Judgement', 60), row('Craft', 40)] }, 'scorecard')).toEqual([
    'Judgement 60% | A | B | C',
    'Craft 40% | A | B | C',
  ]);
});

test('a career step to a role of the handbook leads to what changes, in the direction of the step', () => {
  const steps = () => [{ role: 'platform-head' }, { title: 'Engineer' }];
  const { handbook } = openWith({
    [paths.role]: makeRole({ career: { from: steps(), to: steps(), adjacent: [] } }),
    'roles/platform-head.md': makeRole({ title: 'Platform Head', kpis: [] }),
  });
  const part = partsOf(handbook, handbook.find('platform-lead') as Node<'role'>).find(
    (one) => one.type === 'generated' && one.id === 'career',
  );
  const links =
    part?.type === 'generated' ? part.blocks.flatMap((block) => (block.type === 'list' ? block.items.flat() : [])) : [];
  expect(
    links.filter(({ text }) => text.startsWith('What changes')).map(({ text, href }) => `${text} ${href}`),
  ).toEqual([
    'What changes: compare with Platform Head /compare/platform-head/platform-lead/',
    'What changes: compare with Platform Head /compare/platform-lead/platform-head/',
  ]);
});
