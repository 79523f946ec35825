/** Reads a Markdown body once and keeps what the checks and the pages need of it. */
import GithubSlugger from 'github-slugger';
import { markdownToMdast, type MdastNode } from 'satteri';
import { type Point } from '../diagnostics.ts';
import { hiddenIn, hiddenInCommand, hiddenInProse } from '../../../schemas/visible.ts';
import { bounds } from './bounds.ts';
import { wrongPlaceholders } from './placeholders.ts';

/** The Markdown features that the site renders with. The checker must see exactly what readers will. */
export const markdownFeatures = { gfm: true, directive: true, smartPunctuation: true, frontmatter: false } as const;

export interface Heading extends Point {
  depth: number;
  text: string;
  /** The fragment of the heading on its page. */
  slug: string;
}

/** A link or image; `url` as it is written. */
export interface Link extends Point {
  url: string;
  image: boolean;
}

/** A block of code between fences. */
export interface CodeBlock extends Point {
  language: string;
  /** What stands behind the language: `provider=aws name=list-nodes`. */
  info: string;
  /** Whether another block of code stands directly before it. */
  follows: boolean;
}

/** One item of an ordered list. */
export interface Step extends Point {
  /** Its text without code blocks. */
  text: string;
}

/** A part of the body below a heading of the second level. */
export interface BodySection extends Heading {
  /** Whether anything but comments stands in it. */
  empty: boolean;
  /** The items of its ordered lists, or null where it has none. */
  steps: Step[] | null;
  /** Its first block of code of the language `markdown`, or null where it has none. */
  form: (Point & { text: string }) | null;
}

/** Places count from the first line of the body. */
export interface Outline {
  headings: Heading[];
  sections: BodySection[];
  links: Link[];
  /** Raw HTML as it is written, comments left out. */
  html: (Point & { value: string })[];
  /** Blocks between colons, `:::note`. */
  asides: (Point & { name: string; attributes: string[] })[];
  code: CodeBlock[];
  /** What stands in code where a placeholder such as `<cluster>` was meant. */
  placeholders: (Point & { text: string; better: string })[];
  /** Signs that nobody sees, where they would mislead. */
  hidden: (Point & { sign: string; where: 'prose' | 'heading' | 'link' | 'command' })[];
  words: number;
}

type Parent = MdastNode & { children: MdastNode[] };
type Positioned = { position?: { start: Point } };

const deepest = bounds.nesting;
const deepContainers = new RegExp(`^(?:[ \\t]*(?:>|[-+*]|\\d{1,9}[.)])){${deepest}}`, 'm');

/** Reads a body in one pass over its tree. Throws where it is nested too deeply for that. */
export function outline(body: string): Outline {
  if (depthOfBrackets(body) > deepest || deepContainers.test(body)) throw new Error('It is nested too deeply');
  const found: Outline = {
    headings: [],
    sections: [],
    links: [],
    html: [],
    asides: [],
    code: [],
    placeholders: [],
    hidden: [],
    words: 0,
  };
  const root = markdownToMdast(body, { features: markdownFeatures }) as Parent;
  const slugger = new GithubSlugger();
  const notes = new Map<string, number>();
  let section: BodySection | undefined;

  for (const [index, block] of root.children.entries()) {
    collect(block, found, slugger, notes, root.children[index - 1]);
    if (block.type === 'heading' && block.depth === 2) {
      const heading = found.headings.at(-1) as Heading;
      section = { ...heading, empty: true, steps: null, form: null };
      found.sections.push(section);
    } else if (section) {
      if (!isComment(block)) section.empty = false;
      if (block.type === 'code' && block.lang === 'markdown') section.form ??= readForm(block);
      if (block.type === 'list' && block.ordered)
        (section.steps ??= []).push(
          ...block.children.map((item) => ({ ...start(item), text: plainText(item, notes) })),
        );
    }
  }
  return found;
}

/** Markdown inside a block is parsed here, where it can be stopped: whatever shows it later parses it again. */
function readForm(block: MdastNode & { value: string }): BodySection['form'] {
  markdownToMdast(block.value, { features: markdownFeatures });
  return { ...start(block), text: block.value };
}

/** The parser goes down into the label of every `:directive[…]`; an overflow there would end the process. */
function depthOfBrackets(body: string): number {
  let depth = 0;
  let most = 0;
  for (const [sign] of body.matchAll(/[[\]]|\n[ \t\r]*\n/g)) {
    depth = sign === '[' ? depth + 1 : sign === ']' ? Math.max(depth - 1, 0) : 0;
    most = Math.max(most, depth);
  }
  return most;
}

function collect(
  node: MdastNode,
  found: Outline,
  slugger: GithubSlugger,
  notes: Map<string, number>,
  previous?: MdastNode,
): void {
  const { line, column } = start(node);
  const hide = (sign: string | undefined, where: Outline['hidden'][number]['where']) =>
    sign !== undefined && found.hidden.push({ line, column, sign, where });
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
    found.links.push({ line, column, url: node.url, image: node.type === 'image' });
  if (node.type === 'html' && !isComment(node)) found.html.push({ line, column, value: node.value });
  if (node.type === 'containerDirective')
    found.asides.push({ line, column, name: node.name, attributes: Object.keys(node.attributes ?? {}) });
  if (node.type === 'heading') {
    const text = plainText(node, notes);
    hide(hiddenIn(text), 'heading');
    found.headings.push({ line, column, depth: node.depth, text, slug: slugger.slug(text) });
  }
  if (node.type === 'text') hide(hiddenInProse(node.value), 'prose');
  if (node.type === 'code' || node.type === 'inlineCode') hide(hiddenInCommand(node.value), 'command');
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') hide(hiddenIn(node.url), 'link');
  if (node.type === 'code') {
    found.code.push({
      line,
      column,
      language: node.lang ?? '',
      info: node.meta ?? '',
      follows: previous?.type === 'code',
    });
    for (const { line: below, ...wrong } of wrongPlaceholders(node.value))
      found.placeholders.push({ ...wrong, line: line + below });
  }
  if (node.type === 'text') found.words += node.value.split(/\s+/).filter(Boolean).length;
  if (node.type === 'footnoteReference') noteNumber(node.identifier, notes);
  children(node).forEach((child, index, all) => collect(child, found, slugger, notes, all[index - 1]));
}

/** The number that a footnote is shown with: they count in the order in which they are first referred to. */
function noteNumber(identifier: string, notes: Map<string, number>): number {
  const number = notes.get(identifier) ?? notes.size + 1;
  notes.set(identifier, number);
  return number;
}

const children = (node: MdastNode): MdastNode[] => ('children' in node ? (node.children as MdastNode[]) : []);

const start = (node: MdastNode): Point => {
  const { line = 1, column = 1 } = (node as Positioned).position?.start ?? {};
  return { line, column };
};

/**
 * HTML comments as browsers read them. Markdown is laxer: for it `<!--><script>…</script>-->` is one comment,
 * and a browser runs the script. https://html.spec.whatwg.org/multipage/syntax.html#comments
 */
export const htmlComments = /<!--(?!-?>)(?:(?!<!--|--!?>)[\s\S])*-->/g;

/** A comment shows nothing. Anything beside it in the same node does. */
const isComment = (node: MdastNode): boolean =>
  node.type === 'html' && node.value.replace(htmlComments, '').trim() === '';

/** The text that a reader sees; code blocks and HTML are left out. */
function plainText(node: MdastNode, notes: Map<string, number>): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'footnoteReference') return String(noteNumber(node.identifier, notes));
  const text = children(node)
    .map((child) => plainText(child, notes))
    .join(node.type === 'listItem' ? '\n' : '');
  // The site has no inline directives, so the `:30` of `12:30` is shown as it is written.
  return node.type === 'textDirective' ? `:${node.name}${text && `[${text}]`}` : text;
}
