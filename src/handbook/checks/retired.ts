/** What holds names nothing that no longer holds; texts that link to it are looked at again. */
import { type EntryKind } from '../../../schemas/fields.ts';
import { entryKinds } from '../../../schemas/index.ts';
import { type Relation } from '../../../schemas/relations.ts';
import { isRetired, type Node } from '../graph.ts';
import { readLink } from '../reading/links.ts';
import { type Check } from './check.ts';

/** Relations that say what was. */
const past: readonly Relation[] = ['replaced-by', 'reviewed-by'];

export const retired: Check = function* (handbook) {
  for (const { from, id, reference, path } of handbook.references) {
    const to = handbook.find(id);
    if (!to || !isRetired(to) || isRetired(from) || past.includes(reference.relation)) continue;
    yield {
      node: from,
      at: { path },
      code: 'retired-reference',
      message: `\`${id}\` no longer holds${since(to)}`,
      hint: instead(to, (other) => `Name \`${other}\`, which took its place, or remove this`),
    };
  }
  for (const node of handbook.nodes) {
    if (!node.outline || !(node.kind in entryKinds) || isRetired(node)) continue;
    const { folder } = entryKinds[node.kind as EntryKind];
    for (const { url, line, column } of node.outline.links) {
      const target = readLink(folder, url);
      const to = target.type === 'entry' ? handbook.find(target.id) : undefined;
      if (!to || !isRetired(to)) continue;
      yield {
        node,
        at: { point: { line, column } },
        code: 'retired-link',
        message: `“${to.name}” no longer holds${since(to)}`,
        hint: instead(to, (other) => `Link to \`${other}\` if the sentence holds for it; a link to what was may stay`),
      };
    }
  }
};

const since = ({ data }: Node): string => {
  const { retiredOn } = data as { retiredOn?: string };
  return retiredOn === undefined ? '' : ` since ${retiredOn}`;
};

function instead({ data }: Node, sentence: (other: string) => string): string {
  const { replacedBy } = data as { replacedBy?: string };
  return replacedBy === undefined
    ? 'Nothing took its place; remove this, or name something else'
    : sentence(replacedBy);
}
