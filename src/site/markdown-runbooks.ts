/** Markdown plugins that make runbooks easier to follow. They add markup; the words stay as they are. */
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type HastNode, type HastPluginDefinition, type HastPluginEntry } from 'satteri';
import { entryKinds } from '../../schemas/index.ts';
import { providerOf } from '../handbook/reading/code-info.ts';
import { placeholder } from '../handbook/reading/placeholders.ts';
import { commandsOf } from '../handbook/reading/shell-commands.ts';
import { stepAnchor } from '../handbook/urls.ts';
import { currentHandbook } from './current.ts';

/** Other kinds have no steps, and visiting their elements would only cost time. */
const forRunbooks =
  (plugin: HastPluginDefinition): HastPluginEntry =>
  ({ fileURL }) =>
    fileURL && basename(dirname(fileURLToPath(fileURL))) === entryKinds.runbook.folder ? plugin : undefined;

type Element = Extract<HastNode, { type: 'element' }>;
type Content = Element['children'][number];

const element = (tagName: string, properties: Element['properties'], children: Content[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const text = (value: string): Content => ({ type: 'text', value });

/** Placeholders in code, such as `<cluster>`, stand out, because they have to be replaced. */
const withPlaceholders = (code: string): Content[] =>
  code
    .split(placeholder)
    .filter(Boolean)
    .map((part) => (placeholder.test(part) ? element('var', {}, [text(part)]) : text(part)));

const shells = ['bash', 'sh', 'shell', 'zsh'];

/** The commands of a block, each in an element of its own, so that each can be copied. */
const withCommands = (code: string): Content[] =>
  commandsOf(code).flatMap((command) => [
    element('span', { className: ['command'] }, withPlaceholders(command)),
    text('\n'),
  ]);

export const codePlaceholders = forRunbooks({
  name: 'code-placeholders',
  element: {
    filter: ['code'],
    visit(node, context) {
      const [child] = node.children;
      if (node.children.length !== 1 || child?.type !== 'text') return;
      const { lang } = (node.data ?? {}) as { lang?: string };
      if (lang !== undefined && shells.includes(lang)) context.replaceNode(child, withCommands(child.value));
      else if (placeholder.test(child.value)) context.replaceNode(child, withPlaceholders(child.value));
    },
  },
});

/** Commands of one provider stand under its name. Blocks that follow one another become tabs in the browser. */
export const providerBlocks: HastPluginDefinition = {
  name: 'provider-blocks',
  element: {
    filter: ['pre'],
    visit(node, context) {
      const [code] = node.children;
      const { meta } = ((code as { data?: unknown } | undefined)?.data ?? {}) as { meta?: string };
      const id = meta && providerOf(meta);
      if (!id) return;
      const provider = currentHandbook()
        .handbook.all('provider')
        .find((one) => one.id === id);
      const name = element('p', { className: ['provider-name'] }, [text(provider?.name ?? id)]);
      context.replaceNode(node, element('div', { className: ['provider'], dataProvider: id }, [name, node]));
    },
  },
};

/** Each step has an address of its own, `#step-3`. */
export const stepCards = forRunbooks({
  name: 'step-cards',
  element: {
    filter: ['h2', 'ol'],
    visit(node, context) {
      const parent = context.parent(node);
      if (parent.type !== 'root') return;
      const data = context.data as { inSteps?: boolean; steps?: number };
      if (node.tagName === 'h2') {
        data.inSteps = context.textContent(node) === 'Steps';
        return;
      }
      if (!data.inSteps) return;
      const items = node.children.filter((child) => child.type === 'element' && child.tagName === 'li');
      context.setProperty(node, 'className', ['steps']);
      for (const item of items) {
        data.steps = (data.steps ?? 0) + 1;
        context.setProperty(item, 'id', stepAnchor(data.steps));
      }
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
