import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { type NodeKind } from '../../../schemas/fields.ts';
import { entryKinds, vocabularyKinds } from '../../../schemas/index.ts';
import { openWith } from '../../../tests/unit/handbook.ts';
import { rich } from '../../../tests/unit/rich.ts';
import { referenceFields } from '../reading/schema-tree.ts';
import { schemaJson } from './schema-json.ts';

const { handbook } = openWith({
  ...rich,
  'vocabulary/synonyms.yaml': '- { id: pager, words: [pager], means: [on-call] }\n',
  'vocabulary/forums.yaml': `- id: review-board
  name: Review board
  summary: Looks at numbers.
  cadence: monthly
  minutes: 60
  first: 2026-01-05
  at: '09:30'
  chair: platform-lead
  members: [board]
  decides: [What changes]
`,
});

const registry = { ...entryKinds, ...vocabularyKinds };
const kinds = Object.keys(registry) as NodeKind[];
const address = (url: string) => `https://x.invalid${url}`;
// The pattern of a date says what its format does.
const ajv = () => new Ajv2020({ keywords: ['x-reference'], formats: { date: true } });

/** Every value of `key` at any depth. */
function valuesOf(key: string, value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(name === key ? [inner as unknown] : []),
    ...valuesOf(key, inner),
  ]);
}

describe.each(kinds)('%s', (kind) => {
  const schema = schemaJson(kind, address);

  test('accepts every valid one, and no unknown key', () => {
    const accepts = ajv().compile(schema);
    const nodes = handbook.all(kind);
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.filter(({ data }) => !accepts(data)).map(({ id }) => id)).toEqual([]);
    expect(accepts({ ...nodes[0]?.data, unknown: 1 })).toBe(false);
    expect(accepts({})).toBe(false);
  });

  test('describes every field', () => {
    const fields = Object.entries(registry[kind].schema.shape as Record<string, { description?: string }>);
    const properties = schema.properties as Record<string, { description?: string }>;
    expect(fields.map(([name, { description }]) => [name, description])).toEqual(
      Object.entries(properties).map(([name, { description }]) => [name, description]),
    );
  });

  test('names what its references lead to, and has no keys of our own but that', () => {
    const relations = new Set(referenceFields(registry[kind].schema).map(({ reference }) => reference.relation));
    const written = valuesOf('x-reference', schema) as { relation: string }[];
    expect(new Set(written.map(({ relation }) => relation))).toEqual(relations);
    expect(() =>
      new Ajv2020({ strict: true, keywords: ['x-reference'], formats: { date: true } }).compile(schema),
    ).not.toThrow();
  });
});
