/** The fragments that a page answers to. */
import { type EntryKind } from '../../schemas/fields.ts';
import { entryKinds } from '../../schemas/index.ts';
import { type Handbook, type Node } from './graph.ts';
import { generatedIds, partsOf } from './pages/index.ts';
import { valuesAt } from './schema-tree.ts';
import { statementAnchor } from './urls.ts';

/** Headings of the body, generated sections, and the statements of a policy. */
export function anchorsOf(handbook: Handbook, node: Node): Set<string> {
  if (!(node.kind in entryKinds)) return new Set();
  const entry = node as Node<EntryKind>;
  // In a broken handbook the sections cannot be built, so any that the kind may have will do.
  const generated = handbook.whole
    ? partsOf(handbook, entry).flatMap((part) => (part.type === 'generated' ? [part.id] : []))
    : generatedIds(entry.kind);
  // Read as they are written: a policy with another error keeps its statements.
  const statements = valuesAt(node.data, ['statements', '*', 'id']).map(({ value }) => String(value));
  return new Set([
    ...(node.outline?.headings ?? []).map((heading) => heading.slug),
    ...generated,
    ...statements.map(statementAnchor),
  ]);
}
