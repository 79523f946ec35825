/** Every relation of the handbook: what it joins, and what it is called from either end. */
import { z } from 'zod';
import { actorKinds, entryKindNames, line, type NodeKind, vocabularyKindNames } from './fields.ts';

const owned = ['role', 'runbook', 'policy', 'kpi', 'template'] as const satisfies readonly NodeKind[];
const anything = [...entryKindNames, ...vocabularyKindNames] as const;

/** A relation is written at its `from` end only; the `to` end is computed. */
export interface RelationWords {
  /** Kinds whose schema has a field of this relation. */
  from: readonly NodeKind[];
  /** Kinds that such a field may name. */
  to: readonly NodeKind[];
  /** Heads the list of what an entry names: “Carries out”. */
  outgoing: string;
  /** Heads the list of those that name it: “Carried out by”. */
  incoming: string;
  /** The list whose item says more of the relation, such as the statement of a policy that a KPI verifies. */
  item?: string;
}

export const relations = {
  owner: { from: owned, to: ['role'], outgoing: 'Owner', incoming: 'Owns' },
  'replaced-by': { from: owned, to: owned, outgoing: 'Replaced by', incoming: 'Replaces' },
  'reviewed-by': { from: owned, to: actorKinds, outgoing: 'Last reviewed by', incoming: 'Reviewed last' },

  'reports-to': { from: ['role'], to: ['role', 'party'], outgoing: 'Reports to', incoming: 'Those who report to it' },
  'measured-by': { from: ['role'], to: ['kpi'], outgoing: 'Measured by', incoming: 'Measures', item: 'kpis' },
  'target-policy': {
    from: ['role'],
    to: ['policy'],
    outgoing: 'Takes targets from',
    incoming: 'Gives targets to',
    item: 'targets',
  },
  'target-terms': {
    from: ['role'],
    to: ['policy'],
    outgoing: 'Has targets under the terms of',
    incoming: 'Sets the terms of targets of',
    item: 'targets',
  },
  'target-of': {
    from: ['role'],
    to: ['kpi'],
    outgoing: 'Has targets that are about',
    incoming: 'Other KPIs’ targets about it, in',
    item: 'targets',
  },
  'needs-skill': { from: ['role'], to: ['skill'], outgoing: 'Needs', incoming: 'Needed by', item: 'skills' },
  'uses-tool': { from: ['role'], to: ['tool'], outgoing: 'Meets', incoming: 'Met by', item: 'tools' },
  'works-with': { from: ['role'], to: actorKinds, outgoing: 'Works with', incoming: 'Is a stakeholder of' },
  'has-right': { from: ['role'], to: ['decision'], outgoing: 'Decides on', incoming: 'Decided by', item: 'decisions' },
  'decides-with': {
    from: ['role'],
    to: actorKinds,
    outgoing: 'Decides together with',
    incoming: 'Takes part in decisions of',
    item: 'decisions',
  },
  'held-by': { from: ['decision'], to: ['role'], outgoing: 'Held by', incoming: 'Has the last word on' },
  delivers: {
    from: ['role'],
    to: ['runbook', 'policy', 'kpi'],
    outgoing: 'Delivers',
    incoming: 'Delivered by',
    item: 'deliverables',
  },
  'delivered-on': {
    from: ['role'],
    to: ['template'],
    outgoing: 'Delivers on the form of',
    incoming: 'Form of deliverables of',
    item: 'deliverables',
  },
  career: { from: ['role'], to: ['role'], outgoing: 'Career steps', incoming: 'Stands in the career of' },
  essential: {
    from: ['role'],
    to: ['skill', 'tool', 'kpi'],
    outgoing: 'Essential to it',
    incoming: 'Essential to',
  },

  category: { from: ['kpi'], to: ['category'], outgoing: 'Category', incoming: 'KPIs' },
  part: { from: ['kpi'], to: ['kpi'], outgoing: 'Made of', incoming: 'Part of' },
  guardrail: {
    from: ['kpi'],
    to: ['kpi'],
    outgoing: 'Guardrails: they show when this number is gamed',
    incoming: 'This KPI is a guardrail for',
  },
  related: {
    from: ['kpi'],
    to: ['kpi'],
    outgoing: 'Read beside it, or confused with it',
    incoming: 'Named as a neighbour by',
  },
  'kpi-terms': { from: ['kpi'], to: ['policy'], outgoing: 'Numbers from', incoming: 'Gives its numbers to' },

  'performed-by': { from: ['runbook'], to: ['duty', 'role'], outgoing: 'Performed by', incoming: 'Performs' },
  claims: { from: ['runbook', 'policy'], to: ['role'], outgoing: 'Also claimed by', incoming: 'Has a stake in' },
  severity: { from: ['runbook'], to: ['severity'], outgoing: 'Severity', incoming: 'Runbooks' },
  'escalates-to': {
    from: ['runbook'],
    to: actorKinds,
    outgoing: 'Escalates to',
    incoming: 'Is called by',
    item: 'escalation',
  },
  implements: {
    from: ['runbook'],
    to: ['policy'],
    outgoing: 'Carries out',
    incoming: 'Carried out by',
    item: 'implements',
  },
  moves: { from: ['runbook'], to: ['kpi'], outgoing: 'KPIs it moves', incoming: 'Moved by' },
  onboards: {
    from: ['runbook'],
    to: ['duty', 'role'],
    outgoing: 'Learned by',
    incoming: 'Learns',
    item: 'onboarding',
  },

  governs: { from: ['policy'], to: ['decision'], outgoing: 'Governs', incoming: 'Governed by' },
  'bounded-by': {
    from: ['policy', 'runbook'],
    to: ['policy'],
    outgoing: 'Keeps to numbers of',
    incoming: 'Its numbers bound',
  },
  'fills-in': { from: ['runbook'], to: ['template'], outgoing: 'Fills in', incoming: 'Filled in by', item: 'forms' },
  'verified-by': {
    from: ['policy'],
    to: ['kpi', 'runbook'],
    outgoing: 'Verified by',
    incoming: 'Verifies statements of',
    item: 'statements',
  },
  'recorded-on': {
    from: ['policy'],
    to: ['template'],
    outgoing: 'Recorded on the form of',
    incoming: 'Records what is asked by',
    item: 'statements',
  },
  answers: { from: ['policy'], to: ['control'], outgoing: 'Answers', incoming: 'Answered by', item: 'statements' },
  'applies-to': { from: ['policy'], to: actorKinds, outgoing: 'Applies to', incoming: 'Is bound by' },
  'approves-exceptions': {
    from: ['policy'],
    to: actorKinds,
    outgoing: 'Exceptions granted by',
    incoming: 'Grants exceptions to',
  },
  acknowledges: { from: ['policy'], to: actorKinds, outgoing: 'Acknowledged by', incoming: 'Acknowledges' },

  'written-by': { from: ['template'], to: actorKinds, outgoing: 'Written by', incoming: 'Writes' },
  'read-by': { from: ['template'], to: actorKinds, outgoing: 'Written for', incoming: 'Gets to read' },

  'chaired-by': { from: ['forum'], to: ['role', 'duty'], outgoing: 'Led by', incoming: 'Leads' },
  'attended-by': { from: ['forum'], to: actorKinds, outgoing: 'Attended by', incoming: 'Takes part in' },
  'looks-at': { from: ['forum'], to: ['kpi'], outgoing: 'Looks at', incoming: 'Looked at in' },
  'brought-to': { from: ['forum'], to: ['template'], outgoing: 'Is brought', incoming: 'Is brought to' },
  'decides-in': { from: ['forum'], to: ['decision'], outgoing: 'May decide', incoming: 'Decided in' },
  'comes-out-of': { from: ['forum'], to: ['template'], outgoing: 'Fills in', incoming: 'Filled in at' },

  'of-framework': { from: ['control'], to: ['framework'], outgoing: 'Framework', incoming: 'Controls' },
  see: { from: ['term'], to: anything, outgoing: 'See', incoming: 'Pointed to by' },
  /** Made by links in bodies, and by no field. */
  mentions: { from: entryKindNames, to: entryKindNames, outgoing: 'Links to', incoming: 'Mentioned in' },
} as const satisfies Record<string, RelationWords>;

export type Relation = keyof typeof relations;

/** The kinds at which a relation starts. */
export type From<Name extends Relation> = (typeof relations)[Name]['from'][number];
/** The kinds that a relation leads to. */
export type To<Name extends Relation> = (typeof relations)[Name]['to'][number];

export const relationNames = Object.keys(relations) as Relation[];

/** What a reference field points to, and the relation that it makes. */
export interface Reference {
  to: readonly NodeKind[];
  relation: Relation;
}

/**
 * A field with the id of another entry or vocabulary item. The graph reads these fields from the schema itself: a new
 * relation is one line above and one field, and both ends show it.
 */
export function reference<Name extends Relation>(to: To<Name> | readonly To<Name>[], relation: Name) {
  const kinds: readonly NodeKind[] = typeof to === 'string' ? [to] : to;
  return z
    .string()
    .min(1)
    .max(80)
    .meta({ reference: { to: kinds, relation } satisfies Reference });
}

/** A severity or tier by its id, or a cohort in words. */
export const scale = line.meta({ mayName: ['severity', 'tier'] satisfies NodeKind[] });
