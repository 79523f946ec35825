/** The handbook as a graph: every entry and vocabulary item a node, every reference a typed edge. */
import { type EntryKind, type NodeKind } from '../../schemas/fields.ts';
import { type DataOf, entryKinds, vocabularyKinds } from '../../schemas/index.ts';
import {
  type From,
  type Reference,
  type Relation,
  relations,
  type RelationWords,
  type To,
} from '../../schemas/relations.ts';
import { type Target } from '../../schemas/target.ts';
import { type Outline } from './reading/body.ts';
import { compareText } from './diagnostics.ts';
import { newestDay } from './facts/due.ts';
import { type Published } from './published/list.ts';
import { readLink } from './reading/links.ts';
import { type Reading } from './reading/read.ts';
import { type Read } from './reading/read-file.ts';
import { type ReferenceField, referenceFields, valueAt, valuesAt } from './reading/schema-tree.ts';
import { type Path, type Source } from './reading/source.ts';

export interface Node<Kind extends NodeKind = NodeKind> {
  kind: Kind;
  id: string;
  /** The title of an entry or the name of an item; the id, where that is missing. */
  name: string;
  /** Fits its schema only where `valid`. */
  data: DataOf<Kind>;
  valid: boolean;
  source: Source;
  at: Path;
  outline: Outline | undefined;
}

/** An edge of the graph. That of one relation knows the kinds at its ends, and the item that it stands in. */
export interface Edge<Name extends Relation = Relation> {
  from: Node<From<Name>>;
  to: Node<To<Name>>;
  relation: Name;
  /** Where the reference stands in the data of `from`. */
  path: Path;
  /** What `relations` calls the item of the relation, such as the statement of a policy that a KPI verifies. */
  item: ItemOf<Name>;
}

type ItemOf<Name extends Relation> = (typeof relations)[Name] extends { item: infer List }
  ? List extends 'targets'
    ? Target
    : ItemOfList<DataOf<From<Name>>, List>
  : undefined;

type ItemOfList<Data, List> = List extends keyof Data
  ? NonNullable<Data[List]> extends readonly (infer Item)[]
    ? Item
    : never
  : never;

/** A reference as it is written, whether or not anything has that id. */
export interface WrittenReference {
  from: Node;
  id: string;
  reference: Reference;
  path: Path;
}

export interface Handbook {
  /** All nodes, by kind and then by id; where an id stands twice, both. */
  nodes: readonly Node[];
  /** The node with that id. The first one, where an id stands twice. */
  find: (id: string) => Node | undefined;
  /** The nodes of one kind that are not retired, by id; vocabulary items in the order of their file. */
  all: <Kind extends NodeKind>(kind: Kind) => readonly Node<Kind>[];
  /** As `all`, and those that are retired too. */
  every: <Kind extends NodeKind>(kind: Kind) => readonly Node<Kind>[];
  /** The node with that id and kind. Only call it with an id that has been checked. */
  get: <Kind extends NodeKind>(kind: Kind, id: string) => Node<Kind>;
  references: readonly WrittenReference[];
  /** Kinds of which some may exist that could not be read. */
  unread: ReadonlySet<NodeKind>;
  /** The files in `public/`, as addresses from the root of the site. */
  files: ReadonlySet<string>;
  /** What was ever published, by address; empty where nothing was. */
  published: Published;
  /** The day that due dates are judged against, so that no build reads a clock. */
  asOf: string;
  /** Whether every node fits its schema and every reference leads somewhere, so that pages can be built. */
  whole: boolean;
  /** Edges that start at a node, of one relation or of all. */
  outgoing: <Name extends Relation = Relation>(node: Node, relation?: Name) => readonly Edge<Name>[];
  /** The computed inverse: edges that end at a node. What is retired names nothing any more, but what replaced it. */
  incoming: <Name extends Relation = Relation>(node: Node, relation?: Name) => readonly Edge<Name>[];
}

const fieldsByKind = new Map<NodeKind, ReferenceField[]>(
  Object.entries({ ...entryKinds, ...vocabularyKinds }).map(([kind, { schema }]) => [
    kind as NodeKind,
    referenceFields(schema),
  ]),
);

/**
 * Joins what was read. Works on broken handbooks too: what cannot be resolved has no edge. Due dates are
 * judged against `asOf`, or against the newest day that the handbook itself knows.
 */
export function buildGraph(
  { found, unread, published = new Map() }: Pick<Reading, 'found' | 'unread'> & Partial<Pick<Reading, 'published'>>,
  files: ReadonlySet<string>,
  asOf?: string,
): Handbook {
  const nodes = found.map((read): Node => ({ ...read, name: nameOf(read), data: read.data as Node['data'] }));
  const byId = new Map<string, Node>();
  for (const node of nodes) if (node.id && !byId.has(node.id)) byId.set(node.id, node);
  const byKind = Map.groupBy(nodes, (node) => node.kind);
  const references = nodes.flatMap(writtenReferences);
  const typed = references.flatMap(({ from, id, reference, path }): Edge[] => {
    const to = byId.get(id);
    return to && reference.to.includes(to.kind) ? [toEdge(from, to, reference.relation, path)] : [];
  });
  const edges = [...typed, ...nodes.flatMap((node) => mentions(node, byId))];
  const outgoing = Map.groupBy(edges, (edge) => edge.from);
  const incoming = Map.groupBy(
    edges.filter(({ from, relation }) => relation === 'replaced-by' || !isRetired(from)),
    (edge) => edge.to,
  );
  const current = new Map([...byKind].map(([kind, list]) => [kind, list.filter((node) => !isRetired(node))]));
  const select =
    (of: Map<Node, Edge[]>) =>
    <Name extends Relation>(node: Node, relation?: Name) =>
      (of.get(node) ?? []).filter(
        (edge) => relation === undefined || edge.relation === relation,
      ) as unknown as Edge<Name>[];

  return {
    nodes,
    references,
    unread,
    files,
    published,
    asOf: asOf ?? newestDay(found.map(({ data }) => data)),
    whole: typed.length === references.length && nodes.every((node) => node.valid),
    find: (id) => byId.get(id),
    all: <Kind extends NodeKind>(kind: Kind) => (current.get(kind) ?? []) as unknown as readonly Node<Kind>[],
    every: <Kind extends NodeKind>(kind: Kind) => (byKind.get(kind) ?? []) as unknown as readonly Node<Kind>[],
    get: <Kind extends NodeKind>(kind: Kind, id: string) => {
      const node = byId.get(id);
      if (node?.kind !== kind) throw new Error(`No ${kind} has the id ${id}`);
      return node as unknown as Node<Kind>;
    },
    outgoing: select(outgoing),
    incoming: select(incoming),
  };
}

function writtenReferences(from: Node): WrittenReference[] {
  return (fieldsByKind.get(from.kind) ?? []).flatMap((field) =>
    valuesAt(from.data, field.path).flatMap(({ value, path }) =>
      typeof value === 'string' ? [{ from, id: value, reference: field.reference, path }] : [],
    ),
  );
}

/** Links in the body, as edges of the relation `mentions`; one for each entry that is linked to. */
function mentions(from: Node, byId: ReadonlyMap<string, Node>): Edge[] {
  if (!from.outline || !(from.kind in entryKinds)) return [];
  const { folder } = entryKinds[from.kind as EntryKind];
  const targets = from.outline.links.map((link) => readLink(folder, link.url));
  const ids = new Set(targets.flatMap((target) => (target.type === 'entry' ? [target.id] : [])));
  return [...ids].flatMap((id) => {
    const to = byId.get(id);
    return to ? [toEdge(from, to, 'mentions', [])] : [];
  });
}

/** The type of an edge follows from its relation, which the compiler cannot see here. */
function toEdge(from: Node, to: Node, relation: Relation, path: Path): Edge {
  const { item: list }: RelationWords = relations[relation];
  const item = list === undefined ? undefined : valueAt(from.data, path.slice(0, path.indexOf(list) + 2));
  return { from, to, relation, path, item } as unknown as Edge;
}

function nameOf({ data, id }: Read): string {
  const { title, name } = (data ?? {}) as { title?: unknown; name?: unknown };
  return [title, name].find((text) => typeof text === 'string') ?? id;
}

/** Whether a node no longer holds. It keeps its page, and leaves every list. */
export const isRetired = ({ data }: Pick<Node, 'data'>): boolean =>
  (data as { status?: unknown } | null)?.status === 'retired';

/** Sorts nodes by name, then by id: the order in which lists show them. */
export const byName = (a: Node, b: Node): number =>
  compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.id, b.id);
