/** The form of a template: its text as it is written, and as Markdown that shows every placeholder. */
import { markdownToMdast, type MdastNode } from 'satteri';
import { formSection } from '../../../schemas/template.ts';
import { type Node } from '../graph.ts';
import { type BodySection, markdownFeatures } from '../reading/body.ts';
import { replacePlaceholders } from './placeholders.ts';

/** The block of code that the form stands in, with its place; undefined in a draft that has none yet. */
export const writtenForm = (template: Node<'template'>): BodySection['form'] | undefined =>
  template.outline?.sections.find(({ text }) => text === formSection)?.form;

/** The form of a template as it is handed out. */
export const formMarkdown = (template: Node<'template'>): string => `${handedOut(writtenForm(template)?.text ?? '')}\n`;

/**
 * A form with a backslash before every placeholder outside of code, because Markdown would take `<name>` for an
 * element of HTML and show nothing.
 */
export function handedOut(text: string): string {
  const safe = (part: string) => replacePlaceholders(part, (name) => `\\<${name}>`);
  let at = 0;
  let out = '';
  for (const { start, end } of codeIn(formTree(text))) {
    out += safe(text.slice(at, start)) + text.slice(start, end);
    at = end;
  }
  return out + safe(text.slice(at));
}

/** The tree of a Markdown text, read as the site reads bodies. */
export const formTree = (markdown: string): MdastNode => markdownToMdast(markdown, { features: markdownFeatures });

export const childrenOf = (node: MdastNode): MdastNode[] => ('children' in node ? (node.children as MdastNode[]) : []);

/** The words of a node, line ends included. */
export function textOf(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  return node.type === 'break' ? '\n' : childrenOf(node).map(textOf).join('');
}

type Placed = { position?: { start: { offset?: number }; end: { offset?: number } } };

/** Where code begins and ends, in the order of the text. */
function codeIn(node: MdastNode): { start: number; end: number }[] {
  if (node.type !== 'code' && node.type !== 'inlineCode') return childrenOf(node).flatMap(codeIn);
  const { start, end } = (node as Placed).position ?? {};
  return start?.offset === undefined || end?.offset === undefined ? [] : [{ start: start.offset, end: end.offset }];
}
