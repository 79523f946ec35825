/** The files for other programs, by their path on the site. The site and the command line write the same. */
import { type EntryKind, type NodeKind } from '../../../schemas/fields.ts';
import { entryKinds, vocabularyKinds } from '../../../schemas/index.ts';
import { type Table } from '../blocks/blocks.ts';
import { type Handbook } from '../graph.ts';
import { crossTables } from '../tables/index.ts';
import { apiIndexUrl, entryJsonUrl, kindJsonUrl, schemaUrl, type TableFormat, tableFileUrl } from '../urls.ts';
import { type Address } from './address.ts';
import { entryJson } from './entry-json.ts';
import { indexJson } from './index-json.ts';
import { json, jsonLines } from './json.ts';
import { kindJson } from './kind-json.ts';
import { schemaJson } from './schema-json.ts';
import { tableFormatWriters } from './table-formats.ts';

export interface ExportFile {
  /** From the root of the site: `/tables/role-kpi.csv`. */
  url: string;
  /** Made when it is asked for, because all of them together are large. */
  content: () => string | Promise<Uint8Array>;
}

const allKinds = Object.keys({ ...entryKinds, ...vocabularyKinds }) as NodeKind[];

export function apiFiles(handbook: Handbook, address: Address): ExportFile[] {
  const entries = (Object.keys(entryKinds) as EntryKind[]).flatMap((kind) =>
    handbook.every(kind).map((node) => ({
      url: entryJsonUrl(kind, node.id),
      content: () => jsonLines(entryJson(handbook, node, address)),
    })),
  );
  return [
    { url: apiIndexUrl, content: () => json(indexJson(handbook, address)) },
    ...allKinds.map((kind) => ({
      url: kindJsonUrl(kind),
      content: () => jsonLines(kindJson(handbook, kind, address)),
    })),
    ...allKinds.map((kind) => ({ url: schemaUrl(kind), content: () => json(schemaJson(kind, address)) })),
    ...entries,
  ];
}

/** Every cross-reference table, whole, in each of the formats. */
export function tableFiles(handbook: Handbook, address: Address, formats: readonly TableFormat[]): ExportFile[] {
  return crossTables.flatMap((cross) => {
    let built: Table | undefined;
    const table = () => (built ??= cross.build(handbook));
    return formats.map((format) => ({
      url: tableFileUrl(cross.id, format),
      content: () => tableFormatWriters[format].write(table(), cross, address),
    }));
  });
}
