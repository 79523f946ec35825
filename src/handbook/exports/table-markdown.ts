/** A table as GitHub Flavored Markdown, ready to be pasted elsewhere. https://github.github.com/gfm/#tables-extension- */
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { type Cell, type Line, type Table, type Text, text } from '../blocks.ts';
import { type Address } from './address.ts';
import { hasGroups } from './cell-value.ts';
import { groupTitle } from './grid.ts';

const writer = unified().use(remarkStringify).use(remarkGfm, { tablePipeAlign: false });
type Root = Parameters<typeof writer.stringify>[0];
type TableNode = Extract<Root['children'][number], { type: 'table' }>;
type RowNode = TableNode['children'][number];
type Phrase = RowNode['children'][number]['children'][number];

/**
 * One table and nothing around it. Lines of a cell are parted by `<br>`. Links stand in it only where
 * `address` gives whole URLs: a path would lead astray on another host.
 */
export function tableMarkdown(table: Table, address: Address): string {
  const withGroup = hasGroups(table);
  const line = (value: string): Cell => ({ lines: value ? [[text(value)]] : [] });
  const row = (group: string, cells: readonly Cell[]): RowNode => ({
    type: 'tableRow',
    children: [...(withGroup ? [line(group)] : []), ...cells].map(({ lines }) => ({
      type: 'tableCell',
      children: phrases(lines, address),
    })),
  });
  const children = [
    row(
      groupTitle,
      table.columns.map(({ title }) => line(title)),
    ),
    ...table.rows.map(({ group, cells }) => row(group ?? '', cells)),
  ];
  return writer.stringify({ type: 'root', children: [{ type: 'table', children }] });
}

function phrases(lines: readonly Line[], address: Address): Phrase[] {
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, index): Phrase[] => [
      ...(index > 0 ? [{ type: 'html', value: '<br>' } as const] : []),
      ...line.map((part) => phrase(part, address)),
    ]);
}

function phrase({ text: value, href, tone }: Text, address: Address): Phrase {
  const url = href === undefined ? '' : address(href);
  const inner: Phrase = tone === 'code' ? { type: 'inlineCode', value } : { type: 'text', value };
  const shown: Phrase = tone === 'strong' ? { type: 'strong', children: [inner] } : inner;
  return /^https?:/.test(url) ? { type: 'link', url, children: [inner] } : shown;
}
