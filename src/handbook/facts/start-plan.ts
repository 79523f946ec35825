/** What somebody does to get ready for a duty or a role, and by which day: all of it follows from the graph. */
import { type Runbook } from '../../../schemas/runbook.ts';
import { byName, type Handbook, type Node } from '../graph.ts';
import { cadences, forumsOf, meetingText } from './forums.ts';

/** Days after the start at which a plan is looked at. */
export const stageDays = [1, 7, 30, 60, 90] as const;
export type StageDay = (typeof stageDays)[number];

export type PlanSort = 'access' | 'runbook' | 'policy' | 'template' | 'kpi' | 'person' | 'forum' | 'goal';
type Learning = NonNullable<Runbook['onboarding']>[number];

export interface PlanItem {
  /** Stays the same as long as the item means the same thing, so that a tick finds it again. */
  key: string;
  /** Differs where its target has changed in meaning. */
  mark: string;
  day: StageDay;
  sort: PlanSort;
  /** What to do with it: read, shadow, drill, acknowledge, understand, meet, ask for, reach. */
  how: Learning['how'] | 'acknowledge' | 'understand' | 'meet' | 'ask for' | 'reach';
  /** What it is about, where it is a node. */
  node: Node | undefined;
  /** More about it, or all of it where there is no node. */
  about: string | undefined;
  minutes: number;
}

const wordsAMinute = 180;
const minutesOf = { ask: 10, meeting: 30, kpi: 5 } as const;
/** So many KPIs and people of a duty are worth the time of a beginner. */
const most = { kpis: 5, people: 5, stakeholders: 12 } as const;

/** The stage in which something that is due on that day is done. */
const stageOf = (day: number): StageDay => stageDays.find((stage) => day <= stage) ?? 90;

const reading = (node: Node): number => Math.max(5, Math.round((node.outline?.words ?? 0) / wordsAMinute));

/** The version that last changed what an entry means; a change of wording leaves it as it is. */
function meaningOf({ data }: Node): string {
  const { changes = [] } = data as { changes?: { version: number; meaning: boolean }[] };
  return `v${changes.find(({ meaning }) => meaning)?.version ?? 1}`;
}

/** What is no longer in force is nothing to learn. */
const isCurrent = (node: Node | undefined): boolean =>
  (node?.data as { status?: string } | undefined)?.status !== 'deprecated';

/** All items, by day, then in the order in which to work through a day. */
export function startPlan(handbook: Handbook, node: Node<'duty' | 'role'>): PlanItem[] {
  const learned = learning(handbook, node);
  const items = [
    ...accesses(handbook, node),
    ...learned,
    ...policies(handbook, node, learned),
    ...forums(handbook, node),
    ...templates(handbook, node),
    ...(node.kind === 'role' ? ofRole(handbook, node as Node<'role'>) : ofDuty(handbook, node)),
  ];
  return items.filter(({ node: target }) => isCurrent(target)).sort((a, b) => a.day - b.day);
}

const accesses = (handbook: Handbook, node: Node): PlanItem[] =>
  handbook.outgoing(node, 'needs-access').map(({ to, item }, index, all) => ({
    key: `access:${to.id}:${all.slice(0, index).filter((other) => other.to === to).length + 1}`,
    mark: item.level,
    day: 1,
    sort: 'access',
    how: 'ask for',
    node: to,
    about: item.level,
    minutes: minutesOf.ask,
  }));

/** Runbooks by the day that each names; one that it performs and that names none, by day 30. */
function learning(handbook: Handbook, node: Node): PlanItem[] {
  const steps = handbook.incoming(node, 'onboards').map(({ from, item }) => ({ runbook: from, ...item }));
  const planned = new Set(steps.map(({ runbook }) => runbook));
  const others = handbook
    .incoming(node, 'performed-by')
    .flatMap(({ from }) => (planned.has(from) ? [] : [{ runbook: from, byDay: 30, how: 'read' as const }]));
  return [...steps, ...others]
    .sort((a, b) => a.byDay - b.byDay || byName(a.runbook, b.runbook))
    .map(({ runbook, byDay, how }) => ({
      key: `runbook:${runbook.id}:${how}`,
      mark: meaningOf(runbook),
      day: stageOf(byDay),
      sort: 'runbook',
      how,
      node: runbook,
      about: undefined,
      minutes: how === 'read' ? reading(runbook) : (runbook.data.minutes ?? reading(runbook)),
    }));
}

/** A policy is due with the first week where a runbook of that week carries it out, else by day 30. */
function policies(handbook: Handbook, node: Node, learned: readonly PlanItem[]): PlanItem[] {
  const early = new Set(
    learned.flatMap(({ day, node: runbook }) =>
      day <= 7 && runbook ? handbook.outgoing(runbook, 'implements').map(({ to }) => to.id) : [],
    ),
  );
  return [...new Set(handbook.incoming(node, 'acknowledges').map(({ from }) => from))].sort(byName).map((policy) => ({
    key: `policy:${policy.id}`,
    mark: meaningOf(policy),
    day: early.has(policy.id) ? 7 : 30,
    sort: 'policy',
    how: 'acknowledge',
    node: policy,
    about: undefined,
    minutes: reading(policy),
  }));
}

/** A forum is met for the first time as soon as it meets: a weekly one in the first week. */
const forums = (handbook: Handbook, node: Node): PlanItem[] =>
  forumsOf(handbook, node.id).map(({ forum, part }) => ({
    key: `forum:${forum.id}`,
    mark: '',
    day:
      cadences.indexOf(forum.data.cadence) <= cadences.indexOf('weekly')
        ? 7
        : forum.data.cadence === 'monthly'
          ? 30
          : 90,
    sort: 'forum',
    how: 'meet',
    node: forum,
    about: `${part}, ${meetingText(forum)}`,
    minutes: forum.data.minutes,
  }));

/** Templates that it fills in. */
const templates = (handbook: Handbook, node: Node): PlanItem[] =>
  [...new Set(handbook.incoming(node, 'written-by').map(({ from }) => from))].sort(byName).map((template) => ({
    key: `template:${template.id}`,
    mark: meaningOf(template),
    day: 30,
    sort: 'template',
    how: 'understand',
    node: template,
    about: undefined,
    minutes: reading(template),
  }));

const person = (node: Node, day: StageDay, about?: string): PlanItem => ({
  key: `person:${node.id}`,
  mark: '',
  day,
  sort: 'person',
  how: 'meet',
  node,
  about,
  minutes: minutesOf.meeting,
});

const kpi = (node: Node, day: StageDay): PlanItem => ({
  key: `kpi:${node.id}`,
  mark: meaningOf(node),
  day,
  sort: 'kpi',
  how: 'understand',
  node,
  about: undefined,
  minutes: minutesOf.kpi,
});

/** A role meets those whom it reports to on the first day, its peers in the first week; and its goals are its own. */
function ofRole(handbook: Handbook, node: Node<'role'>): PlanItem[] {
  const managers = handbook.outgoing(node, 'reports-to').map(({ to }) => person(to, 1, 'Reports to'));
  const known = new Set(managers.map(({ key }) => key));
  const others = node.data.stakeholders.flatMap(({ party, side, about }) => {
    const one = handbook.find(party);
    const close = side === 'manager' || side === 'peer';
    return one && !known.has(`person:${party}`) ? [person(one, close ? 7 : 30, about)] : [];
  });
  const goals = ([30, 60, 90] as const).flatMap((day) =>
    (node.data.milestones[`${day} days`] ?? []).map((about, index): PlanItem => ({
      key: `goal:${day}:${index + 1}`,
      mark: about,
      day,
      sort: 'goal',
      how: 'reach',
      node: undefined,
      about,
      minutes: 0,
    })),
  );
  return [
    ...managers,
    ...others.slice(0, most.stakeholders),
    ...node.data.kpis.map(({ kpi: id, headline }) => kpi(handbook.get('kpi', id), headline ? 7 : 30)),
    ...goals,
  ];
}

/** A duty meets those whom its runbooks call most often, and understands the KPIs that they move most. */
function ofDuty(handbook: Handbook, node: Node): PlanItem[] {
  const performed = handbook.incoming(node, 'performed-by').map(({ from }) => from);
  const counted = (relation: 'escalates-to' | 'moves') => {
    const targets = performed.flatMap((runbook) => handbook.outgoing(runbook, relation).map(({ to }) => to as Node));
    return [...Map.groupBy(targets, (to) => to)]
      .filter(([to]) => to !== node)
      .sort((a, b) => b[1].length - a[1].length || byName(a[0], b[0]))
      .map(([to]) => to);
  };
  return [
    ...counted('escalates-to')
      .slice(0, most.people)
      .map((to) => person(to, 7, 'Called by your runbooks')),
    ...counted('moves')
      .slice(0, most.kpis)
      .map((to) => kpi(to, 60)),
  ];
}
