/** The list of everything that programs can read. */
import { type EntryKind, type NodeKind, type VocabularyKind } from '../../../schemas/fields.ts';
import { entryKinds, vocabularyKinds } from '../../../schemas/index.ts';
import { forumsOf } from '../facts/forums.ts';
import { formatsOf } from '../forms/form-formats.ts';
import { type Handbook } from '../graph.ts';
import { crossTables } from '../tables/index.ts';
import { formFileUrl, kindJsonUrl, rhythmFileUrl, schemaUrl, tableFileUrl, tableFormats, tableUrl } from '../urls.ts';
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
    forms: handbook.all('template').map((template) => ({
      id: template.id,
      title: template.name,
      files: Object.fromEntries(
        formatsOf(template).map((format) => [format, address(formFileUrl(template.id, format))]),
      ),
    })),
    calendars: handbook
      .all('role')
      .filter(({ id }) => forumsOf(handbook, id).length > 0)
      .map(({ id, name }) => ({ role: id, title: name, ics: address(rhythmFileUrl(id)) })),
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
