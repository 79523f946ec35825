/** The tables of a form, each under the heading that it stands below. */
import { type Column, type Row, type Table, textCell } from '../blocks/blocks.ts';
import { type Node } from '../graph.ts';
import { childrenOf, formMarkdown, formTree, textOf } from './form.ts';

export interface FormTable {
  title: string;
  table: Table;
}

/** A table that stands below no heading has the name of the template. */
export function formTables(template: Node<'template'>): FormTable[] {
  let title = template.name;
  return childrenOf(formTree(formMarkdown(template))).flatMap((block): FormTable[] => {
    if (block.type === 'heading' && block.depth > 1) title = textOf(block);
    if (block.type !== 'table') return [];
    const [head = [], ...rows] = childrenOf(block).map((row) => childrenOf(row).map(textOf));
    const columns = head.map((name, index): Column => ({ id: `c${index}`, title: name }));
    return [
      {
        title,
        table: {
          type: 'table',
          caption: title,
          columns,
          rows: rows.map((row, index): Row => ({ id: String(index), cells: row.map((value) => textCell(value)) })),
        },
      },
    ];
  });
}
