/** Bodies are Markdown: a few harmless tags may stand in them, and nothing that runs or hides text. */
import { htmlComments } from '../body.ts';
import { type Check } from './check.ts';

const tags = /<\/?(?:abbr|br|details|kbd|mark|s|small|sub|summary|sup)\s*\/?>/;
// One pass over both, because what stands around a comment that was taken out could look like an allowed tag.
const allowed = new RegExp(`${htmlComments.source}|${tags.source}`, 'gi');

export const rawHtml: Check = function* (handbook) {
  for (const node of handbook.nodes)
    for (const { line, column, value } of node.outline?.html ?? []) {
      if (!value.replace(allowed, '').includes('<')) continue;
      yield {
        node,
        at: { point: { line, column } },
        code: 'raw-html',
        message: `\`${value.trim().split('\n')[0]?.slice(0, 40)}\` is read as HTML, and is not allowed`,
        hint: 'Use Markdown; a placeholder such as `<cluster>` stands in backticks',
      };
    }
};
