/** Everything that the page of an entry shows, ready for markup. */
import { type EntryKind } from '../../../schemas/fields.ts';
import { entryKinds } from '../../../schemas/index.ts';
import { type Fact, type Line, linkTo, text, titleCase } from '../blocks/blocks.ts';
import { addMonths } from '../facts/dates.ts';
import { facetsOf } from './facets.ts';
import { type Handbook, type Node } from '../graph.ts';
import { type Panel } from '../kinds/descriptor.ts';
import { briefOf, cardOf, type PagePart, partsOf } from '../kinds/index.ts';
import { entryJsonUrl } from '../urls.ts';
import { type PageHeading, headingsOf } from './headings.ts';

export interface EntryView {
  title: string;
  summary: string;
  kind: string;
  aliases: readonly string[];
  /** What a reader must know first: that it is a draft, or no longer in force. */
  notice: string | undefined;
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
  /** The address of the entry as JSON. */
  json: string;
}

const notices: Record<string, string> = {
  draft: 'This is a draft. It is not in force yet.',
  deprecated: 'This entry is no longer in force.',
};

export function entryView(handbook: Handbook, node: Node<EntryKind>): EntryView {
  const { summary, aliases, status } = node.data as { summary: string; aliases?: string[]; status?: string };
  const all = partsOf(handbook, node);
  const first = all.filter((part) => part.type === 'generated').filter((part) => part.first);
  const parts = all.filter((part) => part.type === 'body' || !part.first);
  return {
    title: node.name,
    summary,
    kind: entryKinds[node.kind].name,
    aliases: aliases ?? [],
    notice: notices[status ?? ''],
    brief: briefOf(handbook, node),
    life: lifeLine(handbook, node),
    card: cardOf(handbook, node),
    first,
    parts,
    headings: [...first, ...parts].flatMap((part) => headingsOf(node, part)),
    facets: facetsOf(handbook, node)
      .filter(({ name }) => name !== 'Kind')
      .flatMap(({ name, values }) => values.map((value) => ({ name, value }))),
    json: entryJsonUrl(node.kind, node.id),
  };
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
