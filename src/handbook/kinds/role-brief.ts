/** A role in one screen: what it is measured by, what it may decide, what it owns, and whom it reports to. */
import { entryKinds, ownedLists } from '../../../schemas/index.ts';
import { cell, type Counts, fact, joined, linkTo, table, text } from '../blocks/blocks.ts';
import { linkIds } from '../blocks/link-lists.ts';
import { kpisOfRole } from '../facts/role-kpis.ts';
import { targetLine } from '../facts/targets.ts';
import { type Handbook, type Node } from '../graph.ts';
import { sources } from '../nodes.ts';
import { fragmentUrl } from '../urls.ts';
import { type Panel } from './descriptor.ts';

/** KPIs of a role that has not said which ones it is known by. */
const mostKpis = 6;

/** Targets of one KPI that the brief shows; the part has all of them. */
const mostTargets = 2;

const rights = { decides: 'alone', agrees: 'with peers', 'needs-approval': 'need approval' };

export const roleBrief = (handbook: Handbook, node: Node<'role'>): Panel[] => [
  measuredBy(handbook, node),
  { title: 'Decides', aside: true, blocks: counts(decided(node)) },
  { title: 'Owns', aside: true, blocks: counts(owned(handbook, node)) },
  {
    title: '',
    aside: true,
    blocks: [
      {
        type: 'facts',
        facts: [
          ...fact('Reports to', joined(linkIds(handbook, node.data.reportsTo))),
          ...fact('Level', [text(`${node.data.level}, ${node.data.track}`)]),
        ],
      },
    ],
  },
];

function measuredBy(handbook: Handbook, node: Node<'role'>): Panel {
  const all = kpisOfRole(handbook, node);
  const headlines = all.filter(({ edge }) => edge.headline);
  const shown = headlines.length > 0 ? headlines : all.slice(0, mostKpis);
  return {
    title: headlines.length > 0 ? 'Known by' : 'Measured by',
    blocks: table(
      `The KPIs that the ${node.name} is known by`,
      [
        { id: 'kpi', title: 'KPI' },
        { id: 'target', title: 'Target' },
      ],
      shown.map(({ kpi, edge }) => ({
        id: kpi.id,
        cells: [
          cell([linkTo(kpi)]),
          cell(...edge.targets.slice(0, mostTargets).map((target) => targetLine(handbook, kpi.data, target))),
        ],
      })),
    ),
    more: { text: `All ${all.length} KPIs with their targets`, url: fragmentUrl('role', node.id, 'kpis') },
  };
}

type Count = Counts['counts'][number];

const counts = (items: readonly Count[]): Counts[] => (items.length > 0 ? [{ type: 'counts', counts: items }] : []);

const decided = ({ id, data }: Node<'role'>): Count[] =>
  Object.entries(rights).flatMap(([right, label]) => {
    const count = data.decisions.filter((decision) => decision.right === right).length;
    return count > 0 ? [{ count, label, href: fragmentUrl('role', id, 'decision-rights') }] : [];
  });

function owned(handbook: Handbook, node: Node<'role'>): Count[] {
  const all = sources(handbook.incoming(node, 'owner')).filter((other) => other !== node);
  return ownedLists.flatMap(({ kind }) => {
    const count = all.filter((other) => other.kind === kind).length;
    const { name, plural } = entryKinds[kind];
    return count > 0
      ? [{ count, label: count === 1 ? name : plural, href: fragmentUrl('role', node.id, 'owns'), kind }]
      : [];
  });
}
