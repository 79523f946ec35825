/** Writes the first draft of an entry from its schema: every field with its explanation, all of it valid. */
import { stringify } from 'yaml';
import { type z } from 'zod';
import { type EntryKind, type NodeKind } from '../../schemas/fields.ts';
import { type Reference } from '../../schemas/relations.ts';
import { entryKinds } from '../../schemas/index.ts';
import { definition } from './reading/schema-tree.ts';

/** What a draft needs to know of the handbook it will stand in. */
export interface DraftContext {
  id: string;
  title: string;
  /** Today, YYYY-MM-DD. */
  today: string;
  /** An existing id of one of these kinds, or undefined where there is none. */
  anyOf: (kinds: readonly NodeKind[]) => string | undefined;
}

/** The Markdown file of a draft. Optional fields stand in it as comments. */
export function writeDraft(kind: EntryKind, context: DraftContext): string {
  const { schema, sections } = entryKinds[kind];
  const given: Record<string, unknown> = { title: context.title, status: 'draft', effective: context.today };
  if (kind === 'role') given['owner'] = context.id;
  const body = sections.flatMap(({ title, about }) => [`## ${title}`, '', `<!-- ${about} -->`, '']);
  return ['---', ...writeFields(schema, context, '', given), '---', '', ...body].join('\n');
}

/** The fields of an object as lines of YAML, each below the line that explains it. */
function writeFields(
  schema: z.ZodType,
  context: DraftContext,
  indent: string,
  given: Record<string, unknown> = {},
): string[] {
  return Object.entries(definition(firstOption(schema)).shape ?? {}).flatMap(([key, field]) => {
    const lines = writeField(key, field, context, indent, given[key]);
    return [`${indent}# ${field.description ?? key}`, ...lines, ...(indent === '' ? [''] : [])];
  });
}

function writeField(key: string, field: z.ZodType, context: DraftContext, indent: string, given: unknown): string[] {
  const { type, element } = definition(field);
  if (given === undefined && type === 'optional') return [`${indent}# ${key}:`];
  if (given === undefined && isObject(field)) {
    const fields = writeFields(field, context, `${indent}  `);
    const empty = fields.every((line) => line.trimStart().startsWith('#'));
    return [`${indent}${key}:${empty ? ' {}' : ''}`, ...fields];
  }
  if (element && isObject(element) && atLeastOne(field))
    return [`${indent}${key}:`, `${indent}  -`, ...writeFields(element, context, `${indent}    `)];
  const value = given ?? valueOf(field, context);
  return stringify({ [key]: value }, { lineWidth: 0 })
    .trimEnd()
    .split('\n')
    .map((line) => indent + line);
}

/** Of a choice between shapes, the first. */
const firstOption = (schema: z.ZodType): z.ZodType => definition(schema).options?.[0] ?? schema;

const isObject = (schema: z.ZodType): boolean => definition(firstOption(schema)).shape !== undefined;

/** The plainest value that a field accepts. A schema may name a better one with `meta({ draft })`. */
function valueOf(schema: z.ZodType, context: DraftContext): unknown {
  const { type, element, innerType, values, entries } = definition(schema);
  const { draft, reference } = (schema.meta() ?? {}) as { draft?: unknown; reference?: Reference };
  if (draft !== undefined) return draft;
  // The first entry of a handbook has nothing to refer to but itself.
  if (reference) return context.anyOf(reference.to) ?? context.id;
  if (innerType) return valueOf(innerType, context);
  if (values) return values[0];
  if (entries) return Object.values(entries)[0];
  if (element) return atLeastOne(schema) ? [valueOf(element, context)] : [];
  return type === 'number' ? 1 : type === 'boolean' ? false : 'To be decided';
}

const atLeastOne = (schema: z.ZodType): boolean =>
  (definition(schema).checks ?? []).some(({ _zod }) => _zod.def.check === 'min_length' && (_zod.def.minimum ?? 0) > 0);
