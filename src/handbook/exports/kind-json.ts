/** All entries of a kind, or all items of a vocabulary list, as one JSON value. */
import { type NodeKind } from '../../../schemas/fields.ts';
import { type Handbook } from '../graph.ts';
import { schemaUrl } from '../urls.ts';
import { type Address } from './address.ts';
import { entryJson } from './entry-json.ts';

/** Entries by id, vocabulary items in the order of their list. */
export const kindJson = (handbook: Handbook, kind: NodeKind, address: Address) => ({
  kind,
  schema: address(schemaUrl(kind)),
  entries: handbook.every(kind).map((node) => entryJson(handbook, node, address)),
});
