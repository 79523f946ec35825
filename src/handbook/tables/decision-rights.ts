/** Decision × role: who decides alone, who agrees with peers, and who needs whose approval. */
import { type Cell, cell, joined, text, textCell } from '../blocks/blocks.ts';
import { type Handbook, type Node } from '../graph.ts';
import { byRole, type Subject } from '../blocks/by-role.ts';
import { type CrossTable } from './table.ts';
import { linkIds } from '../blocks/link-lists.ts';
import { rights } from '../facts/labels.ts';
import { byNameWithin } from '../nodes.ts';

export const decisionRights: CrossTable = {
  id: 'decision-rights',
  title: 'Decision rights',
  summary:
    'For each decision, who decides alone, who agrees with peers, and who needs approval from whom. Marked are decisions that several roles take alone, with the one whose word counts.',
  build: (handbook) =>
    byRole(handbook, {
      caption: 'Decisions with the right that each role has',
      subject: { id: 'decision', title: 'Decision' },
      parts: [
        { id: 'right', title: 'Right' },
        { id: 'with', title: 'With or by whom' },
        { id: 'limit', title: 'Limit' },
      ],
      facets: [
        { id: 'area', title: 'Area' },
        { id: 'right', title: 'Right' },
        { id: 'conflict', title: 'Conflict' },
      ],
      subjects: [...handbook.all('decision')]
        .sort((a, b) => byNameWithin(a.data.area, a, b.data.area, b))
        .map((decision) => toSubject(handbook, decision)),
    }),
};

type Right = Node<'role'>['data']['decisions'][number];

function toSubject(handbook: Handbook, decision: Node<'decision'>): Subject {
  const held = handbook
    .all('role')
    .flatMap((role) =>
      role.data.decisions.filter((one) => one.decision === decision.id).map((right) => ({ role, right })),
    );
  const alone = new Set(held.filter(({ right }) => right.right === 'decides').map(({ role }) => role)).size;
  const { holder, each } = decision.data;
  const conflict = alone > 1 && !each ? `${alone} roles decide this alone` : undefined;
  const settled = [
    ...(holder === undefined ? [] : [[...linkIds(handbook, [holder]), text(' has the last word here', 'quiet')]]),
    ...(each ? [[text('each for its own', 'quiet')]] : []),
  ];
  return {
    id: decision.id,
    name: {
      ...cell([text(decision.name)], ...(conflict ? [[text(conflict, 'warn')]] : []), ...settled),
      sort: decision.name,
    },
    group: decision.data.area,
    facets: { area: [decision.data.area], conflict: conflict ? ['Several roles decide alone'] : [] },
    held: held.map(({ role, right }) => ({
      role,
      parts: [rightCell(right), withCell(handbook, right), textCell(right.limit)],
      facets: { right: [rights[right.right]] },
    })),
  };
}

/** Sorted from the most freedom to the least. */
const rightCell = ({ right }: Right): Cell => ({
  lines: [[text(rights[right], 'label')]],
  sort: Object.keys(rights).indexOf(right),
});

/** Peers that it agrees with, or those whose approval it needs. */
function withCell(handbook: Handbook, { right, with: others }: Right): Cell {
  const names = joined(linkIds(handbook, others));
  return names.length === 0 ? cell() : cell([text(right === 'needs-approval' ? 'from ' : 'with ', 'quiet'), ...names]);
}
