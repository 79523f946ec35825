/** A Markdown plugin that shows the form of a template as it will look, with its Markdown below. */
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { escape } from 'html-escaper';
import { type HastPluginEntry, markdownToHtml } from 'satteri';
import { entryKinds } from '../../schemas/index.ts';
import { handedOut } from '../handbook/forms/form.ts';
import { markdownFeatures } from '../handbook/reading/body.ts';

/** The first such block is the form; a template has no other. */
export const formPreviews: HastPluginEntry = ({ fileURL }) =>
  fileURL && basename(dirname(fileURLToPath(fileURL))) === entryKinds.template.folder
    ? {
        name: 'form-previews',
        element: {
          filter: ['pre'],
          visit(node, context) {
            const [code] = node.children;
            const classes = code?.type === 'element' ? code.properties['className'] : undefined;
            if (!Array.isArray(classes) || !classes.includes('language-markdown')) return;
            const text = handedOut(context.textContent(node).replace(/\n$/, ''));
            context.replaceNode(node, { type: 'raw', value: preview(text) + source(text) });
          },
        },
      }
    : undefined;

/**
 * The form as HTML. Its headings stand two levels deeper, below that of the section, and boxes to tick are signs,
 * because nothing on the page can be ticked.
 */
export function preview(markdown: string): string {
  const { html } = markdownToHtml(markdown, { features: markdownFeatures });
  const shown = html
    .replace(/<(\/?)h([1-6])>/g, (_, end: string, level: string) => `<${end}h${Math.min(Number(level) + 2, 6)}>`)
    .replace(/<input type="checkbox"[^>]*>/g, '<span class="tick">☐</span>')
    .replace(/<table>/g, '<div class="form-table" tabindex="0"><table>')
    .replace(/<\/table>/g, '</table></div>')
    .replace(/&lt;([a-z][\w .:/-]*)&gt;/gi, '<var>&lt;$1&gt;</var>');
  return `<div class="form">\n${shown}</div>\n`;
}

const source = (markdown: string): string =>
  `<details class="form-source" data-pagefind-ignore><summary>The form as Markdown</summary><pre><code>${escape(markdown)}</code></pre></details>\n`;
