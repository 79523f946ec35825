/** Links to nodes, as lines and lists that do not grow without end. */
import { type Handbook, type Node } from '../graph.ts';
import { type Block, type Line, linkTo, list, text } from './blocks.ts';

/** The longest list that a page shows; what is beyond it is counted, so that no page grows without end. */
export const mostLines = 60;

export const capped = (lines: readonly Line[], most = mostLines): Line[] =>
  lines.length <= most ? [...lines] : [...lines.slice(0, most), [text(`and ${lines.length - most} more`, 'quiet')]];

/** Links to nodes, each with its summary. */
export const linkList = (nodes: readonly Node[], title?: string): Block[] =>
  list(
    capped(
      nodes.map((node) => {
        const { summary } = node.data as { summary?: string };
        return summary ? [linkTo(node), text(` ${summary}`, 'borrowed')] : [linkTo(node)];
      }),
    ),
    title,
  );

/** Links to the nodes with these ids, in the order given. */
export const linkIds = (handbook: Handbook, ids: readonly string[] = []) =>
  ids.flatMap((id) => {
    const node = handbook.find(id);
    return node ? [linkTo(node)] : [];
  });
