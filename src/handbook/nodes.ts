/** What nodes are called, and lists of them without repeats and in the order in which people read them. */
import { type EntryKind, type NodeKind } from '../../schemas/fields.ts';
import { entryKinds, vocabularyKinds } from '../../schemas/index.ts';
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

/** Whether a node is a file of its own, and not an item of a list. */
export const isEntry = (node: Node): node is Node<EntryKind> => node.kind in entryKinds;

/** `KPI`, `runbook`: how messages call a kind. */
export const nameOfKind = (kind: NodeKind): string =>
  ({ ...entryKinds, ...vocabularyKinds })[kind].name.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase());
