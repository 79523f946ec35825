/** A block of code for one provider names it as the vocabulary does, and stands beside those for the others. */
import { providerGroups } from '../reading/provider-groups.ts';
import { suggestion } from '../reading/suggest.ts';
import { type Check } from './check.ts';

export const providers: Check = function* (handbook) {
  const known = handbook.all('provider').map(({ id }) => id);
  for (const node of handbook.nodes)
    for (const group of providerGroups(node.outline?.code ?? [])) {
      for (const { provider, block } of group)
        if (!known.includes(provider) && !handbook.unread.has('provider'))
          yield {
            node,
            at: { point: { line: block.line, column: block.column } },
            code: 'unknown-provider',
            message: `No provider has the id \`${provider}\``,
            hint: suggestion(
              provider,
              known,
              known.length > 0 ? `Known: ${known.join(', ')}` : 'Add it to `vocabulary/providers.yaml`',
            ),
          };
      const [only, ...others] = group;
      if (only && others.length === 0)
        yield {
          node,
          at: { point: { line: only.block.line, column: only.block.column } },
          code: 'lone-provider',
          message: `This block is for ${only.provider} alone, and there is nothing to choose from`,
          hint: 'Put the blocks of the other providers directly below it, or remove `provider` and say in a comment whom it is for',
        };
    }
};
