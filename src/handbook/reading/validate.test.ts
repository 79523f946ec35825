import { expect, test } from 'vitest';
import { z } from 'zod';
import { rule } from '../../../schemas/rule.ts';
import { valueAt } from './schema-tree.ts';
import { validate } from './validate.ts';

const schema = z.strictObject({
  name: z.string().max(5).describe('What it is called'),
  size: z.int().positive().optional().describe('How big it is'),
  colour: z.enum(['red', 'green']).optional().describe('Its colour'),
  parts: z
    .array(z.strictObject({ kind: z.string().describe('The kind of part'), count: z.number().optional() }))
    .optional()
    .describe('What it is made of'),
  shape: z
    .discriminatedUnion('type', [
      z.strictObject({ type: z.literal('round'), radius: z.number().describe('From the middle') }),
      z.strictObject({ type: z.literal('square'), side: z.number().describe('Of each side') }),
    ])
    .optional()
    .describe('Its shape'),
  weight: z.union([z.number(), z.boolean()]).optional().describe('How heavy it is'),
});
const check = (fields: object) =>
  validate(schema, { name: 'box', ...fields }).map(({ code, path, message, hint }) => [
    `${path.join('.')} ${code}`.trim(),
    message,
    hint,
  ]);

test('what fits has no problem', () => {
  expect(check({ parts: [{ kind: 'lid' }], shape: { type: 'round', radius: 1 }, weight: true })).toEqual([]);
});

test('a missing field is named with its description', () => {
  expect(check({ name: undefined })).toEqual([
    ['name missing-field', '`name` is missing', 'Add it: What it is called'],
  ]);
  expect(check({ parts: [{}] })).toEqual([
    ['parts.0.kind missing-field', '`parts[0].kind` is missing', 'Add it: The kind of part'],
  ]);
});

test.each([
  [7, 'a number'],
  [null, 'empty'],
  [true, 'a boolean'],
  [['x'], 'a list'],
  [{ x: 1 }, 'a mapping'],
])('%j in place of text is said to be %s', (name, what) => {
  expect(check({ name })).toEqual([
    ['name wrong-type', `\`name\` is ${what}, and should be text`, 'What it is called'],
  ]);
});

test('a number in place of a whole number, a text in place of a list', () => {
  expect(check({ size: 1.5 })[0]?.slice(0, 2)).toEqual([
    'size wrong-type',
    '`size` is a number, and should be a whole number',
  ]);
  expect(check({ parts: 'lid' })[0]?.slice(0, 2)).toEqual([
    'parts wrong-type',
    '`parts` is text, and should be a list',
  ]);
});

test('a misspelt key is told its nearest unused neighbour', () => {
  expect(check({ colur: 'red' })).toEqual([
    ['colur unknown-key', '`colur` is not a known key', 'Did you mean `colour`?'],
  ]);
  expect(check({ parts: [{ kind: 'lid', cuont: 1 }] })).toEqual([
    ['parts.0.cuont unknown-key', '`cuont` is not a known key', 'Did you mean `count`?'],
  ]);
  expect(check({ shape: { type: 'round', radius: 1, sid: 2 } })[0]?.[2]).toBe('Did you mean `side`?');
});

test('an unknown key without a neighbour is told what is known and not used yet', () => {
  expect(check({ parts: [{ kind: 'lid', weather: 'fine' }] })[0]?.[2]).toBe('Known here: count');
  expect(check({ parts: [{ kind: 'lid', count: 1, weather: 'fine' }] })[0]?.[2]).toBe('Known here: no other key');
});

test('every unknown key is a problem of its own', () => {
  expect(check({ a: 1, b: 2 }).map(([place]) => place)).toEqual(['a unknown-key', 'b unknown-key']);
});

test('a value outside a list is told the list, and the nearest value', () => {
  expect(check({ colour: 'gren' })).toEqual([
    ['colour wrong-value', '`colour` is “gren”', 'Did you mean `green`? It is one of red, green'],
  ]);
  expect(check({ colour: 7 })).toEqual([['colour wrong-value', '`colour` is 7', 'It is one of red, green']]);
});

test('the word that tells forms apart can be missing or wrong', () => {
  expect(check({ shape: {} }).map(([place]) => place)).toEqual(['shape.type missing-field']);
  expect(check({ shape: { type: 'rond' } })).toEqual([
    ['shape.type wrong-value', '`shape.type` is “rond”', 'Did you mean `round`? It is one of round, square'],
  ]);
});

test('a value that fits none of several forms', () => {
  expect(check({ weight: 'much' })).toEqual([
    ['weight wrong-value', '`weight` is “much”, which fits none of its forms', 'How heavy it is'],
  ]);
});

test('long values are cut', () => {
  expect(check({ name: 'x'.repeat(100) })[0]?.[1]).toMatch(/^`name` is “x{56}…: /);
});

test('a rule keeps its code and hint', () => {
  const ruled = schema.check(rule('either-or', (_, report) => report(['name'], 'It is odd', 'Make it even')));
  expect(validate(ruled, { name: 'box' })).toEqual([
    { code: 'either-or', path: ['name'], message: 'It is odd', hint: 'Make it even' },
  ]);
});

test('all problems are found in one run', () => {
  expect(check({ name: 7, size: 0, colour: 'blue', colur: 1, parts: [{}, 'x'] }).map(([place]) => place)).toEqual([
    'name wrong-type',
    'size wrong-value',
    'colour wrong-value',
    'parts.0.kind missing-field',
    'parts.1 wrong-type',
    'colur unknown-key',
  ]);
});

test.each([null, undefined, 7, 'text', []])('%j in place of everything is one problem', (value) => {
  expect(validate(schema, value)).toHaveLength(1);
});

test('what is wrong with the whole has no field to describe', () => {
  expect(validate(schema, 7)).toEqual([
    {
      code: 'wrong-type',
      path: [],
      message: 'The value is a number, and should be a mapping of keys',
      hint: 'Change its value',
    },
  ]);
});

test('valueAt follows own properties only', () => {
  expect(valueAt({ a: [{ b: 1 }] }, ['a', 0, 'b'])).toBe(1);
  expect(valueAt({ a: 'text' }, ['a', 'length'])).toBeUndefined();
  expect(valueAt({}, ['constructor'])).toBeUndefined();
});
