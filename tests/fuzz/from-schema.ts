/** Values for a field, made from its schema: within its bounds, at them, and beyond. */
import fc from 'fast-check';
import { type z } from 'zod';
import { type NodeKind } from '../../schemas/fields.ts';
import { type Reference } from '../../schemas/relations.ts';
import { definition } from '../../src/handbook/reading/schema-tree.ts';

/** Ids that exist, by kind. */
export type Ids = (kinds: readonly NodeKind[]) => string[];

interface Check {
  check: string;
  minimum?: number;
  maximum?: number;
  value?: number;
}

const odd = fc.constantFrom<unknown>(
  null,
  true,
  '',
  ' x',
  0,
  -1,
  0.1,
  120,
  121,
  1e6,
  99999999999,
  1e308,
  '2026-02-30',
  '9999-12-31',
  '0001-01-01',
  'CON',
  '..',
  'a'.repeat(80),
  'a'.repeat(201),
  'á\u0301'.repeat(200),
  '\u202ex',
  '<b>x</b>',
  '=1+1',
  [],
  {},
);

/** Mostly what the schema accepts; now and then something else. */
export const valueOf = (schema: z.ZodType, ids: Ids): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 12, arbitrary: fitting(schema, ids) }, { weight: 1, arbitrary: odd });

function fitting(schema: z.ZodType, ids: Ids): fc.Arbitrary<unknown> {
  const { type, shape, element, innerType, options, values, entries, checks = [] } = definition(schema);
  const reference = schema.meta()?.['reference'] as Reference | undefined;
  if (reference) return fc.constantFrom('nothing', ...ids(reference.to), ...ids(reference.to));
  if (innerType) return valueOf(innerType, ids);
  if (options) return fc.oneof(...options.map((option) => valueOf(option, ids)));
  if (values) return fc.constantFrom(...values);
  if (entries) return fc.constantFrom(...Object.values(entries));
  if (element) return fc.array(valueOf(element, ids), { minLength: 0, maxLength: 3 });
  if (shape)
    return fc.record(Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, valueOf(field, ids)])), {
      requiredKeys: Object.keys(shape).filter((key) => definition(shape[key] as z.ZodType).type !== 'optional'),
    });
  const all = checks.map(({ _zod }) => _zod.def as Check);
  if (type === 'number') return numbers(all);
  if (type === 'boolean') return fc.boolean();
  return texts(all);
}

function numbers(checks: readonly Check[]): fc.Arbitrary<number> {
  const bounds = checks.flatMap(({ value }) => (value === undefined ? [] : [value - 1, value, value + 1]));
  return fc.oneof(fc.constantFrom(1, 12, 121, 1e6 + 1, 1e11, 1e300, ...bounds), fc.integer({ min: 1, max: 200 }));
}

function texts(checks: readonly Check[]): fc.Arbitrary<string> {
  const bounds = checks.flatMap(({ maximum }) => (maximum ? [maximum - 1, maximum, maximum + 1] : []));
  const shaped = ['S-01', 'S-999', 'a-b', '12 months', '9999 years', '2026-11-20', '2200-12-31', 'Node.Down/x:y'];
  return fc.oneof(
    fc.constantFrom(...shaped, ...bounds.map((length) => 'x'.repeat(length))),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  );
}
