/** Puts rows into an interactive table, under their headings or without them. */
import { makeSpan, type TableRow } from './data-table-rows.ts';
import { groupMarkup } from '../site/markup.ts';

interface Look {
  /** Whether rows stand under the headings of their groups; else each row says which group it is of. */
  grouped: boolean;
  /** For each column, whether it is shown. */
  shown: readonly boolean[];
}

export function showRows(table: HTMLTableElement, rows: readonly TableRow[], look: Look): void {
  const bodies: HTMLTableSectionElement[] = [];
  let group: string | undefined;
  for (const row of rows) {
    const heading = look.grouped ? row.group : '';
    if (bodies.length === 0 || heading !== group) bodies.push(makeBody(heading, look.shown.filter(Boolean).length));
    group = heading;
    bodies.at(-1)?.append(adapt(row, look));
  }
  for (const body of [...table.tBodies]) body.remove();
  table.append(...bodies);
  hideCells(table.tHead?.rows[0], look.shown);
}

function makeBody(group: string, width: number): HTMLTableSectionElement {
  const body = document.createElement('tbody');
  if (group) body.innerHTML = groupMarkup(group, width);
  return body;
}

/** The element of a row, with only the shown columns, and with its group above its name where there are no headings. */
function adapt(row: TableRow, { grouped, shown }: Look): HTMLTableRowElement {
  const element = row.element();
  hideCells(element, shown);
  const name = element.cells[0];
  const note = name?.querySelector('.row-group');
  if (grouped) note?.remove();
  else if (!note && row.group) name?.prepend(makeSpan('line quiet row-group', row.group));
  return element;
}

function hideCells(row: HTMLTableRowElement | undefined, shown: readonly boolean[]): void {
  shown.forEach((visible, index) => {
    const cell = row?.cells[index];
    if (cell) cell.hidden = !visible;
  });
}
