/** The home page: four tasks that people come with, and what changed lately. */
import { changesOf, isMeaning } from '../changes/change.ts';
import { compareText } from '../diagnostics.ts';
import { type Alert, alerts } from '../facts/alerts.ts';
import { type Handbook } from '../graph.ts';
import { type Look, lookOf } from '../kinds/looks.ts';
import { alertsUrl, entryUrl, indexUrl, startIndexUrl, startUrl } from '../urls.ts';
import { type Link } from './frame.ts';
import { startPages } from './start.ts';

export interface Task {
  id: string;
  title: string;
  answer: string;
  look: Look;
  links: readonly Link[];
  more: Link;
}

export interface Change {
  date: string;
  link: Link;
  look: Look;
  note: string;
  /** Whether it means something else now, and not only reads better. */
  meaning: boolean;
}

/** How many links a task shows before it leads on to a list. */
const shown = 4;

/** Names of alerts that can be picked by typing; the list of all is a page of its own. */
const mostNames = 200;

/** Tasks whose kind the handbook has nothing of are left out. */
export const tasks = (handbook: Handbook): Task[] =>
  [alertTask(handbook), roleTask(handbook), dutyTask(handbook), kpiTask(handbook)].filter(
    ({ links }) => links.length > 0,
  );

export const alertNames = (handbook: Handbook): Link[] =>
  alerts(handbook)
    .slice(0, mostNames)
    .map(({ name, url }) => ({ text: name, url }));

/** The alerts of the gravest runbooks first. */
function alertTask(handbook: Handbook): Task {
  const severities = handbook.all('severity').map(({ id }) => id);
  const gravity = ({ runbooks }: Alert) =>
    Math.min(...runbooks.flatMap(({ data }) => (data.severity ?? []).map((id) => severities.indexOf(id))), Infinity);
  const all = alerts(handbook);
  const first = all.toSorted((a, b) => gravity(a) - gravity(b) || 0).slice(0, shown);
  return {
    id: 'alert',
    title: 'An alert fired',
    answer: 'Type or pick its name, and be at the runbook that it opens.',
    look: lookOf('alert'),
    links: first.map(({ name, url }) => ({ text: name, url })),
    more: { text: `All alerts (${all.length})`, url: alertsUrl },
  };
}

function roleTask(handbook: Handbook): Task {
  const roles = handbook.all('role').map(({ id, name }) => ({ text: name, url: entryUrl('role', id) }));
  return {
    id: 'role',
    title: 'What my role expects',
    answer: 'Targets, decisions, what it owns, and how it differs from its neighbours.',
    look: lookOf('role'),
    links: roles.slice(0, shown + 1),
    more: { text: `All roles (${roles.length})`, url: indexUrl('role') },
  };
}

function dutyTask(handbook: Handbook): Task {
  const duties = startPages(handbook)
    .filter(({ kind }) => kind === 'duty')
    .map(({ id, name }) => ({ text: name, url: startUrl(id) }));
  return {
    id: 'duty',
    title: 'Get ready for a duty',
    answer: 'Runbooks to read, shadow and drill by day, policies to acknowledge, access to ask for.',
    look: lookOf('start'),
    links: duties.slice(0, shown),
    more: { text: `All duties (${duties.length})`, url: startIndexUrl() },
  };
}

/** The KPIs that most roles are measured by first. */
function kpiTask(handbook: Handbook): Task {
  const kpis = handbook
    .all('kpi')
    .map((kpi) => ({ kpi, weight: handbook.incoming(kpi, 'measured-by').length }))
    .sort((a, b) => b.weight - a.weight || compareText(a.kpi.id, b.kpi.id))
    .map(({ kpi }) => ({ text: kpi.name, url: entryUrl('kpi', kpi.id) }));
  return {
    id: 'kpi',
    title: 'Cite a definition',
    answer: 'Formula, unit, targets of each role, and what a number may be used for.',
    look: lookOf('kpi'),
    links: kpis.slice(0, shown),
    more: { text: `All KPIs (${kpis.length})`, url: indexUrl('kpi') },
  };
}

/** The newest changes; of one day, by name. */
export const latestChanges = (handbook: Handbook, most = 5): Change[] =>
  changesOf(handbook)
    .slice(0, most)
    .map((change) => ({
      date: change.day,
      note: change.note,
      meaning: isMeaning(change),
      link: { text: change.node.name, url: change.url },
      look: lookOf(change.node.kind),
    }));
