/** Placeholders in code have one notation, so that readers see them, and the page can fill them in. */
import { type Check } from './check.ts';

export const placeholders: Check = function* (handbook) {
  for (const node of handbook.all('runbook'))
    for (const { line, column, text, better } of node.outline?.placeholders ?? [])
      yield {
        node,
        at: { point: { line, column } },
        code: 'placeholder-notation',
        message: `\`${text}\` is no placeholder that the page can fill in`,
        hint: `Write lower-case words between angle brackets: \`${better}\``,
      };
};
