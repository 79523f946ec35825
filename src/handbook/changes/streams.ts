/** The streams of changes: of the whole handbook, of each kind, and of each role and duty. */
import { type OwnedKind, ownedKinds, entryKinds } from '../../../schemas/index.ts';
import { type Handbook, type Node } from '../graph.ts';
import { changesOfUrl, changesUrl } from '../urls.ts';
import { type Change, changesOf } from './change.ts';
import { type Touched, touchedBy } from './touched.ts';

/** A change with whom it touches. */
export interface Entry {
  change: Change;
  touched: readonly Touched[];
}

export interface Stream {
  /** Its segment of the address; empty for the whole handbook. */
  id: string;
  name: string;
  summary: string;
  /** Of a role or duty. */
  node?: Node<'role' | 'duty'>;
  kind?: OwnedKind;
  /** The newest first; changes of wording among them. */
  entries: readonly Entry[];
}

/** Every change of the handbook, the newest first. */
export const allEntries = (handbook: Handbook): readonly Entry[] => {
  const entries =
    kept.get(handbook) ?? changesOf(handbook).map((change) => ({ change, touched: touchedBy(handbook, change.node) }));
  kept.set(handbook, entries);
  return entries;
};

const kept = new WeakMap<Handbook, readonly Entry[]>();

/** The whole handbook first, then kinds, duties and roles. */
export function streams(handbook: Handbook): Stream[] {
  const all = allEntries(handbook);
  const byNode = new Map<Node, Entry[]>();
  for (const entry of all) for (const { node } of entry.touched) byNode.set(node, [...(byNode.get(node) ?? []), entry]);
  const people = [...handbook.every('duty'), ...handbook.every('role')] as Node<'role' | 'duty'>[];
  return [
    { id: '', name: 'the handbook', summary: 'What changed in meaning, when and why, the newest first.', entries: all },
    ...ownedKinds.map((kind) => ({
      id: entryKinds[kind].folder,
      name: entryKinds[kind].plural,
      summary: `What changed in the meaning of ${entryKinds[kind].plural.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase())}, when and why.`,
      kind,
      entries: all.filter(({ change }) => change.node.kind === kind),
    })),
    ...people.map((node) => ({
      id: node.id,
      name: node.name,
      summary: `What changed for ${node.name}: entries that the ${node.kind} is joined with, each with the reason.`,
      node,
      entries: byNode.get(node) ?? [],
    })),
  ];
}

export const streamUrl = (id: string): string => (id === '' ? changesUrl : changesOfUrl(id));
