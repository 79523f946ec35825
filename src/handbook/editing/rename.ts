/** Gives an entry or an item another id, everywhere, and keeps the old one as a name that links still find. */
import { canNameFolder, controlId, id as idSchema, type NodeKind } from '../../../schemas/fields.ts';
import { type Handbook, type Node } from '../graph.ts';
import { retargetLinks } from './body-links.ts';
import { renameReferences } from './move-references.ts';
import { isEntry, nameOfKind } from '../nodes.ts';
import { fileOf, Plan, Refused } from './plan.ts';
import { addToList, replaceWord } from './yaml-edits.ts';

export function planRename(handbook: Handbook, kind: NodeKind, from: string, to: string): Plan {
  const node = nodeOf(handbook, kind, from);
  refuseTaken(handbook, node, to);
  const plan = new Plan();
  renameReferences(handbook, plan, node, to);
  for (const entry of handbook.nodes)
    plan.add(
      entry.source,
      ...retargetLinks(entry, (target) =>
        target.kind === kind && target.id === from ? { id: to, fragment: target.fragment } : undefined,
      ),
    );
  const { formerIds = [] } = node.data as { formerIds?: string[] };
  const back = formerIds.indexOf(to);
  // Back to a former id: it is taken out before the other one is added, and the two must not meet in one place.
  if (back !== -1) plan.add(node.source, replaceWord(node.source, [...node.at, 'formerIds', back], to, from));
  else
    plan.add(
      node.source,
      ...addToList(node.source, node.at, 'formerIds', [from], ['aliases', 'review', 'name', 'title']),
    );
  if (isEntry(node)) plan.move(node.source.file, fileOf(node, to));
  else plan.add(node.source, replaceWord(node.source, [...node.at, 'id'], from, to));
  return plan;
}

/** The node with that kind and id. */
export function nodeOf(handbook: Handbook, kind: NodeKind, id: string): Node {
  const node = handbook.find(id);
  if (node?.kind === kind) return node;
  const former = handbook.nodes.find(({ data }) => ((data as { formerIds?: string[] }).formerIds ?? []).includes(id));
  if (former) throw new Refused(`\`${id}\` is called \`${former.id}\` now`);
  if (node) throw new Refused(`\`${id}\` is a ${nameOfKind(node.kind)}, not a ${nameOfKind(kind)}`);
  throw new Refused(`No ${nameOfKind(kind)} has the id \`${id}\``);
}

function refuseTaken(handbook: Handbook, node: Node, to: string): void {
  const schema = node.kind === 'control' ? controlId : idSchema;
  if (!schema.safeParse(to).success || !canNameFolder(to))
    throw new Refused(`“${to}” is no id: use lower-case words joined by hyphens, like mean-time-to-restore`);
  if (to === node.id) throw new Refused(`\`${to}\` is its id already`);
  const taken = handbook.nodes.find(
    (other) =>
      other.id === to || (other !== node && ((other.data as { formerIds?: string[] }).formerIds ?? []).includes(to)),
  );
  if (taken)
    throw new Refused(
      `\`${to}\` ${taken.id === to ? 'is' : 'was'} the id of ${taken.source.file}; an id never gets another meaning`,
    );
}
