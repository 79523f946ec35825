/** Lists of nodes, without repeats and in the order in which people read them. */
import { type NodeKind } from '../../schemas/fields.ts';
import { type From, type Relation } from '../../schemas/relations.ts';
import { compareText } from './diagnostics.ts';
import { byName, type Edge, type Node } from './graph.ts';

/** Nodes without repeats, by name. */
export const distinct = <Kind extends NodeKind>(nodes: readonly Node<Kind>[]): Node<Kind>[] =>
  [...new Set(nodes)].sort(byName);

/** Where edges start. */
export const sources = <Name extends Relation>(edges: readonly Edge<Name>[]): Node<From<Name>>[] =>
  distinct(edges.map((edge) => edge.from));

/** Orders by a group and, within it, by name. */
export const byNameWithin = (groupA: string, a: Node, groupB: string, b: Node): number =>
  compareText(groupA.toLowerCase(), groupB.toLowerCase()) || byName(a, b);
