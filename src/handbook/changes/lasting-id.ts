/** Ids for feeds and calendars: from what a thing is, never from where it is hosted or what it is called today. */
import { createHash } from 'node:crypto';
import { type Node } from '../graph.ts';
import { formerIdsOf } from '../published/successor.ts';

/** The first id that an entry ever had, so that a rename is not a new thing. */
export const firstId = (node: Pick<Node, 'id' | 'data'>): string => formerIdsOf(node)[0] ?? node.id;

/** A URN for something of an entry. */
export const lastingId = (node: Pick<Node, 'id' | 'kind' | 'data'>, ...parts: readonly (string | number)[]): string =>
  `urn:uuid:${uuidOf([node.kind, firstId(node), ...parts].join('\n'))}`;

/** A URN for a list, by its address, such as a feed. */
export const listId = (name: string): string => `urn:uuid:${uuidOf(name)}`;

/** A UUID of version 8, whose bits are for the maker to choose: https://www.rfc-editor.org/rfc/rfc9562#section-5.8 */
function uuidOf(text: string): string {
  const bytes = createHash('sha256').update(`rolebook\n${text}`).digest();
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
