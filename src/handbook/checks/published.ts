/** No page of an entry that was ever published is gone, and what a page answers to beside its own headings is sound. */
import { entryKindList, entryKinds } from '../../../schemas/index.ts';
import { hasAnchor } from '../kinds/anchors.ts';
import { compareText } from '../diagnostics.ts';
import { isEntry } from '../nodes.ts';
import { currentIds } from '../published/successor.ts';
import { nearest } from '../reading/suggest.ts';
import { placeIn } from '../reading/source.ts';
import { valuesAt } from '../reading/schema-tree.ts';
import { entryUrl } from '../urls.ts';
import { type Check } from './check.ts';

export const published: Check = function* (handbook) {
  yield* pages(handbook);
  yield* formerAnchors(handbook);
};

/** The build compares the rest of the list; what it knows of entries is known here already. */
const pages: Check = function* (handbook) {
  const names = currentIds(handbook);
  for (const kind of entryKindList) {
    const { folder } = entryKinds[kind];
    for (const { url, file, line } of handbook.published.values()) {
      if (!url.startsWith(`/${folder}/`)) continue;
      const id = url.slice(folder.length + 2, -1);
      if (id.includes('/') || id === '' || !url.endsWith('/') || entryUrl(kind, id) !== url) continue;
      const current = names.get(id) ?? id;
      if (handbook.find(current)?.kind === kind) continue;
      yield {
        ...placeIn(file, line),
        code: 'dropped-address',
        message: `The published page ${url} would be gone`,
        hint: () => {
          const near = nearest(
            id,
            handbook
              .every(kind)
              .map((node) => node.id)
              .sort(compareText),
          );
          const became = near ? `\`${folder}/${near}.md\`` : 'the entry that it became';
          return `If it has a new id, add \`formerIds: [${id}]\` to ${became}; otherwise bring \`${folder}/${id}.md\` back and retire it: npm run retire`;
        },
      };
    }
  }
};

const formerAnchors: Check = function* (handbook) {
  for (const node of handbook.nodes) {
    if (!isEntry(node) || !node.valid) continue;
    for (const { value, path } of valuesAt(node.data, ['formerAnchors', '*', 'was']))
      if (hasAnchor(handbook, node, String(value)))
        yield {
          node,
          at: { path },
          code: 'former-anchor',
          message: `\`#${String(value)}\` is an anchor of the page today`,
          hint: 'Remove this, or give the heading another name',
        };
    for (const { value, path } of valuesAt(node.data, ['formerAnchors', '*', 'now']))
      if (value !== '_top' && !hasAnchor(handbook, node, String(value)))
        yield {
          node,
          at: { path },
          code: 'former-anchor',
          message: `“${node.name}” has no heading \`#${String(value)}\``,
          hint: 'Write the fragment of a heading that stands on the page; `_top` is the page itself',
        };
  }
};
