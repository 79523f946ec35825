/** Makes everything that names one node name another. */
import { type Relation } from '../../../schemas/relations.ts';
import { entryKinds, vocabularyKinds } from '../../../schemas/index.ts';
import { type Handbook, isRetired, type Node, type WrittenReference } from '../graph.ts';
import { namingFields, valueAt, valuesAt } from '../reading/schema-tree.ts';
import { type Path } from '../reading/source.ts';
import { type Plan } from './plan.ts';
import { removeItem, replaceWord } from './yaml-edits.ts';

/** The references to a node, in the order of the files; those that stand in its own file too. */
export const referencesTo = (handbook: Handbook, node: Node): WrittenReference[] =>
  handbook.references.filter(({ id, reference }) => id === node.id && reference.to.includes(node.kind));

/** Gives references a new id, where it is the same node that they name. */
export function renameReferences(handbook: Handbook, plan: Plan, node: Node, id: string): void {
  for (const { from, path } of referencesTo(handbook, node))
    plan.add(from.source, replaceWord(from.source, [...from.at, ...path], node.id, id));
  for (const other of handbook.nodes) {
    const { schema } = { ...entryKinds, ...vocabularyKinds }[other.kind];
    for (const field of namingFields(schema, node.kind))
      for (const { value, path } of valuesAt(other.data, field))
        if (value === node.id) plan.add(other.source, replaceWord(other.source, [...other.at, ...path], node.id, id));
  }
}

/** Relations that say what was: they go on to name what is retired. */
const past: readonly Relation[] = ['replaced-by', 'reviewed-by'];

/**
 * Makes references to `node` name `other`, which takes its place; what then stands twice in a list, or names itself,
 * is taken out. With `leaving` set, `node` keeps its page: what says how it was still names it, and of two items of
 * which one is about each, that about `node` is taken out.
 */
export function moveReferences(handbook: Handbook, plan: Plan, node: Node, other: Node, leaving: boolean): void {
  for (const { from, path, reference } of referencesTo(handbook, node)) {
    if (from === node || (leaving && (past.includes(reference.relation) || isRetired(from)))) continue;
    const place = [...from.at, ...path];
    const double = itemNaming(from, path, other, leaving);
    if (double) plan.add(from.source, removeItem(from.source, [...from.at, ...double]));
    else {
      plan.add(from.source, replaceWord(from.source, place, node.id, other.id));
      if (reference.relation === 'measured-by' && leaving)
        plan.notes.push(
          `${from.source.file}: ${from.name} keeps its targets, now for ${other.name}; look at each of them`,
        );
    }
  }
}

/** The item that must go, because its list already names `other`, or because it would name the entry it stands in. */
function itemNaming(from: Node, path: Path, other: Node, leaving: boolean): Path | undefined {
  const last = path.findLastIndex((step) => typeof step === 'number');
  if (last === -1) return undefined;
  const listPath = path.slice(0, last);
  const rest = path.slice(last + 1);
  const list = valueAt(from.data, listPath) as unknown[];
  const item = list[path[last] as number];
  const whole = rest.length === 0 || Object.keys(item as object).length === 1;
  if (!whole && !leaving) return undefined;
  const twice = list.some((one) => (rest.length === 0 ? one : valueAt(one, rest)) === other.id);
  return twice || (whole && from === other) ? path.slice(0, last + 1) : undefined;
}
