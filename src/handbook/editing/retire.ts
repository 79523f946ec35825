/** Takes an entry out of force. Its page stays and says what it was; what named it names what took its place. */
import { type EntryKind } from '../../../schemas/fields.ts';
import { entryKinds } from '../../../schemas/index.ts';
import { type Relation } from '../../../schemas/relations.ts';
import { type Handbook, isRetired, type Node } from '../graph.ts';
import { fieldsAt } from '../reading/schema-tree.ts';
import { moveReferences, referencesTo } from './move-references.ts';
import { isEntry, nameOfKind } from '../nodes.ts';
import { Plan, Refused } from './plan.ts';
import { nodeOf } from './rename.ts';
import { addToList, removeKey, setKey } from './yaml-edits.ts';

export interface Retirement {
  /** The id of what took its place, if anything did. */
  replacedBy: string | undefined;
  reason: string | undefined;
  /** The first day on which it no longer holds. */
  day: string;
}

export function planRetirement(handbook: Handbook, kind: EntryKind, id: string, retirement: Retirement): Plan {
  const node = nodeOf(handbook, kind, id);
  if (!isEntry(node) || !('retiredOn' in fieldsAt(entryKinds[kind].schema, [])))
    throw new Refused(`A ${nameOfKind(kind)} cannot be retired`);
  if (isRetired(node)) throw new Refused(`${node.source.file} is retired already`);
  if (retirement.replacedBy === undefined && retirement.reason === undefined)
    throw new Refused('Say what takes its place, with --replaced-by, or why nothing does, with --reason');
  const other = retirement.replacedBy === undefined ? undefined : replacement(handbook, node, retirement.replacedBy);
  const plan = new Plan();
  refuseNumbered(handbook, node, other);
  if (other) {
    moveReferences(handbook, plan, node, other, true);
    moveAlerts(plan, node, other);
  } else refuseNamed(handbook, node);
  markRetired(plan, node, retirement);
  noteLinks(handbook, plan, node);
  return plan;
}

export function replacement(handbook: Handbook, node: Node<EntryKind>, id: string): Node {
  const other = nodeOf(handbook, node.kind, id);
  if (other === node) throw new Refused('An entry cannot take its own place');
  const { status } = other.data as { status?: string };
  if (status !== 'active') throw new Refused(`${other.source.file} is ${status}; what takes a place is active`);
  return other;
}

/** The front matter of the entry itself. */
export function markRetired(plan: Plan, { source, data }: Node, { replacedBy, reason, day }: Retirement): void {
  const old = data as { replacedBy?: string; reason?: string };
  plan.add(source, setKey(source, [], 'status', 'retired'));
  const rows = { retiredOn: day, replacedBy, reason };
  const added: string[] = [];
  for (const [key, value] of Object.entries(rows)) {
    const had = key in old;
    if (value === undefined && had && key !== 'reason') plan.add(source, removeKey(source, [key]));
    if (value === undefined) continue;
    if (had) plan.add(source, setKey(source, [], key, value));
    else added.push(key);
  }
  // New keys stand in one place, so they go in together, in the order in which the page says them.
  const splices = added.map((key) => setKey(source, [], key, rows[key as keyof typeof rows], ['status']));
  const [first] = splices;
  if (first) plan.add(source, { ...first, text: splices.map(({ text }) => text).join('') });
}

/** Alerts open the runbook that took the place, and not a list, for whoever is called at night. */
function moveAlerts(plan: Plan, node: Node, other: Node): void {
  const { alerts: old = [] } = node.data as { alerts?: string[] };
  const { alerts: has = [] } = other.data as { alerts?: string[] };
  const moved = old.filter((alert) => !has.includes(alert));
  if (moved.length === 0) return;
  plan.add(other.source, ...addToList(other.source, [], 'alerts', moved, ['triggers']));
  plan.notes.push(
    `${moved.join(', ')}: ${moved.length === 1 ? 'this alert opens' : 'these alerts open'} ${other.name} now`,
  );
}

/** Relations whose item also names a numbered part, which is another one in another policy. */
const numbered: readonly Relation[] = ['implements', 'target-policy'];

function refuseNumbered(handbook: Handbook, node: Node, other: Node | undefined): void {
  const places = referencesTo(handbook, node).filter(
    ({ from, reference }) => numbered.includes(reference.relation) && !isRetired(from),
  );
  if (places.length === 0) return;
  throw new Refused(
    [
      `These name statements or numbers of ${node.name}, and those of another policy mean something else:`,
      ...new Set(places.map(({ from, path }) => `  ${from.source.file}: ${String(path[0])}`)),
      `Say in each what it takes from ${other ? other.name : 'elsewhere'}, or take it out, and then retire ${node.name}.`,
    ].join('\n'),
  );
}

function refuseNamed(handbook: Handbook, node: Node): void {
  const places = referencesTo(handbook, node).filter(({ from }) => from !== node && !isRetired(from));
  if (places.length === 0) return;
  throw new Refused(
    [
      `These still name ${node.name}:`,
      ...new Set(places.map(({ from, path }) => `  ${from.source.file}: ${path.join('.')}`)),
      'Take it out of them, or say with --replaced-by what takes its place.',
    ].join('\n'),
  );
}

/** Sentences were written about what it was, so nobody but their author can say what they mean now. */
function noteLinks(handbook: Handbook, plan: Plan, node: Node): void {
  const files = new Set(
    handbook
      .incoming(node, 'mentions')
      .filter(({ from }) => from !== node)
      .map(({ from }) => from.source.file),
  );
  if (files.size === 0) return;
  plan.notes.push(
    `${files.size} ${files.size === 1 ? 'text still links' : 'texts still link'} to the page of ${node.name}, which says what took its place; look whether each sentence still holds:`,
    ...[...files].map((file) => `  ${file}`),
  );
}
