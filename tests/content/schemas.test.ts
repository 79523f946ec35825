/** What other programs check entries against accepts every entry and item that ships. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { type NodeKind } from '../../schemas/fields.ts';
import { entryKinds, vocabularyKinds } from '../../schemas/index.ts';
import { schemaJson } from '../../src/handbook/exports/schema-json.ts';
import { shipped } from './shipped.ts';

const kinds = Object.keys({ ...entryKinds, ...vocabularyKinds }) as NodeKind[];

test.each(kinds)('the JSON Schema of a %s', (kind) => {
  const ajv = new Ajv2020({ keywords: ['x-reference'], formats: { date: true } });
  const accepts = ajv.compile(schemaJson(kind, (url) => `https://x.invalid${url}`));
  const nodes = shipped.handbook.all(kind);
  expect(nodes.filter(({ data }) => !accepts(data)).map(({ id }) => id)).toEqual([]);
  expect(nodes.length).toBeGreaterThan(0);
});
