/** The headings of a page, for its table of contents. */
import { type Node } from '../graph.ts';
import { type PagePart } from '../kinds/index.ts';
import { type Heading } from '../reading/body.ts';

export type PageHeading = Pick<Heading, 'depth' | 'slug' | 'text'>;

/** The headings of one section: of a section of the body, those below it too. */
export function headingsOf(node: Node, part: PagePart): PageHeading[] {
  if (part.type === 'generated') return [{ depth: 2, slug: part.id, text: part.title }];
  const headings = node.outline?.headings ?? [];
  const start = headings.findIndex(({ slug }) => slug === part.section.slug);
  const length = headings.slice(start + 1).findIndex(({ depth }) => depth <= 2);
  return headings.slice(start, length === -1 ? undefined : start + 1 + length);
}
