/** The parts of an entry that is too long for one page: what stands on each, and the list of them on its brief. */
import { type EntryKind } from '../../../schemas/fields.ts';
import { entryParts, partOf } from '../entry-parts.ts';
import { type Handbook, type Node } from '../graph.ts';
import { type PagePart, partsOf } from '../kinds/index.ts';
import { entryUrl, partUrl, wholeUrl } from '../urls.ts';
import { type Link } from './frame.ts';
import { headingsOf, type PageHeading } from './headings.ts';

export interface PartView {
  slug: string;
  title: string;
  url: string;
  sections: readonly PagePart[];
  headings: readonly PageHeading[];
}

const idOf = (part: PagePart): string => (part.type === 'body' ? part.section.slug : part.id);

/** Every part that has something on it, in reading order; none for a kind whose entries fit on one page. */
export function partViews(handbook: Handbook, node: Node<EntryKind>): PartView[] {
  const parts = entryParts[node.kind];
  if (!parts) return [];
  const sections = Map.groupBy(partsOf(handbook, node), (section) => partOf(node.kind, idOf(section)));
  return parts.flatMap((part) => {
    const found = sections.get(part) ?? [];
    if (found.length === 0) return [];
    const { slug, title } = part;
    const headings = found.flatMap((section) => headingsOf(node, section));
    return [{ slug, title, url: partUrl(node.kind, node.id, slug), sections: found, headings }];
  });
}

/** The brief, the parts and the whole, beside one another. */
export function partTabs(node: Node<EntryKind>, parts: readonly PartView[]): Link[] {
  if (parts.length === 0) return [];
  return [
    { text: 'In short', url: entryUrl(node.kind, node.id) },
    ...parts.map(({ title, url }) => ({ text: title, url })),
    { text: 'All on one page', url: wholeUrl(node.kind, node.id) },
  ];
}
