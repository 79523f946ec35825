/** Whom a change touches: the roles and duties that the graph joins with what changed, each with the reasons. */
import { type Relation, relations } from '../../../schemas/relations.ts';
import { byName, type Handbook, isRetired, type Node } from '../graph.ts';

export interface Touched {
  node: Node<'role' | 'duty'>;
  /** In the words of the relations: “Acknowledges”, “Measured by”. */
  reasons: string[];
}

/** Relations that make a change somebody's business, the strongest first. */
const ties: readonly Relation[] = [
  'measured-by',
  'performed-by',
  'acknowledges',
  'applies-to',
  'owner',
  'onboards',
  'escalates-to',
  'approves-exceptions',
  'target-policy',
  'target-terms',
  'target-of',
  'delivers',
  'claims',
  'reports-to',
];

/** Roles and duties by name. What named a retired entry names what took its place, and is still told. */
export function touchedBy(handbook: Handbook, changed: Node): Touched[] {
  const reasons = new Map<Node, Set<string>>();
  const add = (node: Node, reason: string) => {
    if (node.kind !== 'role' && node.kind !== 'duty') return;
    reasons.set(node, (reasons.get(node) ?? new Set()).add(reason));
  };
  if (changed.kind === 'role') add(changed, 'Its own blueprint');
  for (const relation of ties) {
    const { incoming, outgoing } = relations[relation];
    for (const { to } of handbook.outgoing(changed, relation)) add(to, incoming);
    for (const { from } of handbook.incoming(changed, relation)) add(from, outgoing);
    const heir = heirOf(handbook, changed);
    if (heir) for (const { from } of handbook.incoming(heir, relation)) add(from, outgoing);
  }
  return [...reasons]
    .map(([node, words]) => ({ node: node as Touched['node'], reasons: [...words] }))
    .sort((a, b) => byName(a.node, b.node));
}

function heirOf(handbook: Handbook, node: Node): Node | undefined {
  const { replacedBy } = node.data as { replacedBy?: string };
  return isRetired(node) && replacedBy !== undefined ? handbook.find(replacedBy) : undefined;
}
