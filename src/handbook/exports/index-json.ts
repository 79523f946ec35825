/** The list of everything that programs can read. */
import { type EntryKind, type NodeKind, type VocabularyKind } from '../../../schemas/fields.ts';
import { entryKinds, vocabularyKinds } from '../../../schemas/index.ts';
import { type Handbook } from '../graph.ts';
import { crossTables } from '../tables/index.ts';
import { kindJsonUrl, schemaUrl, tableFileUrl, tableFormats, tableUrl } from '../urls.ts';
import { type Address } from './address.ts';
import { tableFormatWriters } from './table-formats.ts';

export function indexJson(handbook: Handbook, address: Address) {
  const kinds = (names: NodeKind[]) =>
    names.map((kind) => ({
      kind,
      count: handbook.all(kind).length,
      entries: address(kindJsonUrl(kind)),
      schema: address(schemaUrl(kind)),
    }));
  return {
    kinds: kinds(Object.keys(entryKinds) as EntryKind[]),
    vocabulary: kinds(Object.keys(vocabularyKinds) as VocabularyKind[]),
    tables: crossTables.map(({ id, title, summary }) => ({
      id,
      title,
      summary,
      url: address(tableUrl(id)),
      ...Object.fromEntries(
        tableFormats.map((format) => [
          tableFormatWriters[format].title.toLowerCase(),
          address(tableFileUrl(id, format)),
        ]),
      ),
    })),
  };
}
