/** The schema of a kind as JSON Schema, for editors and other checkers. https://json-schema.org/draft/2020-12 */
import { z } from 'zod';
import { type NodeKind } from '../../../schemas/fields.ts';
import { entryKinds, vocabularyKinds } from '../../../schemas/index.ts';
import { schemaUrl } from '../urls.ts';
import { type Address } from './address.ts';

/**
 * The front matter of an entry, or one item of a vocabulary list. What one field demands of another is not in
 * it: only `npm run check` knows that. `x-reference` names the kinds that an id may belong to.
 */
export function schemaJson(kind: NodeKind, address: Address) {
  const { name, schema } = { ...entryKinds, ...vocabularyKinds }[kind];
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      if ('reference' in jsonSchema) jsonSchema['x-reference'] = jsonSchema['reference'];
      delete jsonSchema['reference'];
      delete jsonSchema['mayName'];
      // Says what a new draft is filled with, which is nothing that a checker could use.
      delete jsonSchema['draft'];
    },
  });
  return { $schema, $id: address(schemaUrl(kind)), title: name, ...rest };
}
