/** The fragments that a page answers to. */
import { type EntryKind } from '../../../schemas/fields.ts';
import { entryKinds } from '../../../schemas/index.ts';
import { type Handbook, type Node } from '../graph.ts';
import { generatedIds, hasGenerated, partsOf } from './index.ts';
import { valuesAt } from '../reading/schema-tree.ts';
import { decisionAnchor, kpiAnchor, parameterAnchor, scorecardAnchor, statementAnchor } from '../urls.ts';

/** Whether a page answers to a fragment. Builds no more of the page than it has to. */
export function hasAnchor(handbook: Handbook, node: Node, fragment: string): boolean {
  if (writtenAnchors(node).has(fragment)) return true;
  if (!(node.kind in entryKinds)) return false;
  const entry = node as Node<EntryKind>;
  return handbook.whole ? hasGenerated(handbook, entry, fragment) : generatedIds(entry.kind).includes(fragment);
}

/** All that a page answers to: headings of the body, generated sections, and the statements of a policy. */
export function anchorsOf(handbook: Handbook, node: Node): Set<string> {
  if (!(node.kind in entryKinds)) return new Set();
  const entry = node as Node<EntryKind>;
  // In a broken handbook the sections cannot be built, so any that the kind may have will do.
  const generated = handbook.whole
    ? partsOf(handbook, entry).flatMap((part) => (part.type === 'generated' ? [part.id] : []))
    : generatedIds(entry.kind);
  return new Set([...writtenAnchors(node), ...generated]);
}

/** Items that have an address on the page, each with the field that names it. */
const itemAnchors = [
  { path: ['statements', '*', 'id'], anchor: statementAnchor },
  { path: ['parameters', '*', 'id'], anchor: parameterAnchor },
  { path: ['kpis', '*', 'kpi'], anchor: kpiAnchor },
  { path: ['decisions', '*', 'decision'], anchor: decisionAnchor },
  { path: ['scorecard', '*', 'id'], anchor: scorecardAnchor },
];

/** What stands in the file itself. A policy with an error elsewhere keeps its statements. */
function writtenAnchors(node: Node): Set<string> {
  const known = written.get(node);
  if (known) return known;
  const anchors = new Set([
    ...(node.outline?.headings ?? []).map(({ slug }) => slug),
    ...itemAnchors.flatMap(({ path, anchor }) => valuesAt(node.data, path).map(({ value }) => anchor(String(value)))),
  ]);
  written.set(node, anchors);
  return anchors;
}

/** A file can have thousands of links to one page. */
const written = new WeakMap<Node, Set<string>>();
