/** The relations of an entry that no part of its page shows, so that a new one is never lost. */
import { type EntryKind } from '../../../schemas/fields.ts';
import { type Relation, relationNames, relations } from '../../../schemas/relations.ts';
import { type Block, fact, joined, linkTo, text } from '../blocks/blocks.ts';
import { capped } from '../blocks/link-lists.ts';
import { type Handbook, type Node } from '../graph.ts';
import { distinct } from '../nodes.ts';
import { type Descriptor, type Placed } from './descriptor.ts';

/** Links of a body stand in the body. */
const ofBody: Placed = { outgoing: ['mentions'] };

/** Everything that the card, the parts and the body of a kind show. */
export function placedBy({ brief, card, parts }: Descriptor<EntryKind>): {
  outgoing: Set<Relation>;
  incoming: Set<Relation>;
} {
  const all = [
    ofBody,
    brief?.places,
    card.places,
    ...parts.map((part) => ('places' in part ? part.places : undefined)),
  ];
  return {
    outgoing: new Set(all.flatMap((placed) => placed?.outgoing ?? [])),
    incoming: new Set(all.flatMap((placed) => placed?.incoming ?? [])),
  };
}

/** A fact for each such relation, under its words for this end. */
export function otherRelations(
  handbook: Handbook,
  node: Node<EntryKind>,
  placed: ReturnType<typeof placedBy>,
): readonly Block[] {
  const line = (nodes: readonly Node[]) => {
    const links = distinct(nodes.filter((other) => other !== node)).map((other) => [linkTo(other)]);
    return joined(capped(links).map((link) => link[0] ?? text('')));
  };
  const facts = relationNames.flatMap((name) => [
    ...(placed.outgoing.has(name)
      ? []
      : fact(relations[name].outgoing, line(handbook.outgoing(node, name).map(({ to }) => to)))),
    ...(placed.incoming.has(name)
      ? []
      : fact(relations[name].incoming, line(handbook.incoming(node, name).map(({ from }) => from)))),
  ]);
  return facts.length > 0 ? [{ type: 'facts', facts }] : [];
}
