import { expect, test } from 'vitest';
import { z } from 'zod';
import { eachOf, rule } from './rule.ts';

const schema = z.strictObject({ a: z.number(), b: z.number() }).check(
  rule<{ a: number; b: number }>('either-or', ({ a, b }, report) => {
    if (typeof a === 'number' && typeof b === 'number' && a > b) report(['b'], 'b comes first', 'Swap them');
  }),
);
const issues = (value: unknown) => schema.safeParse(value).error?.issues.map(({ code, path }) => [code, ...path]) ?? [];

test('a rule reports at a path, with its code and a hint', () => {
  const [issue] = schema.safeParse({ a: 2, b: 1 }).error?.issues ?? [];
  expect(issue).toMatchObject({
    path: ['b'],
    message: 'b comes first',
    params: { code: 'either-or', hint: 'Swap them' },
  });
});

test('a rule runs although a field or a key is wrong', () => {
  expect(issues({ a: 2, b: 1, c: 0 })).toEqual([['unrecognized_keys'], ['custom', 'b']]);
});

test.each([null, undefined, 7, 'text'])('a rule is not run on %j', (value) => {
  expect(issues(value)).toEqual([['invalid_type']]);
});

test('eachOf visits the objects of a list and nothing else', () => {
  const seen: number[] = [];
  eachOf([{ id: 1 }, null, 'text', { id: 4 }] as { id: number }[], (_, index) => seen.push(index));
  eachOf('text' as unknown as { id: number }[], () => seen.push(-1));
  eachOf(undefined, () => seen.push(-1));
  expect(seen).toEqual([0, 3]);
});
