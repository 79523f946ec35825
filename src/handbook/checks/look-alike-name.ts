/** No two names look the same and are not: letters of another alphabet, accents written in another way. */
import { looksOf } from '../reading/look-alike.ts';
import { valuesAt } from '../reading/schema-tree.ts';
import { type Check } from './check.ts';

const fields = [['title'], ['name'], ['aliases', '*']];

export const lookAlikeName: Check = function* (handbook) {
  const taken = new Map<string, { name: string; file: string }>();
  for (const node of handbook.nodes)
    for (const { value, path } of fields.flatMap((field) => valuesAt(node.data, field))) {
      if (typeof value !== 'string') continue;
      const looks = looksOf(value);
      const first = taken.get(looks);
      if (first && plain(first.name) !== plain(value))
        yield {
          node,
          at: { path },
          code: 'look-alike-name',
          message: `“${value}” looks like “${first.name}” in ${first.file}, and is written with other characters`,
          hint: 'Type it anew on one keyboard, or choose another name',
        };
      if (!first) taken.set(looks, { name: value, file: node.source.file });
    }
};

/** Case, spaces and hyphens are seen by readers, so names may differ in them. */
const plain = (name: string): string => name.toLowerCase().replace(/[\s\u2010-\u2015-]+/g, ' ');
