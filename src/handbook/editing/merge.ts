/** Makes one entry of two that mean the same. */
import { type EntryKind } from '../../../schemas/fields.ts';
import { anchorsOf } from '../kinds/anchors.ts';
import { type Handbook, type Node } from '../graph.ts';
import { entryUrl } from '../urls.ts';
import { retargetLinks } from './body-links.ts';
import { moveReferences } from './move-references.ts';
import { isEntry, nameOfKind } from '../nodes.ts';
import { Plan, Refused } from './plan.ts';
import { nodeOf } from './rename.ts';
import { addToList } from './yaml-edits.ts';

/** Kinds whose parts are numbered: an address such as `#s-03` must never lead to another third part. */
const numbered: readonly EntryKind[] = ['policy', 'runbook'];

/**
 * `from` goes; `into` is found by its names and addresses, and everything that named `from` names `into`. Both must be
 * the same thing under two names, because old links to the one then show the other.
 */
export function planMerge(handbook: Handbook, kind: EntryKind, from: string, into: string): Plan {
  if (numbered.includes(kind))
    throw new Refused(
      `The statements and steps of a ${nameOfKind(kind)} are cited by number, and the same number means something else in another one.\n` +
        `Bring what ${into} lacks into it, and then: npm run retire -- ${kind} ${from} --replaced-by ${into} --reason "…"`,
    );
  const node = nodeOf(handbook, kind, from);
  const other = nodeOf(handbook, kind, into);
  if (node === other) throw new Refused('These are the same entry');
  if (!isEntry(node) || !isEntry(other)) throw new Refused(`A ${nameOfKind(kind)} cannot be merged`);
  const plan = new Plan();
  moveReferences(handbook, plan, node, other, false);
  const anchors = anchorsOf(handbook, other);
  for (const entry of handbook.nodes)
    if (entry !== node)
      plan.add(
        entry.source,
        ...retargetLinks(entry, (target) =>
          target.kind === kind && target.id === from
            ? { id: into, fragment: anchors.has(target.fragment) ? target.fragment : '' }
            : undefined,
        ),
      );
  takeNames(handbook, plan, node, other, anchors);
  plan.remove(node.source.file);
  plan.notes.push(
    `The text of ${node.name} is gone. Bring what it had and ${other.name} lacks over from the old file.`,
  );
  return plan;
}

const formerAnchors = (node: Node): string[] =>
  ((node.data as { formerAnchors?: { was: string }[] }).formerAnchors ?? []).map(({ was }) => was);

/** The names and published fragments of `node`, which `other` answers to from now on. */
function takeNames(
  handbook: Handbook,
  plan: Plan,
  node: Node<EntryKind>,
  other: Node<EntryKind>,
  anchors: Set<string>,
): void {
  const { source } = other;
  const { aliases = [], formerIds = [] } = node.data as { aliases?: string[]; formerIds?: string[] };
  const known = new Set([other.name, ...((other.data as { aliases?: string[] }).aliases ?? [])].map(lower));
  const names = [...new Set([node.name, ...aliases])].filter((name) => !known.has(lower(name)));
  const published = handbook.published.get(entryUrl(node.kind, node.id))?.anchors ?? [];
  const lost = [...new Set([...published, ...formerAnchors(node)])].filter(
    (anchor) => !anchors.has(anchor) && !formerAnchors(other).includes(anchor),
  );
  const behind = ['aliases', 'review', 'summary', 'title'];
  const canHaveAliases = 'status' in other.data;
  join(plan, source, [
    ...(canHaveAliases ? addToList(source, [], 'aliases', names, behind) : []),
    ...addToList(source, [], 'formerIds', [...formerIds, node.id], behind),
    ...addToList(
      source,
      [],
      'formerAnchors',
      lost.map((was) => ({ was, now: '_top' })),
      behind,
    ),
  ]);
}

const lower = (text: string): string => text.toLowerCase();

/** Insertions at one place are one change. */
function join(plan: Plan, source: Node['source'], splices: ReturnType<typeof addToList>): void {
  for (const group of Map.groupBy(splices, ({ start, end }) => `${start}-${end}`).values())
    plan.add(source, { ...group[0]!, text: group.map(({ text }) => text).join('') });
}
