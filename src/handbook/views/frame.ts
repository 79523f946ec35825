/** What stands around a page: its place in the handbook above it; who answers for it, and its neighbours, below. */
import { type EntryKind } from '../../../schemas/fields.ts';
import { entryKinds } from '../../../schemas/index.ts';
import { addMonths } from '../facts/dates.ts';
import { type Handbook, type Node } from '../graph.ts';
import { type Look, lookOf } from '../kinds/looks.ts';
import { entryUrl, indexUrl } from '../urls.ts';
import { type IndexRow, indexRows } from './indexes.ts';

export interface Link {
  text: string;
  url: string;
}

/** A step of the way to a page; one without an address is a heading of its list. */
export interface Crumb {
  text: string;
  url?: string | undefined;
}

export interface Life {
  owner: Link | undefined;
  version: string | undefined;
  changed: string | undefined;
  review: string | undefined;
  /** The file that the page is made of. */
  file: string;
}

export interface Frame {
  look?: Look | undefined;
  crumbs: readonly Crumb[];
  life?: Life | undefined;
  previous?: Link | undefined;
  next?: Link | undefined;
}

interface Dated {
  owner?: string;
  version?: number;
  effective?: string;
  changes?: { date: string }[];
  review?: { last?: { date: string }; everyMonths: number };
}

export function entryFrame(handbook: Handbook, node: Node<EntryKind>): Frame {
  const { rows, places } = rowsOf(handbook, node.kind);
  const place = places.get(node.id) ?? -1;
  const link = (row: IndexRow | undefined): Link | undefined => row && { text: row.name, url: row.url };
  const group = rows[place]?.group;
  const { plural } = entryKinds[node.kind];
  return {
    look: lookOf(node.kind),
    crumbs: [{ text: plural, url: indexUrl(node.kind) }, ...(group && group !== plural ? [{ text: group }] : [])],
    life: lifeOf(handbook, node),
    // What is retired stands in no list, and has no neighbours.
    previous: place === -1 ? undefined : link(rows[place - 1]),
    next: place === -1 ? undefined : link(rows[place + 1]),
  };
}

/** The frame of a part of an entry: its neighbours are the parts beside it. */
export function partFrame(handbook: Handbook, node: Node<EntryKind>, tabs: readonly Link[], place: number): Frame {
  const frame = entryFrame(handbook, node);
  const entry = { text: node.name, url: entryUrl(node.kind, node.id) };
  return { ...frame, crumbs: [...frame.crumbs.slice(0, 1), entry], previous: tabs[place - 1], next: tabs[place + 1] };
}

function lifeOf(handbook: Handbook, node: Node<EntryKind>): Life {
  const { owner, version, effective, changes, review } = node.data as Dated;
  return {
    owner: owner === undefined ? undefined : { text: handbook.get('role', owner).name, url: entryUrl('role', owner) },
    version: version === undefined ? undefined : `${version}, in force since ${effective}`,
    changed: changes?.[0]?.date ?? effective,
    review: review && effective && addMonths(review.last?.date ?? effective, review.everyMonths),
    file: node.source.file,
  };
}

type Rows = { rows: readonly IndexRow[]; places: ReadonlyMap<string, number> };

/** An index is long, and every entry in it asks for its place. */
const known = new WeakMap<Handbook, Map<EntryKind, Rows>>();

function rowsOf(handbook: Handbook, kind: EntryKind): Rows {
  const kinds = known.get(handbook) ?? new Map<EntryKind, Rows>();
  known.set(handbook, kinds);
  const found = kinds.get(kind);
  if (found) return found;
  const rows = indexRows(handbook, kind);
  const made = { rows, places: new Map(rows.map(({ id }, index) => [id, index])) };
  kinds.set(kind, made);
  return made;
}
