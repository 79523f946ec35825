/** Everything that the page of an entry shows, ready for markup. */
import { type EntryKind } from '../../../schemas/fields.ts';
import { entryKinds } from '../../../schemas/index.ts';
import { type Fact, type Line, linkTo, text, titleCase } from '../blocks/blocks.ts';
import { addMonths } from '../facts/dates.ts';
import { type ChangesView, feedsOf } from './changes.ts';
import { facetsOf } from './facets.ts';
import { type Handbook, isRetired, type Node } from '../graph.ts';
import { type Panel } from '../kinds/descriptor.ts';
import { briefOf, cardOf, type PagePart, partsOf } from '../kinds/index.ts';
import { entryJsonUrl } from '../urls.ts';
import { type PageHeading, headingsOf } from './headings.ts';
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
  /** What the first screen answers, before any section. */
  brief: readonly Panel[];
  /** Status, version, owner and next review in one line; empty where the kind has none of them. */
  life: Line;
  /** What is known besides, folded where there is a brief. */
  card: readonly Fact[];
  /** Sections that stand in the first screen beside the brief, and those that follow. */
  first: readonly (PagePart & { type: 'generated' })[];
  parts: readonly PagePart[];
  /** The table of contents, generated sections included. */
  headings: readonly PageHeading[];
  /** Filters of the search, one pair of name and value each, without the kind. */
  facets: { name: string; value: string }[];
  /** Feeds of changes: of the role itself, else of its kind. */
  feeds: ChangesView['feeds'];
  /** The address of the entry as JSON. */
  json: string;
}

export function entryView(handbook: Handbook, node: Node<EntryKind>): EntryView {
  const { summary, aliases } = node.data as { summary: string; aliases?: string[] };
  const all = partsOf(handbook, node);
  const first = all.filter((part) => part.type === 'generated').filter((part) => part.first);
  const parts = all.filter((part) => part.type === 'body' || !part.first);
  return {
    title: node.name,
    summary,
    kind: entryKinds[node.kind].name,
    aliases: aliases ?? [],
    notice: noticeOf(handbook, node),
    retired: isRetired(node),
    brief: briefOf(handbook, node),
    life: lifeLine(handbook, node),
    card: cardOf(handbook, node),
    first,
    parts,
    headings: [...first, ...parts].flatMap((part) => headingsOf(node, part)),
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

/** `Active · version 2 since 2026-11-24 · Director of Cloud Operations · next review 2027-11-24` */
function lifeLine(handbook: Handbook, { data }: Node<EntryKind>): Line {
  if (!('status' in data)) return [];
  const { status, version, effective, owner, review } = data;
  return [
    text(titleCase(status), 'label'),
    text(` version ${version} since ${effective} · `),
    linkTo(handbook.get('role', owner)),
    text(` · next review ${addMonths(review.last?.date ?? effective, review.everyMonths)}`),
  ];
}
