/** An id, also one that was left behind, or an alias means one thing in the whole handbook, whatever its case. */
import { apartKinds } from '../../../schemas/fields.ts';
import { type Node } from '../graph.ts';
import { type Path } from '../reading/source.ts';
import { type Check } from './check.ts';

export const duplicateName: Check = function* (handbook) {
  const taken = new Map<string, { node: Node; name: string }>();
  for (const { node, name, path } of handbook.nodes.flatMap(namesOf)) {
    const key = `${apartKinds.includes(node.kind) ? `${node.kind} ` : ''}${name.toLowerCase()}`;
    const first = taken.get(key);
    if (!first) {
      taken.set(key, { node, name });
      continue;
    }
    const as = first.name === name ? '' : ` as \`${first.name}\``;
    yield {
      node,
      at: { path },
      code: path.at(-2) === 'aliases' ? 'duplicate-alias' : 'duplicate-id',
      message: `\`${name}\` already stands${as} in ${first.node.source.file}`,
      hint: 'Ids and aliases are unique in the whole handbook; choose another one, or merge the two',
    };
  }
};

function namesOf(node: Node): { node: Node; name: string; path: Path }[] {
  const { aliases, formerIds } = (node.data as { aliases?: unknown; formerIds?: unknown } | null) ?? {};
  return [
    ...(node.id ? [{ node, name: node.id, path: node.at.length > 0 ? ['id'] : [] }] : []),
    ...(['formerIds', 'aliases'] as const).flatMap((key) => named(node, key, key === 'aliases' ? aliases : formerIds)),
  ];
}

const named = (node: Node, key: string, list: unknown): { node: Node; name: string; path: Path }[] =>
  (Array.isArray(list) ? list : []).flatMap((name, index) =>
    typeof name === 'string' ? [{ node, name, path: [key, index] }] : [],
  );
