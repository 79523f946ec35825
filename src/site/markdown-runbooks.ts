/** Markdown plugins that make runbooks easier to follow. They add markup; the words stay as they are. */
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type HastPluginDefinition, type HastPluginEntry } from 'satteri';
import { entryKinds } from '../../schemas/index.ts';

/** Other kinds have no steps, and visiting their elements would only cost time. */
const forRunbooks =
  (plugin: HastPluginDefinition): HastPluginEntry =>
  ({ fileURL }) =>
    fileURL && basename(dirname(fileURLToPath(fileURL))) === entryKinds.runbook.folder ? plugin : undefined;

const placeholder = /(<[a-z][\w .:/-]*>)/i;

/** Placeholders in code, such as `<cluster>`, stand out, because they have to be replaced. */
export const codePlaceholders = forRunbooks({
  name: 'code-placeholders',
  element: {
    filter: ['code'],
    visit(node, context) {
      const [child] = node.children;
      if (node.children.length !== 1 || child?.type !== 'text' || !placeholder.test(child.value)) return;
      const parts = child.value.split(placeholder).filter(Boolean);
      context.replaceNode(
        child,
        parts.map((value) => {
          const text = { type: 'text' as const, value };
          if (!placeholder.test(value)) return text;
          return { type: 'element' as const, tagName: 'var', properties: {}, children: [text] };
        }),
      );
    },
  },
});

/** How a paragraph begins, and the class that it gets. */
const callouts: Record<string, string> = {
  'Expect:': 'expect',
  'Destructive.': 'danger',
  'Point of no return.': 'danger',
};

/** What to expect of a step, and what cannot be undone, can be told from what to do. */
export const stepCallouts = forRunbooks({
  name: 'step-callouts',
  element: {
    filter: ['p'],
    visit(node, context) {
      const [first] = node.children;
      if (first?.type !== 'element' || first.tagName !== 'strong') return;
      const name = callouts[context.textContent(first)];
      if (name) context.setProperty(node, 'className', [name]);
    },
  },
});
