/** The rendered body of an entry in its sections. The parts of one entry follow each other, and render it once. */
import { type Node } from '../handbook/graph.ts';
import { cutBody, type RenderedBody } from './body.ts';
import { renderBody } from './markdown.ts';

/** As many as render at the same time, and one more. */
const most = 6;
const recent = new Map<Node, Promise<RenderedBody>>();

export function renderedBody(node: Node): Promise<RenderedBody> {
  const known = recent.get(node);
  if (known) return known;
  const made = renderBody(node.source).then((html) => cutBody(html, node.outline?.sections ?? []));
  recent.set(node, made);
  const [oldest] = recent.keys();
  if (recent.size > most && oldest) recent.delete(oldest);
  return made;
}
