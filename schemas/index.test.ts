import { expect, test } from 'vitest';
import { type z } from 'zod';
import { entryKindNames, vocabularyKindNames } from './fields.ts';
import { entryKinds, vocabularyKinds } from './index.ts';

interface Definition {
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
  catchall?: { _zod: { def: { type: string } } };
}
const definition = (schema: z.ZodType) => schema._zod.def as unknown as Definition;

/** Every object below a schema with its path, lists and unions included. */
function objects(schema: z.ZodType, path = ''): { path: string; definition: Definition }[] {
  const { shape, element, innerType, options } = definition(schema);
  return [
    ...(shape ? [{ path, definition: definition(schema) }] : []),
    ...Object.entries(shape ?? {}).flatMap(([key, field]) => objects(field, `${path}.${key}`)),
    ...[element, innerType, ...(options ?? [])].flatMap((inner) => (inner ? objects(inner, path) : [])),
  ];
}

const schemas = { ...entryKinds, ...vocabularyKinds };
const all = Object.entries(schemas).flatMap(([kind, { schema }]) => objects(schema, kind));

test('the walk reaches the objects at every depth', () => {
  const reached = all.map(({ path }) => path);
  for (const path of [
    'kpi',
    'kpi.measure',
    'kpi.measure.parts',
    'role.kpis.targets',
    'policy.statements.verifiedBy',
    'term',
  ])
    expect(reached).toContain(path);
});

test('every field has a description, at any depth', () => {
  const bare = all.flatMap(({ path, definition: { shape = {} } }) =>
    Object.entries(shape)
      .filter(([, field]) => !field.description)
      .map(([key]) => `${path}.${key}`),
  );
  expect(bare).toEqual([]);
});

test('every object refuses keys that it does not know', () => {
  const open = all.filter(({ definition: { catchall } }) => catchall?._zod.def.type !== 'never');
  expect(open.map(({ path }) => path)).toEqual([]);
});

test('the registry has every kind, each in a place of its own', () => {
  expect(Object.keys(entryKinds).sort()).toEqual([...entryKindNames].sort());
  expect(Object.keys(vocabularyKinds).sort()).toEqual([...vocabularyKindNames].sort());
  const folders = Object.values(entryKinds).map(({ folder }) => folder);
  const files = Object.values(vocabularyKinds).map(({ file }) => file);
  expect(new Set(folders).size).toBe(folders.length);
  expect(new Set(files).size).toBe(files.length);
});

test('every section says what belongs into it', () => {
  const sections = Object.values(entryKinds).flatMap(({ sections }) => sections);
  expect(sections.filter(({ title, about }) => !title || !/\.$/.test(about))).toEqual([]);
});
