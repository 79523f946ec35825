/** Entries, the lists in them and their relations as flat tables, for formats that know nothing but rows. */
import { type z } from 'zod';
import { type NodeKind } from '../../../schemas/fields.ts';
import { entryKinds, vocabularyKinds } from '../../../schemas/index.ts';
import { type Cell, type Column, type Row, type Table, textCell, titleCase } from '../blocks/blocks.ts';
import { compareText } from '../diagnostics.ts';
import { byName, type Handbook } from '../graph.ts';
import { fieldsAt, valuesAt } from '../reading/schema-tree.ts';
import { type NamedTable } from './workbook.ts';

export interface EntryTable extends NamedTable {
  /** Of a file that holds it, without its ending: `kpis`, `roles.kpis.targets`, `vocabulary/skills`. */
  path: string;
}

/**
 * A table for each kind of entry and each list of the vocabulary, one for each list of objects in entries,
 * such as the targets of roles, and one of all relations.
 */
export function entryTables(handbook: Handbook): EntryTable[] {
  const entries = Object.entries(entryKinds).flatMap(([kind, { folder, plural }]) =>
    kindTables(handbook, kind as NodeKind, folder, plural),
  );
  const lists = Object.entries(vocabularyKinds).flatMap(([kind, { file }]) => {
    const list = file.replace(/\.yaml$/, '');
    return kindTables(handbook, kind as NodeKind, `vocabulary/${list}`, titleCase(list));
  });
  return [...entries, ...lists, { path: 'relations', title: 'Relations', table: relationTable(handbook) }];
}

/** The path of a field; `*` stands for every item of a list. */
type Field = readonly string[];

function kindTables(handbook: Handbook, kind: NodeKind, path: string, title: string): EntryTable[] {
  const { schema } = { ...entryKinds, ...vocabularyKinds }[kind];
  const lists = listFields(schema).map((list) => {
    const name = nameOf(list);
    return { path: `${path}.${name}`, title: `${title} ${name}`, table: fieldTable(handbook, kind, schema, list) };
  });
  return [
    { path, title, table: fieldTable(handbook, kind, schema, []) },
    ...lists.filter(({ table }) => table.rows.length > 0),
  ];
}

/**
 * A row for each object at `at`, with the id of its entry and its plain values. A list that stands in another
 * list has the values of the outer one too, so that a target comes with its KPI.
 */
function fieldTable(handbook: Handbook, kind: NodeKind, schema: z.ZodType, at: Field): Table {
  const outer = at.flatMap((step, index) => (step === '*' ? [at.slice(0, index + 1)] : []));
  const levels = outer.length > 0 ? outer : [[]];
  const fields = levels.flatMap((level) => flatFields(schema, level)).filter(([first]) => first !== 'id');
  const rows = handbook.all(kind).flatMap(({ id, data }) =>
    valuesAt(data, at).map(({ path }): Row => ({
      id: [id, ...path].join(' '),
      cells: [textCell(id), ...fields.map((field) => valueCell(valuesAt(data, within(field, path))[0]?.value))],
    })),
  );
  return { type: 'table', caption: nameOf(at), columns: columns(['id', ...fields.map(nameOf)]), rows };
}

/** A field of the object at `path`, or of one around it, with the places in its lists. */
const within = (field: Field, path: readonly (string | number)[]): Field =>
  field.map((step, index) => (step === '*' ? String(path[index]) : step));

const nameOf = (field: Field): string => field.filter((step) => step !== '*').join('.');

const columns = (names: readonly string[]): Column[] => names.map((id) => ({ id, title: id }));

/** Fields below `at` that are plain values, or lists of them. */
const flatFields = (schema: z.ZodType, at: Field): Field[] =>
  Object.keys(fieldsAt(schema, at)).flatMap((key) => {
    const field = [...at, key];
    if (isObject(schema, field)) return flatFields(schema, field);
    return isObject(schema, [...field, '*']) ? [] : [field];
  });

/** Lists of objects, also those that stand in one another. */
const listFields = (schema: z.ZodType, at: Field = []): Field[] =>
  Object.keys(fieldsAt(schema, at)).flatMap((key) => {
    const field = [...at, key];
    if (isObject(schema, field)) return listFields(schema, field);
    const item = [...field, '*'];
    return isObject(schema, item) ? [item, ...listFields(schema, item)] : [];
  });

const isObject = (schema: z.ZodType, field: Field): boolean => Object.keys(fieldsAt(schema, field)).length > 0;

function valueCell(value: unknown): Cell {
  if (Array.isArray(value)) return { lines: value.flatMap((item) => textCell(String(item)).lines) };
  const leaf = value as string | number | boolean | undefined;
  return textCell(typeof leaf === 'number' || leaf === undefined ? leaf : String(leaf));
}

/** Every relation once, by the id of where it starts. */
function relationTable(handbook: Handbook): Table {
  const rows = handbook.nodes.flatMap((from) => {
    const edges = new Map(handbook.outgoing(from).map((edge) => [`${edge.relation} ${edge.to.id}`, edge]));
    return [...edges.values()]
      .sort((a, b) => compareText(a.relation, b.relation) || byName(a.to, b.to))
      .map(({ relation, to }): Row => ({
        id: `${from.id} ${relation} ${to.id}`,
        cells: [from.id, from.kind, relation, to.id, to.kind, to.name].map((value) => textCell(value)),
      }));
  });
  const names = ['from', 'from kind', 'relation', 'to', 'to kind', 'to name'];
  return { type: 'table', caption: 'Relations', columns: columns(names), rows };
}
