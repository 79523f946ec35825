/** What changed in the handbook, and when: from the histories of the entries, and from what came and went. */
import { type EntryKind } from '../../../schemas/fields.ts';
import { entryKindList, entryKinds } from '../../../schemas/index.ts';
import { compareText } from '../diagnostics.ts';
import { type Handbook, type Node } from '../graph.ts';
import { entryUrl } from '../urls.ts';
import { lastingId } from './lasting-id.ts';

export type Happening = 'New' | 'Changed' | 'Wording' | 'Retired' | 'Target';

export interface Change {
  /** A URN that stays the same from build to build, under another host, and when the entry is renamed. */
  id: string;
  day: string;
  node: Node<EntryKind>;
  what: Happening;
  /** What changed, or why, in a sentence. */
  note: string;
  /** The version that it made. */
  version: number | undefined;
  /** Where it can be read, from the root of the site. */
  url: string;
}

/** A change before it has its id and address. */
export type Told = Pick<Change, 'day' | 'what' | 'note' | 'version'> & { url?: string };

/** What tells of changes of one entry. Dated targets of roles are to be one more. */
const tellers: readonly ((handbook: Handbook, data: Life, first: string) => Told[])[] = [arrival, history, retirement];

interface Life {
  version: number;
  effective: string;
  status: string;
  retiredOn?: string;
  replacedBy?: string;
  reason?: string;
  changes?: { version: number; date: string; meaning: boolean; note: string }[];
}

/** All changes, the newest first; those of wording among them. */
export function changesOf(handbook: Handbook): Change[] {
  const known = kept.get(handbook);
  if (known) return known;
  const nodes = entryKindList
    .filter((kind) => entryKinds[kind].owned)
    .flatMap((kind) => handbook.every<EntryKind>(kind));
  const first = nodes.map((node) => lifeOf(node).effective).sort(compareText)[0] ?? '';
  const changes = nodes
    .flatMap((node) =>
      toldOf(handbook, node, first).map((told, index, all) => toChange(node, told, all.length - index)),
    )
    .sort((a, b) => compareText(b.day, a.day) || compareText(a.node.name, b.node.name) || compareText(a.id, b.id));
  kept.set(handbook, changes);
  return changes;
}

const kept = new WeakMap<Handbook, Change[]>();

export const isMeaning = ({ what }: Change): boolean => what !== 'Wording';

const lifeOf = (node: Node): Life => node.data as unknown as Life;

const toldOf = (handbook: Handbook, node: Node, first: string): Told[] =>
  tellers.flatMap((tell) => tell(handbook, lifeOf(node), first)).sort((a, b) => compareText(b.day, a.day));

/** `place` counts from the oldest, so that a newer change leaves the ids of the others as they are. */
function toChange(node: Node<EntryKind>, told: Told, place: number): Change {
  const page = entryUrl(node.kind, node.id);
  return { url: page, ...told, node, id: lastingId(node, 'change', told.day, told.what, place) };
}

/** What was there on the first day of the handbook is not new. */
function arrival(_: Handbook, { version, effective, status, changes = [] }: Life, first: string): Told[] {
  if (version !== 1 || status === 'draft' || effective === first || changes.some(({ meaning }) => meaning)) return [];
  return [{ day: effective, what: 'New', note: 'In force from this day on', version }];
}

function history(_: Handbook, { changes = [] }: Life): Told[] {
  return changes.map(({ date, meaning, note, version }) => ({
    day: date,
    what: meaning ? 'Changed' : 'Wording',
    note,
    version,
  }));
}

function retirement(handbook: Handbook, { retiredOn, replacedBy, reason }: Life): Told[] {
  if (retiredOn === undefined) return [];
  const other = replacedBy === undefined ? undefined : handbook.find(replacedBy);
  const sentences = [reason, other && `What took its place: ${other.name}`].filter((text) => text !== undefined);
  const note = sentences.map((text) => text.replace(/\.$/, '')).join('. ');
  return [{ day: retiredOn, what: 'Retired', note, version: undefined }];
}
