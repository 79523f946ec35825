/** No entry refers to itself, and chains that lead up or onwards have an end. */
import { type Relation } from '../../../schemas/relations.ts';
import { type Edge, type Handbook, type Node } from '../graph.ts';
import { type Check } from './check.ts';

/** Relations that are followed from one entry to the next. */
const chains = ['reports-to', 'replaced-by'] as const satisfies readonly Relation[];

/** Whoever holds a role may keep its page, too; and a page may link to its own sections. */
const mayBeItself: readonly Relation[] = ['owner', 'mentions'];

export const circles: Check = function* (handbook) {
  for (const node of handbook.nodes)
    for (const { to, relation, path } of handbook.outgoing(node)) {
      if (to !== node || mayBeItself.includes(relation)) continue;
      yield {
        node,
        at: { path },
        code: 'circular-reference',
        message: `“${node.name}” refers to itself here`,
        hint: 'Name another entry, or remove this',
      };
    }
  for (const relation of chains) yield* longCircles(handbook, relation);
};

/** One problem for each circle, at its first entry. */
function* longCircles(handbook: Handbook, relation: Relation): ReturnType<Check> {
  const done = new Set<Node>();
  for (const node of handbook.nodes) {
    const circle = findCircle(handbook, relation, node, done);
    for (const edge of circle) done.add(edge.from);
    const [first] = circle;
    if (!first) continue;
    yield {
      node: first.from,
      at: { path: first.path },
      code: 'circular-reference',
      message: `This goes round in a circle: ${[first.from, ...circle.map(({ to }) => to)].map(({ id }) => id).join(' → ')}`,
      hint: 'Remove one of these references, so that the chain has an end',
    };
  }
}

/** The shortest way of two steps or more that leads from `start` back to it, past nothing in `done`. */
function findCircle(handbook: Handbook, relation: Relation, start: Node, done: ReadonlySet<Node>): Edge[] {
  const cameBy = new Map<Node, Edge>();
  const waiting = [start];
  for (const node of waiting)
    for (const edge of handbook.outgoing(node, relation)) {
      if (edge.from === edge.to || done.has(edge.to)) continue;
      if (edge.to === start) return wayBack(cameBy, start, edge);
      if (cameBy.has(edge.to)) continue;
      cameBy.set(edge.to, edge);
      waiting.push(edge.to);
    }
  return [];
}

function wayBack(cameBy: ReadonlyMap<Node, Edge>, start: Node, last: Edge): Edge[] {
  const edges = [last];
  for (let edge = cameBy.get(last.from); edge; edge = edge.from === start ? undefined : cameBy.get(edge.from))
    edges.unshift(edge);
  return edges;
}
