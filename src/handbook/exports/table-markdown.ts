/** A table as GitHub Flavored Markdown, ready to be pasted elsewhere. https://github.github.com/gfm/#tables-extension- */
import { markdownTable } from 'markdown-table';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { type Cell, type Line, type Table, type Text } from '../blocks/blocks.ts';
import { type Address } from './address.ts';
import { hasGroups } from './cell-value.ts';
import { groupTitle } from './grid.ts';

const writer = unified().use(remarkStringify).use(remarkGfm).freeze();
type Root = Parameters<typeof writer.stringify>[0];
type TableNode = Extract<Root['children'][number], { type: 'table' }>;
type CellNode = TableNode['children'][number]['children'][number];
type Phrase = CellNode['children'][number];

/**
 * One table and nothing around it. Lines of a cell are parted by `<br>`. Links stand in it only where
 * `address` gives whole URLs: a path would lead astray on another host.
 */
export function tableMarkdown(table: Table, address: Address): string {
  const write = lineWriter(address);
  const plain = (value: string) => write([{ text: value }]);
  const whole = ({ lines }: Cell) =>
    lines
      .filter((line) => line.length > 0)
      .map(write)
      .join('<br>');
  const withGroup = hasGroups(table);
  const head = [...(withGroup ? [groupTitle] : []), ...table.columns.map(({ title }) => title)];
  const rows = table.rows.map(({ group, cells }) => [...(withGroup ? [plain(group ?? '')] : []), ...cells.map(whole)]);
  return `${markdownTable([head.map(plain), ...rows], { alignDelimiters: false })}\n`;
}

/** Writes each line once: most lines of a large table stand in it many times, and finding what to escape is slow. */
function lineWriter(address: Address): (line: Line) => string {
  const written = new Map<string, string>();
  return (line) => {
    const key = JSON.stringify(line);
    const known = written.get(key);
    if (known !== undefined) return known;
    const cell: CellNode = { type: 'tableCell', children: line.map((part) => phrase(part, address)) };
    // The writer takes any node, though its type says a whole document.
    const markdown = writer.stringify(cell as unknown as Root).trimEnd();
    written.set(key, markdown);
    return markdown;
  };
}

function phrase({ text: value, href, tone }: Text, address: Address): Phrase {
  const url = href === undefined ? '' : address(href);
  const inner: Phrase = tone === 'code' ? { type: 'inlineCode', value } : { type: 'text', value };
  const shown: Phrase = tone === 'strong' ? { type: 'strong', children: [inner] } : inner;
  return /^https?:/.test(url) ? { type: 'link', url, children: [inner] } : shown;
}
