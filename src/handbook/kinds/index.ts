/** The page of every kind of entry, and the headings that it has. */
import { type EntryKind } from '../../../schemas/fields.ts';
import { type Block } from '../blocks/blocks.ts';
import { type BodySection } from '../reading/body.ts';
import { type Handbook, type Node } from '../graph.ts';
import { guidePage } from './guide.ts';
import { kpiPage } from './kpi.ts';
import { type EntryPage, type Generated } from './page.ts';
import { policyPage } from './policy.ts';
import { rolePage } from './role.ts';
import { runbookPage } from './runbook.ts';

const entryPages: { [Kind in EntryKind]: EntryPage<Kind> } = {
  role: rolePage,
  kpi: kpiPage,
  runbook: runbookPage,
  policy: policyPage,
  guide: guidePage,
};

/** The page of a kind; TypeScript cannot follow that a node and its page have the same kind. */
const pageOf = (kind: EntryKind) => entryPages[kind] as unknown as EntryPage<EntryKind>;

/** The fragments of all generated sections that a kind can have. */
export const generatedIds = (kind: EntryKind): string[] =>
  pageOf(kind).parts.flatMap((part) => ('id' in part ? [part.id] : []));

/** Whether the generated section with that fragment has something in it. */
export function hasGenerated(handbook: Handbook, node: Node<EntryKind>, id: string): boolean {
  const part = pageOf(node.kind).parts.find((one) => 'id' in one && one.id === id);
  return part !== undefined && 'id' in part && blocksOf(handbook, node, part).length > 0;
}

const blocksOf = (handbook: Handbook, node: Node<EntryKind>, part: Generated<EntryKind>): readonly Block[] =>
  part.build(handbook, node).filter((block) => block.type !== 'facts' || block.facts.length > 0);

export const cardOf = (handbook: Handbook, node: Node<EntryKind>) => pageOf(node.kind).card(handbook, node);

/** A section of a page in reading order: generated, or a part of the body. */
export type PagePart =
  { type: 'generated'; id: string; title: string; blocks: readonly Block[] } | { type: 'body'; section: BodySection };

/** All sections of a page that have something in them. */
export function partsOf(handbook: Handbook, node: Node<EntryKind>): PagePart[] {
  const sections = node.outline?.sections ?? [];
  const { parts } = pageOf(node.kind);
  const named = new Set(parts.flatMap((part) => ('body' in part ? [part.body] : [])));
  const body = (section: BodySection): PagePart => ({ type: 'body', section });
  return [
    ...parts.flatMap((part): PagePart[] => {
      if ('body' in part) return sections.filter(({ text }) => text === part.body).map(body);
      const blocks = blocksOf(handbook, node, part);
      return blocks.length > 0 ? [{ type: 'generated', id: part.id, title: part.title, blocks }] : [];
    }),
    ...sections.filter(({ text }) => !named.has(text)).map(body),
  ];
}
