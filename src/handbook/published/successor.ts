/** Where an address that is not built any more leads now. */
import { entryKindList, entryKinds } from '../../../schemas/index.ts';
import { type Handbook, isRetired, type Node } from '../graph.ts';
import { type EntryPart, entryParts } from '../entry-parts.ts';
import { entryUrl, nodeUrl } from '../urls.ts';

export interface Successor {
  url: string;
  /**
   * `renamed`: the same thing under another address. `retired`: the page of an entry that says that it no longer
   * holds. `list`: the list that a page of rows or of one row belonged to.
   */
  how: 'renamed' | 'retired' | 'list';
}

/** Pages that are views of a list, with nothing of their own to cite. */
const views = [
  /^(\/.*\/)page\/\d+\/$/,
  /^(\/compare\/)[^/]+\/[^/]+\/$/,
  /^(\/alerts\/)[^/]+\/$/,
  /^(\/start\/)[^/]+\/$/,
];

/** Finds successors in a handbook; `exists` says whether an address is built. */
export function successors(
  handbook: Handbook,
  exists: (url: string) => boolean,
): (url: string) => Successor | undefined {
  const names = currentIds(handbook);
  return (url) => {
    const renamed = url.replace(/[^/.]+(?:\.\d[^/.]*)*/g, (word) => names.get(word) ?? word);
    if (renamed !== url && exists(renamed)) return { url: renamed, how: 'renamed' };
    const retired = retiredIn(handbook, renamed);
    if (retired && url.endsWith('/')) return { url: nodeUrl(retired) ?? '/', how: 'retired' };
    const part = partOfEntry(renamed);
    if (part && exists(part)) return { url: part, how: 'list' };
    for (const view of views) {
      const list = view.exec(url)?.[1];
      if (list && exists(list)) return { url: list, how: 'list' };
    }
    return undefined;
  };
}

/** The page of an entry that a part of it belonged to, where the part has nothing on it any more. */
function partOfEntry(url: string): string | undefined {
  const [, folder, id, slug] = url.split('/');
  const kind = entryKindList.find((one) => entryKinds[one].folder === folder);
  const slugs = kind ? ((entryParts[kind] ?? []) as readonly EntryPart[]).map((part) => part.slug) : [];
  return kind && id && slug && slugs.includes(slug) ? entryUrl(kind, id) : undefined;
}

/** The id of today for each that something had before. */
export const currentIds = (handbook: Handbook): Map<string, string> =>
  new Map(handbook.nodes.flatMap((node) => formerIdsOf(node).map((former) => [former, node.id] as const)));

export const formerIdsOf = ({ data }: Pick<Node, 'data'>): readonly string[] => {
  const { formerIds } = ((data as object | null) ?? {}) as { formerIds?: unknown };
  return Array.isArray(formerIds) ? formerIds.filter((id) => typeof id === 'string') : [];
};

/** The first retired entry that an address names. */
function retiredIn(handbook: Handbook, url: string): Node | undefined {
  for (const segment of url.split('/')) {
    const node = segment ? handbook.find(segment) : undefined;
    if (node && isRetired(node)) return node;
  }
  return undefined;
}
