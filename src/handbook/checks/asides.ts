/** An aside has one of the names that the site knows. Others would lose their frame, or stop the build. */
import { nearest } from '../reading/suggest.ts';
import { type Check } from './check.ts';

const known = ['note', 'tip', 'caution', 'danger'];

export const asides: Check = function* (handbook) {
  for (const node of handbook.nodes)
    for (const { line, column, name, attributes } of node.outline?.asides ?? []) {
      const at = { point: { line, column } };
      const near = nearest(name, known);
      if (!known.includes(name))
        yield {
          node,
          at,
          code: 'unknown-aside',
          message: `There is no aside \`:::${name}\``,
          hint: near ? `Did you mean \`:::${near}\`?` : `Write one of ${known.map((one) => `:::${one}`).join(', ')}`,
        };
      else if (attributes.length > 0)
        yield {
          node,
          at,
          code: 'unknown-aside',
          message: `An aside has no \`${attributes[0]}\``,
          hint: `Remove what stands in braces; a title stands in brackets: \`:::${name}[Title]\``,
        };
    }
};
