import { expect, test } from 'vitest';
import { z } from 'zod';
import { reference } from '../../../schemas/relations.ts';
import { fieldsAt, referenceFields, valuesAt } from './schema-tree.ts';

const schema = z
  .strictObject({
    owner: reference('role', 'owner').describe('The owner'),
    friends: z.array(reference(['role', 'duty'], 'onboards')).optional(),
    parts: z.array(z.strictObject({ kpi: reference('kpi', 'part').optional(), name: z.string() })),
    shape: z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('a'), left: reference('tool', 'uses-tool') }),
      z.strictObject({ type: z.literal('b'), right: z.string() }),
    ]),
  })
  .check(z.check(() => undefined));

test('references are found in lists, optional fields and unions', () => {
  expect(
    referenceFields(schema).map(({ path, reference }) => [path.join('.'), reference.relation, reference.to]),
  ).toEqual([
    ['owner', 'owner', ['role']],
    ['friends.*', 'onboards', ['role', 'duty']],
    ['parts.*.kpi', 'part', ['kpi']],
    ['shape.left', 'uses-tool', ['tool']],
  ]);
});

test('a star stands for every item, and what is missing is left out', () => {
  const data = { parts: [{ kpi: 'a' }, {}, null, 'text', { kpi: 'b' }] };
  expect(valuesAt(data, ['parts', '*', 'kpi'])).toEqual([
    { value: 'a', path: ['parts', 0, 'kpi'] },
    { value: 'b', path: ['parts', 4, 'kpi'] },
  ]);
  for (const odd of [null, 'text', 7, { parts: 'text' }, { parts: { kpi: 'a' } }])
    expect(valuesAt(odd, ['parts', '*', 'kpi'])).toEqual([]);
});

test('inherited properties are no values', () => {
  expect(valuesAt({}, ['constructor'])).toEqual([]);
});

test('the fields at a path are those of its object, or of all forms of a union', () => {
  expect(Object.keys(fieldsAt(schema, []))).toEqual(['owner', 'friends', 'parts', 'shape']);
  expect(Object.keys(fieldsAt(schema, ['parts', 3]))).toEqual(['kpi', 'name']);
  expect(Object.keys(fieldsAt(schema, ['shape']))).toEqual(['type', 'left', 'right']);
  expect(Object.keys(fieldsAt(schema.optional(), ['parts', 0]))).toEqual(['kpi', 'name']);
  expect(fieldsAt(schema, ['owner'])).toEqual({});
  expect(fieldsAt(schema, ['nothing', 'here'])).toEqual({});
});
