/** An aside has one of the names that the site knows. Others would lose their frame, or stop the build. */
import { suggestion } from '../reading/suggest.ts';
import { type Check } from './check.ts';

const known = ['note', 'tip', 'caution', 'danger'];

const opening = (name: string): string => `\`:::${name}\``;

export const asides: Check = function* (handbook) {
  for (const node of handbook.nodes)
    for (const { line, column, name, attributes } of node.outline?.asides ?? []) {
      const at = { point: { line, column } };
      if (!known.includes(name))
        yield {
          node,
          at,
          code: 'unknown-aside',
          message: `There is no aside \`:::${name}\``,
          hint: suggestion(name, known, `Write one of ${known.map(opening).join(', ')}`, opening),
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
