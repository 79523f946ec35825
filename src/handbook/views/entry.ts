/** Everything that the page of an entry shows, ready for markup. */
import { type EntryKind } from '../../../schemas/fields.ts';
import { entryKinds } from '../../../schemas/index.ts';
import { type Fact, type Line } from '../blocks/blocks.ts';
import { type Heading } from '../reading/body.ts';
import { type ChangesView, feedsOf } from './changes.ts';
import { facetsOf } from './facets.ts';
import { type Handbook, isRetired, type Node } from '../graph.ts';
import { cardOf, type PagePart, partsOf } from '../kinds/index.ts';
import { entryJsonUrl } from '../urls.ts';
import { noticeOf } from './notice.ts';

export interface EntryView {
  title: string;
  summary: string;
  kind: string;
  aliases: readonly string[];
  /** What a reader must know first: that it is a draft, or no longer in force. */
  notice: Line;
  /** Whether it no longer holds, so that search shows it last. */
  retired: boolean;
  card: readonly Fact[];
  parts: readonly PagePart[];
  /** The table of contents, generated sections included. */
  headings: Pick<Heading, 'depth' | 'slug' | 'text'>[];
  /** Filters of the search, one pair of name and value each, without the kind. */
  facets: { name: string; value: string }[];
  /** Feeds of changes: of the role itself, else of its kind. */
  feeds: ChangesView['feeds'];
  /** The address of the entry as JSON. */
  json: string;
}

export function entryView(handbook: Handbook, node: Node<EntryKind>): EntryView {
  const { summary, aliases } = node.data as { summary: string; aliases?: string[] };
  const parts = partsOf(handbook, node);
  return {
    title: node.name,
    summary,
    kind: entryKinds[node.kind].name,
    aliases: aliases ?? [],
    notice: noticeOf(handbook, node),
    retired: isRetired(node),
    card: cardOf(handbook, node),
    parts,
    headings: parts.flatMap((part) => headingsOf(node, part)),
    facets: facetsOf(handbook, node)
      .filter(({ name }) => name !== 'Kind')
      .flatMap(({ name, values }) => values.map((value) => ({ name, value }))),
    feeds: feedsFor(node),
    json: entryJsonUrl(node.kind, node.id),
  };
}

function feedsFor({ kind, id, name, ...node }: Node<EntryKind>): EntryView['feeds'] {
  if (kind === 'role') return feedsOf({ id, name, node: { kind, id, name, ...node } as Node<'role'> });
  const { owned, folder, plural } = entryKinds[kind];
  return owned ? feedsOf({ id: folder, name: plural }) : [];
}

/** The headings of one part: of a body section, those below it too. */
function headingsOf(node: Node, part: PagePart): EntryView['headings'] {
  if (part.type === 'generated') return [{ depth: 2, slug: part.id, text: part.title }];
  const headings = node.outline?.headings ?? [];
  const start = headings.findIndex(({ slug }) => slug === part.section.slug);
  const length = headings.slice(start + 1).findIndex(({ depth }) => depth <= 2);
  return headings.slice(start, length === -1 ? undefined : start + 1 + length);
}
