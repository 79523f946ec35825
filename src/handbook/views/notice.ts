/** What a reader of an entry must know before the first word of it: that it does not hold yet, or no longer. */
import { type EntryKind } from '../../../schemas/fields.ts';
import { type Line, linkTo, text } from '../blocks/blocks.ts';
import { type Handbook, type Node } from '../graph.ts';
import { nameOfKind } from '../nodes.ts';

interface Life {
  status?: string;
  replacedBy?: string;
  reason?: string;
  effective?: string;
  retiredOn?: string;
}

/** One sentence after the other; empty where the entry simply holds. */
export function noticeOf(handbook: Handbook, node: Node<EntryKind>): Line {
  const { status, replacedBy, reason, effective, retiredOn } = node.data as Life;
  const why = reason === undefined ? [] : [text(` ${/[.!?]$/.test(reason) ? reason : `${reason}.`}`)];
  const link = replacedBy === undefined ? [] : [linkTo(handbook.get(node.kind, replacedBy))];
  const kind = nameOfKind(node.kind);
  switch (status) {
    case 'draft':
      return [text('This is a draft. It is not in force yet.')];
    case 'deprecated':
      return [
        text(`This ${kind} is on its way out. Do not start to use it.`),
        ...why,
        ...(link.length > 0 ? [text(' Use '), ...link, text(' instead.')] : []),
      ];
    case 'retired':
      return [
        text(
          `This ${kind} was retired on ${retiredOn} and no longer holds. Its last version was in force from ${effective}.`,
        ),
        ...why,
        ...(link.length > 0
          ? [text(' What took its place: '), ...link, text('.')]
          : [text(' Nothing took its place.')]),
      ];
    default:
      return [];
  }
}
