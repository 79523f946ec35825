/** Bodies are Markdown: a few harmless tags may stand in them, and nothing that runs or hides text. */
import { htmlComments } from '../reading/body.ts';
import { type Point } from '../diagnostics.ts';
import { type Node } from '../graph.ts';
import { type Check, type Problem } from './check.ts';

const tags = /<\/?(?:abbr|br|details|kbd|mark|s|small|sub|summary|sup)\s*\/?>/;
// One pass over both, because what stands around a comment that was taken out could look like an allowed tag.
const allowed = new RegExp(`${htmlComments.source}|${tags.source}`, 'gi');

export const rawHtml: Check = function* (handbook) {
  for (const node of handbook.nodes) {
    const html = node.outline?.html ?? [];
    const refused = html.filter(({ value }) => value.replace(allowed, '').includes('<'));
    if (refused.length === 0) yield* unpaired(node, html);
    for (const { line, column, value } of refused)
      yield {
        node,
        at: { point: { line, column } },
        code: 'raw-html',
        message: `\`${value.trim().split('\n')[0]?.slice(0, 40)}\` is read as HTML, and is not allowed`,
        hint: 'Use Markdown; a placeholder such as `<cluster>` stands in backticks',
      };
  }
};

/** The first tag that is opened and not closed, or closed and not opened: what follows it would change too. */
function* unpaired(node: Node, html: readonly (Point & { value: string })[]): Iterable<Problem> {
  const open: (Point & { name: string })[] = [];
  for (const { line, column, value } of html)
    for (const [, slash, name = ''] of value.replace(htmlComments, '').matchAll(/<(\/?)([a-z]+)\s*\/?>/gi)) {
      if (name.toLowerCase() === 'br') continue;
      if (slash && open.at(-1)?.name === name.toLowerCase()) open.pop();
      else open.push({ line, column, name: name.toLowerCase() });
    }
  const [first] = open;
  if (first)
    yield {
      node,
      at: { point: { line: first.line, column: first.column } },
      code: 'raw-html',
      message: `\`<${first.name}>\` has no other half`,
      hint: `Write both \`<${first.name}>\` and \`</${first.name}>\`, one inside the other`,
    };
}
