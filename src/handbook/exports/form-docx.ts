/** The form of a template as a document for word processors. The same form gives the same bytes. */
import { Buffer } from 'node:buffer';
import {
  BorderStyle,
  Document,
  HeadingLevel,
  type IParagraphOptions,
  type IRunOptions,
  LevelFormat,
  Packer,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type MdastNode } from 'satteri';
import { childrenOf, formMarkdown, formTree, textOf } from '../forms/form.ts';
import { cutAtPlaceholders } from '../forms/placeholders.ts';
import { type Node } from '../graph.ts';
import { coreProperties } from './docx-properties.ts';
import { withFixedTimes } from './zip-times.ts';

type Block = Paragraph | Table;

/** Only blocks that forms are made of are known: headings, text, lists, quotations, code, tables and rules. */
export async function formDocx(template: Node<'template'>): Promise<Uint8Array> {
  const document = new Document({
    styles: { default: { document: { run: { font: 'Calibri', size: 22 } } } },
    numbering: { config: [numbers] },
    sections: [{ children: childrenOf(formTree(formMarkdown(template))).flatMap((block) => blockOf(block)) }],
  });
  const properties = coreProperties(template.name);
  const bytes = await Packer.toBuffer(document, undefined, [properties]);
  return withFixedTimes(new Uint8Array(Buffer.from(bytes)));
}

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

const numbers = {
  reference: 'numbers',
  levels: [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: '%1.',
      style: { paragraph: { indent: { left: 400, hanging: 400 } } },
    },
  ],
};

function blockOf(node: MdastNode, options: IParagraphOptions = {}): Block[] {
  const spacing = { before: 80, after: 80 };
  switch (node.type) {
    case 'heading':
      return [new Paragraph({ heading: headings[node.depth - 1] ?? HeadingLevel.HEADING_4, children: runs(node) })];
    case 'list':
      return node.children.flatMap((item) => itemOf(item, node.ordered === true));
    case 'blockquote':
      return node.children.flatMap((child) => blockOf(child, { indent: { left: 400 } }));
    case 'code':
      return node.value
        .split('\n')
        .map((line) => new Paragraph({ spacing: { after: 0 }, children: pieces(line, { font: 'Consolas' }) }));
    case 'table':
      return [tableOf(node), new Paragraph({})];
    case 'thematicBreak':
      return [new Paragraph({ thematicBreak: true })];
    default:
      return [new Paragraph({ spacing, ...options, children: runs(node) })];
  }
}

/** An item with a box to tick, a number or a bullet; lists inside of it follow. */
function itemOf(item: MdastNode, numbered: boolean): Block[] {
  const { checked } = item as { checked?: boolean | null };
  return childrenOf(item).flatMap((child, index) => {
    if (child.type !== 'paragraph') return blockOf(child);
    if (index > 0) return blockOf(child, { indent: { left: 400 } });
    if (typeof checked === 'boolean')
      return [new Paragraph({ indent: { left: 400, hanging: 400 }, children: [new TextRun('☐  '), ...runs(child)] })];
    const mark: IParagraphOptions = numbered
      ? { numbering: { reference: 'numbers', level: 0 } }
      : { bullet: { level: 0 } };
    return [new Paragraph({ ...mark, children: runs(child) })];
  });
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '999999' };
const borders = { top: line, bottom: line, left: line, right: line };

function tableOf(node: MdastNode): Table {
  const rows = childrenOf(node);
  const columns = Math.max(...rows.map((row) => childrenOf(row).length), 1);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: Array.from({ length: columns }, () => Math.floor(9000 / columns)),
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          children: childrenOf(row).map(
            (cell) =>
              new TableCell({
                borders,
                margins: { top: 60, bottom: 60, left: 100, right: 100 },
                ...(index === 0 ? { shading: { type: ShadingType.CLEAR, fill: 'EEEEEE', color: 'auto' } } : {}),
                children: [new Paragraph({ children: runs(cell, index === 0 ? { bold: true } : {}) })],
              }),
          ),
        }),
    ),
  });
}

/** The words of a paragraph with what is bold, slanted or code in it. */
function runs(node: MdastNode, style: IRunOptions = {}): TextRun[] {
  switch (node.type) {
    case 'text':
      return pieces(node.value, style);
    case 'inlineCode':
      return pieces(node.value, { ...style, font: 'Consolas' });
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'strong':
      return childrenOf(node).flatMap((child) => runs(child, { ...style, bold: true }));
    case 'emphasis':
      return childrenOf(node).flatMap((child) => runs(child, { ...style, italics: true }));
    default:
      return 'children' in node ? childrenOf(node).flatMap((child) => runs(child, style)) : pieces(textOf(node), style);
  }
}

/** Placeholders are marked, so that none is forgotten. */
const pieces = (text: string, style: IRunOptions): TextRun[] =>
  cutAtPlaceholders(text.replaceAll('\n', ' ')).flatMap((piece, index) =>
    piece === '' ? [] : [new TextRun({ ...style, text: piece, ...(index % 2 === 1 ? { highlight: 'yellow' } : {}) })],
  );
