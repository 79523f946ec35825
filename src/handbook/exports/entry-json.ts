/** One entry or vocabulary item as JSON: its data, and its relations resolved both ways. */
import { type NodeKind } from '../../../schemas/fields.ts';
import { compareText } from '../diagnostics.ts';
import { byName, type Edge, type Handbook, type Node } from '../graph.ts';
import { nodeUrl, schemaUrl } from '../urls.ts';
import { type Address } from './address.ts';

/** A node as others refer to it; without `url` where it has no page. */
export interface NodeLink {
  id: string;
  kind: NodeKind;
  name: string;
  url?: string | undefined;
}

/** Nodes by the relation that joins them, relations and nodes sorted; each node once. */
export type Relations = Record<string, NodeLink[]>;

export interface EntryJson extends NodeLink {
  /** The JSON Schema of `data`. */
  schema: string;
  /** The front matter, or the item of the list, as it is written. */
  data: unknown;
  /** `outgoing` are the references that it makes, `incoming` those that are made to it. */
  relations: { outgoing: Relations; incoming: Relations };
  /** Of the body; vocabulary items have none. */
  headings?: { depth: number; text: string; slug: string }[] | undefined;
  words?: number | undefined;
}

export function entryJson(handbook: Handbook, node: Node, address: Address): EntryJson {
  return {
    ...nodeLink(node, address),
    schema: address(schemaUrl(node.kind)),
    data: node.data,
    relations: {
      outgoing: relations(handbook.outgoing(node), 'to', address),
      incoming: relations(handbook.incoming(node), 'from', address),
    },
    headings: node.outline?.headings.map(({ depth, text, slug }) => ({ depth, text, slug })),
    words: node.outline?.words,
  };
}

function nodeLink(node: Node, address: Address): NodeLink {
  const url = nodeUrl(node);
  return { id: node.id, kind: node.kind, name: node.name, url: url === undefined ? undefined : address(url) };
}

function relations(edges: readonly Edge[], end: 'from' | 'to', address: Address): Relations {
  const byRelation = Map.groupBy(edges, ({ relation }) => relation);
  return Object.fromEntries(
    [...byRelation]
      .sort(([a], [b]) => compareText(a, b))
      .map(([relation, some]) => [
        relation,
        [...new Set(some.map((edge) => edge[end]))].sort(byName).map((node) => nodeLink(node, address)),
      ]),
  );
}
