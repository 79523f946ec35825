/** Entries and their relations as flat tables, for formats that know nothing but rows. */
import { type z } from 'zod';
import { type NodeKind } from '../../../schemas/fields.ts';
import { entryKinds, vocabularyKinds } from '../../../schemas/index.ts';
import { type Cell, type Row, type Table, textCell, titleCase } from '../blocks.ts';
import { compareText } from '../diagnostics.ts';
import { byName, type Handbook } from '../graph.ts';
import { fieldsAt, valuesAt } from '../schema-tree.ts';
import { type NamedTable } from './workbook.ts';

/**
 * A row for each entry with its plain values and lists of them. Lists of objects, such as the targets of a
 * role, are no part of it: the cross-reference tables and the JSON have them.
 */
function kindTable(handbook: Handbook, kind: NodeKind): Table {
  const { schema, name } = { ...entryKinds, ...vocabularyKinds }[kind];
  const fields = flatFields(schema).filter(([first]) => first !== 'id');
  return {
    type: 'table',
    caption: titleCase(name),
    columns: ['id', ...fields.map((path) => path.join('.'))].map((id) => ({ id, title: id })),
    rows: handbook.all(kind).map(({ id, data }): Row => ({
      id,
      cells: [textCell(id), ...fields.map((path) => valueCell(valuesAt(data, path)[0]?.value))],
    })),
  };
}

/** The paths of all fields below `schema` that are no objects and no lists of them. */
function flatFields(schema: z.ZodType, path: readonly string[] = []): string[][] {
  return Object.keys(fieldsAt(schema, path)).flatMap((key) => {
    const field = [...path, key];
    if (Object.keys(fieldsAt(schema, field)).length > 0) return flatFields(schema, field);
    return Object.keys(fieldsAt(schema, [...field, 0])).length > 0 ? [] : [field];
  });
}

function valueCell(value: unknown): Cell {
  if (Array.isArray(value)) return { lines: value.flatMap((item) => textCell(String(item)).lines) };
  return textCell(typeof value === 'number' || value === undefined ? value : String(value));
}

/** Every relation once, by the id of where it starts. */
function relationTable(handbook: Handbook): Table {
  const columns = ['from', 'from kind', 'relation', 'to', 'to kind', 'to name'];
  const rows = handbook.nodes.flatMap((from) => {
    const edges = new Map(handbook.outgoing(from).map((edge) => [`${edge.relation} ${edge.to.id}`, edge]));
    return [...edges.values()]
      .sort((a, b) => compareText(a.relation, b.relation) || byName(a.to, b.to))
      .map(({ relation, to }): Row => ({
        id: `${from.id} ${relation} ${to.id}`,
        cells: [from.id, from.kind, relation, to.id, to.kind, to.name].map((value) => textCell(value)),
      }));
  });
  return { type: 'table', caption: 'Relations', columns: columns.map((id) => ({ id, title: id })), rows };
}

export interface EntryTable extends NamedTable {
  /** Of a file that holds it, without its ending: `kpis`, `vocabulary/skills`. */
  path: string;
}

/** A table for each kind of entry and each list of the vocabulary, and one of all relations. */
export function entryTables(handbook: Handbook): EntryTable[] {
  const entries = Object.entries(entryKinds).map(([kind, { folder, plural }]) => ({
    path: folder,
    title: plural,
    table: kindTable(handbook, kind as NodeKind),
  }));
  const lists = Object.entries(vocabularyKinds).map(([kind, { file }]) => {
    const list = file.replace(/\.yaml$/, '');
    return { path: `vocabulary/${list}`, title: titleCase(list), table: kindTable(handbook, kind as NodeKind) };
  });
  return [...entries, ...lists, { path: 'relations', title: 'Relations', table: relationTable(handbook) }];
}
