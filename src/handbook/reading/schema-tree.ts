/** Looks into a zod schema: which fields it has, and which of them refer to something. */
import { type z } from 'zod';
import { type NodeKind } from '../../../schemas/fields.ts';
import { type Reference } from '../../../schemas/relations.ts';

/** A field that refers to something. `*` in its path stands for every item of a list. */
export interface ReferenceField {
  path: readonly string[];
  reference: Reference;
}

/** What zod keeps of a schema, as far as it is looked at here. */
export interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
  values?: unknown[];
  entries?: Record<string, string>;
  checks?: { _zod: { def: { check: string; minimum?: number } } }[];
}

export const definition = (schema: z.ZodType): Definition => schema._zod.def;

/** Every field below `schema` that was made with `reference()`. */
export function referenceFields(schema: z.ZodType, path: readonly string[] = []): ReferenceField[] {
  const reference = schema.meta()?.['reference'] as Reference | undefined;
  if (reference) return [{ path, reference }];
  const { shape, element, innerType, options } = definition(schema);
  if (shape) return Object.entries(shape).flatMap(([key, field]) => referenceFields(field, [...path, key]));
  if (element) return referenceFields(element, [...path, '*']);
  if (innerType) return referenceFields(innerType, path);
  if (options) return options.flatMap((option) => referenceFields(option, path));
  return [];
}

/** The paths of fields whose text may be the id of an item of `kind`, beside those that always are one. */
export function namingFields(schema: z.ZodType, kind: NodeKind, path: readonly string[] = []): (readonly string[])[] {
  const kinds = schema.meta()?.['mayName'] as readonly NodeKind[] | undefined;
  if (kinds) return kinds.includes(kind) ? [path] : [];
  const { shape, element, innerType, options } = definition(schema);
  if (shape) return Object.entries(shape).flatMap(([key, field]) => namingFields(field, kind, [...path, key]));
  if (element) return namingFields(element, kind, [...path, '*']);
  if (innerType) return namingFields(innerType, kind, path);
  return (options ?? []).flatMap((option) => namingFields(option, kind, path));
}

/** The value at a path, or undefined where there is none. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    data,
  );
}

/** The values at a path with `*` in it, each with its own path. Whatever is not there is left out. */
export function valuesAt(
  data: unknown,
  path: readonly string[],
  at: (string | number)[] = [],
): { value: unknown; path: (string | number)[] }[] {
  const [step, ...rest] = path;
  if (step === undefined) return [{ value: data, path: at }];
  if (step === '*')
    return Array.isArray(data) ? data.flatMap((item, index) => valuesAt(item, rest, [...at, index])) : [];
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, step)) return [];
  return valuesAt((data as Record<string, unknown>)[step], rest, [...at, step]);
}

/** The fields of the object at `path`, by name; of all options where a union stands there. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): Record<string, z.ZodType> {
  const { shape, element, innerType, options } = definition(schema);
  if (innerType) return fieldsAt(innerType, path);
  if (options)
    return Object.assign({}, ...options.map((option) => fieldsAt(option, path))) as Record<string, z.ZodType>;
  if (path.length === 0) return shape ?? {};
  const [step, ...rest] = path;
  const next = element ?? shape?.[String(step)];
  return next ? fieldsAt(next, rest) : {};
}
