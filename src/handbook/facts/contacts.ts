/** How those are reached whom a page says to call. */
import { type ContactWay, contactWays } from '../../../schemas/contacts.ts';
import { type Line, linkTo, text, type Text } from '../blocks/blocks.ts';
import { type Handbook, type Node } from '../graph.ts';

/** A way to reach somebody: what the link says, and where it leads. */
export interface Way {
  name: string;
  url: string;
}

/** The ways to reach the node with that id, in the order in which to try them. */
export function waysTo(handbook: Handbook, id: string): Way[] {
  const contact = handbook.contacts.get(id);
  return (Object.keys(contactWays) as ContactWay[]).flatMap((way) => {
    const url = contact?.[way];
    return url === undefined ? [] : [{ name: contactWays[way], url }];
  });
}

/** Somebody to call, and how; it is said where nobody has set that. */
export function callLine(handbook: Handbook, node: Node): Line {
  const ways = waysTo(handbook, node.id).flatMap(({ name, url }): Text[] => [text(' '), { text: name, href: url }]);
  const { note } = handbook.contacts.get(node.id) ?? {};
  return [
    linkTo(node),
    ...(ways.length > 0 ? ways : [text(' (contact not set)', 'quiet')]),
    ...(note ? [text(` ${note}`, 'quiet')] : []),
  ];
}

/** Those with these ids, each in a line of its own. */
export const callLines = (handbook: Handbook, ids: readonly string[] = []): Line[] =>
  ids.flatMap((id) => {
    const node = handbook.find(id);
    return node ? [callLine(handbook, node)] : [];
  });
