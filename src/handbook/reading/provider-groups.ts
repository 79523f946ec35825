/** Blocks of code that stand for one another: the same for several providers, one directly after the other. */
import { providerOf } from './code-info.ts';

interface Block {
  info: string;
  follows: boolean;
}

/** Groups in their order. A provider that comes again starts the next one; a block without a provider ends it. */
export function providerGroups<Code extends Block>(blocks: readonly Code[]): { provider: string; block: Code }[][] {
  const groups: { provider: string; block: Code }[][] = [];
  let open = false;
  for (const block of blocks) {
    const provider = providerOf(block.info);
    const last = groups.at(-1);
    if (provider === undefined) open = false;
    else if (open && block.follows && last && !last.some((other) => other.provider === provider))
      last.push({ provider, block });
    else {
      groups.push([{ provider, block }]);
      open = true;
    }
  }
  return groups;
}
