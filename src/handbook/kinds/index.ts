/** The descriptor of every kind of entry, and the headings that its page has. */
import { type EntryKind } from '../../../schemas/fields.ts';
import { type Block } from '../blocks/blocks.ts';
import { type BodySection } from '../reading/body.ts';
import { type Handbook, type Node } from '../graph.ts';
import { guideDescriptor } from './guide.ts';
import { kpiDescriptor } from './kpi.ts';
import { type Descriptor, type Generated, type Panel } from './descriptor.ts';
import { otherRelations, placedBy } from './other-relations.ts';
import { policyDescriptor } from './policy.ts';
import { roleDescriptor } from './role.ts';
import { runbookDescriptor } from './runbook.ts';
import { templateDescriptor } from './template.ts';

const descriptors: { [Kind in EntryKind]: Descriptor<Kind> } = {
  role: roleDescriptor,
  kpi: kpiDescriptor,
  runbook: runbookDescriptor,
  policy: policyDescriptor,
  template: templateDescriptor,
  guide: guideDescriptor,
};

/** The descriptor of a kind; TypeScript cannot follow that a node and its descriptor have the same kind. */
export const descriptorOf = (kind: EntryKind) => descriptors[kind] as unknown as Descriptor<EntryKind>;

const generatedOf = (kind: EntryKind): Generated<EntryKind>[] => [
  ...descriptorOf(kind).parts.filter((part) => 'id' in part),
  otherPart,
];

/** The last generated section of every kind. */
const otherPart: Generated<EntryKind> = {
  id: 'other-relations',
  title: 'Other relations',
  build: (handbook, node) => otherRelations(handbook, node, placedBy(descriptorOf(node.kind))),
};

/** The fragments of all generated sections that a kind can have. */
export const generatedIds = (kind: EntryKind): string[] => generatedOf(kind).map(({ id }) => id);

/** Whether the generated section with that fragment has something in it. */
export function hasGenerated(handbook: Handbook, node: Node<EntryKind>, id: string): boolean {
  const part = generatedOf(node.kind).find((one) => one.id === id);
  return part !== undefined && blocksOf(handbook, node, part).length > 0;
}

const blocksOf = (handbook: Handbook, node: Node<EntryKind>, part: Generated<EntryKind>): readonly Block[] =>
  part.build(handbook, node).filter((block) => block.type !== 'facts' || block.facts.length > 0);

export const briefOf = (handbook: Handbook, node: Node<EntryKind>): readonly Panel[] =>
  (descriptorOf(node.kind).brief?.build(handbook, node) ?? []).filter(({ blocks }) => blocks.length > 0);

export const cardOf = (handbook: Handbook, node: Node<EntryKind>) => descriptorOf(node.kind).card.build(handbook, node);

/** A section of a page in reading order: generated, or a part of the body. */
export type PagePart =
  | { type: 'generated'; id: string; title: string; blocks: readonly Block[]; first: boolean }
  | { type: 'body'; section: BodySection };

/** All sections of a page that have something in them. */
export function partsOf(handbook: Handbook, node: Node<EntryKind>): PagePart[] {
  const sections = node.outline?.sections ?? [];
  const { parts } = descriptorOf(node.kind);
  const named = new Set(parts.flatMap((part) => ('body' in part ? [part.body] : [])));
  const body = (section: BodySection): PagePart => ({ type: 'body', section });
  return [
    ...[...parts, otherPart].flatMap((part): PagePart[] => {
      if ('body' in part) return sections.filter(({ text }) => text === part.body).map(body);
      const blocks = blocksOf(handbook, node, part);
      return blocks.length > 0
        ? [{ type: 'generated', id: part.id, title: part.title, blocks, first: part.first ?? false }]
        : [];
    }),
    ...sections.filter(({ text }) => !named.has(text)).map(body),
  ];
}
