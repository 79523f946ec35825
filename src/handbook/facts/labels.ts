/** What people read for the values of short lists; the keys stand in the order in which pages show them. */
import { type Template } from '../../../schemas/template.ts';

/** What a role may do with a decision. */
export const rights = { decides: 'Decides alone', agrees: 'Agrees with peers', 'needs-approval': 'Needs approval' };

/** Where a stakeholder stands. */
export const sides = {
  manager: 'Manager',
  peer: 'Peer',
  internal: 'Internal',
  upstream: 'Upstream: the role depends on them',
  downstream: 'Downstream: they depend on the role',
  external: 'External',
};

/** How much a role needs a skill. */
export const groups = {
  must: 'Must have',
  good: 'Good to have',
  advanced: 'Advanced',
  emerging: 'Emerging',
  behavioural: 'Behavioural',
};

/** What a KPI may be used for in a review. */
export const uses = {
  'role-outcome': 'As an outcome of a role',
  'team-only': 'For a team, never for one person',
  'context-only': 'As context only',
};

/** The areas of templates: headings of their index and of tables, in the order in which they are listed. */
export const areaTitles: Readonly<Record<Template['area'], string>> = {
  incidents: 'Incidents',
  reliability: 'Reliability and readiness',
  planning: 'Planning and decisions',
  money: 'Money and vendors',
  risk: 'Risk',
  people: 'People',
};
