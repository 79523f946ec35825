/** The fields of every kind, as their schemas describe them: the reference for authors. */
import { type z } from 'zod';
import { type NodeKind } from '../../../schemas/fields.ts';
import { type Reference, relationNames, relations, type RelationWords } from '../../../schemas/relations.ts';
import { entryKinds, vocabularyKinds } from '../../../schemas/index.ts';
import { type Block, cell, prose, type Row, table, text, textCell } from '../blocks/blocks.ts';
import { definition } from '../reading/schema-tree.ts';

export interface FieldGroup {
  id: string;
  title: string;
  blocks: Block[];
}

const columns = [
  { id: 'field', title: 'Field' },
  { id: 'value', title: 'Value' },
  { id: 'about', title: 'What it is' },
];

/** A table of fields for each kind of entry, then for each list of the vocabulary, and one of all relations. */
export function fieldGroups(): FieldGroup[] {
  const group = (id: string, title: string, schema: z.ZodType) => ({
    id,
    title,
    blocks: table(`Fields: ${title}`, columns, fieldRows(schema, '')),
  });
  return [
    ...Object.entries(entryKinds).map(([kind, { name, folder, schema }]) =>
      group(kind, `${name}: ${folder}/<id>.md`, schema),
    ),
    ...Object.entries(vocabularyKinds).map(([kind, { file, schema }]) => group(kind, `vocabulary/${file}`, schema)),
    {
      id: 'relations',
      title: 'Relations',
      blocks: table('Relations between entries', relationColumns, relationRows()),
    },
  ];
}

const relationColumns = [
  { id: 'relation', title: 'Relation' },
  { id: 'from', title: 'Written in' },
  { id: 'to', title: 'Names' },
  { id: 'outgoing', title: 'Said where it is written' },
  { id: 'incoming', title: 'Said of what it names' },
];

/** A row for each relation: between what it stands, and what it is called from either end. */
const relationRows = (): Row[] =>
  relationNames.map((name) => {
    const { from, to, outgoing, incoming }: RelationWords = relations[name];
    const kinds = (list: readonly NodeKind[]) => (list.length > 6 ? 'anything' : list.join(', '));
    return {
      id: name,
      cells: [cell([text(name, 'code')]), ...[kinds(from), kinds(to), outgoing, incoming].map((one) => textCell(one))],
    };
  });

function fieldRows(schema: z.ZodType, prefix: string): Row[] {
  const { shape, options, element, innerType } = definition(schema);
  if (innerType) return fieldRows(innerType, prefix);
  if (element) return fieldRows(element, `${prefix}[]`);
  if (options) return options.flatMap((option) => fieldRows(option, prefix)).filter(uniqueById());
  return Object.entries(shape ?? {}).flatMap(([key, field]) => {
    const name = prefix ? `${prefix}.${key}` : key;
    const optional = definition(field).type === 'optional';
    const row = {
      id: name,
      cells: [
        cell([text(name, 'code'), ...(optional ? [text(' optional', 'quiet')] : [])]),
        textCell(valueText(field)),
        cell(prose(field.description ?? '')),
      ],
    };
    return [row, ...fieldRows(field, name)];
  });
}

function uniqueById(): (row: Row) => boolean {
  const seen = new Set<string>();
  return ({ id }) => !seen.has(id) && Boolean(seen.add(id));
}

const typeNames: Record<string, string> = {
  string: 'text',
  number: 'number',
  boolean: 'true or false',
  object: 'fields',
  array: 'list',
  union: 'one of',
};

/** What may stand in a field, in a few words. */
function valueText(schema: z.ZodType): string {
  const { type, element, innerType, values, entries, options } = definition(schema);
  const reference = schema.meta()?.['reference'] as Reference | undefined;
  if (reference) return `id of a ${reference.to.length > 6 ? 'node' : reference.to.join(', ')}`;
  if (innerType) return valueText(innerType);
  if (element) return `list of ${valueText(element)}`;
  if (values) return values.map(String).join(', ');
  if (entries) return Object.values(entries).join(', ');
  if (options && !options.some((option) => definition(option).shape)) return options.map(valueText).join(', or ');
  return typeNames[type] ?? type;
}
