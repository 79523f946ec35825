/** What a file says, whatever it looks like: a hash that formatting, comments and upkeep do not change. */
import { createHash } from 'node:crypto';
import { markdownToMdast, type MdastNode } from 'satteri';
import { markdownFeatures } from '../reading/body.ts';

/** Fields about upkeep and finding. They may change although the version is frozen. */
const upkeep = new Set(['until', 'review', 'aliases', 'askedAs', 'visibility']);

/** `sha256-…` of the parsed front matter and body of a version. */
export function versionHash(data: unknown, body: string): string {
  const fields = Object.entries(data ?? {}).filter(([key]) => !upkeep.has(key));
  return hashOf({ data: Object.fromEntries(fields), body: bodyMeaning(body) });
}

/** `sha256-…` of a value, in which the order of keys does not count. */
export const hashOf = (value: unknown): string =>
  `sha256-${createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('base64url')}`;

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined && one !== null);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]));
}

/** How a tree is stored and how an author laid it out, which readers do not see. */
const layout = new Set(['position', 'spread', 'data']);

/** The tree of a body without places, layout and comments, and with any space between words as one. */
function bodyMeaning(body: string): unknown {
  return meaningOf(markdownToMdast(body, { features: markdownFeatures }));
}

function meaningOf(node: MdastNode): unknown {
  const own = Object.entries(node).filter(([key]) => !layout.has(key) && key !== 'children');
  const fields = Object.fromEntries(
    own.map(([key, value]) => [
      key,
      node.type === 'text' && key === 'value' && typeof value === 'string' ? value.replace(/\s+/g, ' ') : value,
    ]),
  );
  if (!('children' in node)) return fields;
  const shown = (node.children as MdastNode[]).filter(({ type }) => type !== 'html');
  return { ...fields, children: shown.map(meaningOf) };
}
