/** The three ways into the handbook, and what it holds. */
import { entryKindList, entryKinds } from '../../../schemas/index.ts';
import { type Handbook } from '../graph.ts';
import { startPages } from './start.ts';
import { entryUrl, indexUrl, startIndexUrl, startUrl } from '../urls.ts';

interface Link {
  text: string;
  url: string;
}

export interface Way {
  question: string;
  answer: string;
  links: Link[];
  more: Link;
}

/** How many links a way shows before it leads on to a list. */
const shown = 5;

export function ways(handbook: Handbook): Way[] {
  const roles = handbook.all('role').map(({ id, name }) => ({ text: name, url: entryUrl('role', id) }));
  const duties = startPages(handbook)
    .filter(({ kind }) => kind === 'duty')
    .map(({ id, name }) => ({ text: name, url: startUrl(id) }));
  const headlines = handbook
    .all('kpi')
    .map((kpi) => ({ kpi, weight: handbook.incoming(kpi, 'measured-by').length }))
    .sort((a, b) => b.weight - a.weight || (a.kpi.id < b.kpi.id ? -1 : 1))
    .map(({ kpi }) => ({ text: kpi.name, url: entryUrl('kpi', kpi.id) }));
  return [
    {
      question: 'What does my role expect?',
      answer: 'KPIs with targets, decisions, skills, what the role owns, and how it differs from its neighbours.',
      links: roles.slice(0, shown),
      more: { text: `All roles (${roles.length})`, url: indexUrl('role') },
    },
    {
      question: 'How do I get ready for a duty?',
      answer: 'Runbooks to read, shadow and drill by day; policies to acknowledge; access to ask for.',
      links: duties.slice(0, shown),
      more: { text: `All duties (${duties.length})`, url: startIndexUrl() },
    },
    {
      question: 'Which definition do I cite?',
      answer: 'Formula, unit, window, the targets of each role, and what a number may be used for in a review.',
      links: headlines.slice(0, shown),
      more: { text: `All KPIs (${headlines.length})`, url: indexUrl('kpi') },
    },
  ];
}

/** How many entries of each kind there are. */
export const counts = (handbook: Handbook): { label: string; count: number; url: string }[] =>
  entryKindList
    .filter((kind) => entryKinds[kind].menu === 'handbook')
    .map((kind) => ({ label: entryKinds[kind].plural, count: handbook.all(kind).length, url: indexUrl(kind) }));
