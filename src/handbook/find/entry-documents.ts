/** The entries as documents, with all the words by which the rest of the handbook knows them. */
import { type EntryKind } from '../../../schemas/fields.ts';
import { entryKinds } from '../../../schemas/index.ts';
import { plain, titleCase } from '../blocks/blocks.ts';
import { type Handbook, type Node } from '../graph.ts';
import { rolesWithTarget } from '../facts/role-kpis.ts';
import { targetLine } from '../facts/targets.ts';
import { entryUrl } from '../urls.ts';
import { type Document } from './document.ts';
import { clip, leadOf, type LinkTexts } from './texts.ts';

/** How likely an entry is to be what somebody wants, for kinds that differ from the others. */
const priors: Partial<Record<EntryKind, number>> = { role: 0.95, template: 0.95, guide: 0.8 };

/** What is on its way out, or gone, is found after what holds. */
const lifePriors: Record<string, number> = { deprecated: 0.7, retired: 0.3 };

/** How many roles’ targets a KPI shows in its row. */
const mostTargets = 2;
/** The headings that every entry of a kind has tell nothing of this one. */
const ownHeadings = (node: Node<EntryKind>): string[] => {
  const shared = new Set(entryKinds[node.kind].sections.map(({ title }) => title));
  return (node.outline?.headings ?? []).map(({ text }) => text).filter((text) => !shared.has(text));
};

export function entryDocument(
  handbook: Handbook,
  node: Node<EntryKind>,
  links: LinkTexts,
  texts: ReadonlyMap<string, readonly string[]>,
): Document {
  const { kind, id, name, data } = node;
  const { aliases = [], askedAs = [], status } = data as Partial<Node<'kpi'>['data']>;
  const terms = handbook.incoming(node, 'see').filter(({ from }) => namesSame(from, node));
  return {
    url: entryUrl(kind, id),
    title: name,
    kind: entryKinds[kind].name,
    fact: factOf(handbook, node),
    prior: (priors[kind] ?? 1) * (lifePriors[status ?? ''] ?? 1),
    fields: {
      title: [name],
      aliases,
      questions: askedAs,
      summary: [data.summary],
      terms: terms.flatMap(({ from }) => [from.name, ...((from.data as { aliases?: string[] }).aliases ?? [])]),
      links: links.get(id) ?? [],
      ...(kind === 'runbook' ? runbookFields(node as Node<'runbook'>) : {}),
      lead: leadOf(node),
      headings: ownHeadings(node),
      text: texts.get(id) ?? [],
    },
  };
}

/** A term that points here first is a name of this entry; one that mentions it further on is not. */
const namesSame = (term: Node, { id }: Node): boolean => (term.data as { see?: string[] }).see?.[0] === id;

const runbookFields = ({ data }: Node<'runbook'>) => ({ triggers: data.triggers, alerts: data.alerts ?? [] });

/** The first thing that somebody who finds it wants to know. */
export function factOf(handbook: Handbook, node: Node): string {
  const name = (id: string) => handbook.find(id)?.name ?? id;
  switch (node.kind) {
    case 'kpi': {
      const kpi = node as Node<'kpi'>;
      const targets = rolesWithTarget(handbook, kpi).flatMap(({ edge }) =>
        edge.targets.slice(0, 1).map((target) => plain(targetLine(handbook, kpi.data, target))),
      );
      const shown = [...new Set(targets)].slice(0, mostTargets).join('; ');
      return shown ? clip(`Target ${shown}`) : `In ${kpi.data.unit.replaceAll('-', ' ')}`;
    }
    case 'runbook': {
      const { type, minutes, severity = [] } = (node as Node<'runbook'>).data;
      const severities = severity.slice(0, 2).map(name).join(', ');
      return [minutes ? `${minutes} min` : titleCase(type), ...(severities ? [severities] : [])].join(' · ');
    }
    case 'policy': {
      const { instrument, statements } = (node as Node<'policy'>).data;
      return `${titleCase(instrument)} · ${statements.length} statements`;
    }
    case 'role': {
      const { level, reportsTo } = (node as Node<'role'>).data;
      return `${level} · reports to ${reportsTo.map(name).join(', ')}`;
    }
    case 'template': {
      const { shape, writers } = (node as Node<'template'>).data;
      return `${titleCase(shape)} · written by ${writers.slice(0, 2).map(name).join(', ')}`;
    }
    default:
      return clip((node.data as { summary?: string }).summary ?? '');
  }
}
