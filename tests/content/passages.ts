/** The prose of a content folder: every paragraph, heading, cell and text field, with its place. */
import { markdownToMdast, type MdastNode } from 'satteri';
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { markdownFeatures } from '../../src/handbook/reading/body.ts';
import { type Handbook } from '../../src/handbook/graph.ts';
import { type Source } from '../../src/handbook/reading/source.ts';

export interface Passage {
  file: string;
  /** The line of the file on which it starts. */
  line: number;
  /** Its words as readers see them; inline code keeps its backticks, and code blocks are left out. */
  text: string;
}

/** All passages, each file once: the items of a vocabulary share one. */
export function readPassages(handbook: Handbook): Passage[] {
  const sources = new Map(handbook.nodes.map(({ source }) => [source.file, source]));
  return [...sources.values()].flatMap((source) => [...yamlPassages(source), ...bodyPassages(source)]);
}

/** Values that say something: ids, dates and single words of a list of choices are none. */
const isId = (text: string): boolean => /^[\w.:/-]*[-.:/\d][\w.:/-]*$/.test(text) || /^[a-z]+$/.test(text);

export function yamlPassages({ file, yaml, yamlLine }: Source): Passage[] {
  const found: Passage[] = [];
  const lines = new LineCounter();
  visit(parseDocument(yaml, { lineCounter: lines, logLevel: 'silent' }), {
    Pair(_, { key }) {
      // Other names are those that people search for, in whatever spelling.
      return isScalar(key) && key.value === 'aliases' ? visit.SKIP : undefined;
    },
    Scalar(key, node) {
      if (key === 'key' || !isScalar(node) || typeof node.value !== 'string' || isId(node.value)) return;
      found.push({ file, line: lines.linePos(node.range?.[0] ?? 0).line + yamlLine, text: node.value });
    },
  });
  return found;
}

type Parent = MdastNode & { children: MdastNode[] };

export function bodyPassages({ file, body, bodyLine }: Source): Passage[] {
  const found: Passage[] = [];
  const walk = (node: MdastNode): void => {
    if (/^(?:paragraph|heading|tableCell)$/.test(node.type))
      found.push({ file, line: (node.position?.start.line ?? 1) + bodyLine, text: textOf(node) });
    else if ('children' in node) (node as Parent).children.forEach(walk);
  };
  walk(markdownToMdast(body, { features: markdownFeatures }));
  return found;
}

function textOf(node: MdastNode): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'inlineCode') return `\`${node.value}\``;
  if (node.type === 'break') return '\n';
  // `12:30` is read as a directive and shown as it is written.
  if (node.type === 'textDirective') return `:${node.name}`;
  return 'children' in node ? (node as Parent).children.map(textOf).join('') : '';
}
