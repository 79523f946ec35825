/** What search filters an entry by. */
import { type EntryKind } from '../../../schemas/fields.ts';
import { entryKinds } from '../../../schemas/index.ts';
import { titleCase } from '../blocks/blocks.ts';
import { type Handbook, type Node } from '../graph.ts';
import { distinct } from '../kinds/shared.ts';

/** Names of the filters and their values for one entry. */
export function facetsOf(handbook: Handbook, node: Node<EntryKind>): { name: string; values: string[] }[] {
  return [
    { name: 'Kind', values: [entryKinds[node.kind].name] },
    { name: 'Category', values: categoryOf(handbook, node) },
    { name: 'Role', values: rolesOf(handbook, node).map((role) => role.name) },
  ].filter(({ values }) => values.length > 0);
}

function categoryOf(handbook: Handbook, node: Node<EntryKind>): string[] {
  const { category, type, instrument } = node.data as { category?: string; type?: string; instrument?: string };
  if (category !== undefined) return [handbook.get('category', category).name];
  return [type ?? instrument ?? []].flat().map(titleCase);
}

/** The roles that an entry concerns: its owner, those measured by it, and those that perform or claim it. */
function rolesOf(handbook: Handbook, node: Node<EntryKind>): Node[] {
  const ties = new Set(['owner', 'performed-by', 'claims', 'acknowledges', 'applies-to']);
  const out = handbook.outgoing(node).filter(({ relation }) => ties.has(relation));
  const into = handbook.incoming(node, 'measured-by');
  const all = [...out.map(({ to }) => to), ...into.map(({ from }) => from)].filter(({ kind }) => kind === 'role');
  return distinct(node.kind === 'role' ? [node, ...all] : all);
}
