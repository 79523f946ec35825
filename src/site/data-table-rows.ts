/** In the browser: the rows of an interactive table, read from the page or made from the table’s data. */
// Only a whole `import type` leaves nothing behind that would bring the domain into the browser.
import type { Cell, Line, Row, Text } from '../handbook/blocks.ts';
import { type ViewCell, type ViewRow } from './data-table-view.ts';

export interface TableRow extends ViewRow {
  /** Its element; rows that the page does not have are made when they are first shown. */
  element: () => HTMLTableRowElement;
}

/** Lines of a cell are parted as in the exported files. */
const lineEnd = '; ';

/** The rows that stand on the page, as `DataTable.astro` writes them. */
export function pageRows(table: HTMLTableElement): TableRow[] {
  return [...table.tBodies].flatMap((body) => {
    const group = body.querySelector('tr.group')?.textContent.trim() ?? '';
    return [...body.querySelectorAll<HTMLTableRowElement>('tr:not(.group)')].map((row) => ({
      group,
      cells: [...row.cells].map(cellOf),
      facets: JSON.parse(row.dataset['facets'] ?? '{}') as ViewRow['facets'],
      element: () => row,
    }));
  });
}

function cellOf(cell: HTMLTableCellElement): ViewCell {
  const lines = [...cell.querySelectorAll('.line')];
  const texts = (lines.length > 0 ? lines : [cell]).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  const { sort } = cell.dataset;
  // An attribute holds text only; a key that reads as a number was one.
  const number = sort ? Number(sort) : Number.NaN;
  return { text: texts.filter(Boolean).join(lineEnd), sort: Number.isNaN(number) ? sort : number };
}

/** All rows of a table that stands on several pages. */
export async function fetchRows(url: string, titles: readonly string[]): Promise<TableRow[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const rows = (await response.json()) as Row[];
  return rows.map((row) => {
    let element: HTMLTableRowElement | undefined;
    return {
      group: row.group ?? '',
      cells: row.cells.map(({ lines, sort }) => ({ text: textOf(lines), sort })),
      facets: row.facets ?? {},
      element: () => (element ??= makeRow(row, titles)),
    };
  });
}

const textOf = (lines: readonly Line[]): string =>
  lines
    .map((line) =>
      line
        .map(({ text }) => text)
        .join('')
        .trim(),
    ) // prettier-ignore
    .filter(Boolean)
    .join(lineEnd);

/** The same markup as that of `DataTable.astro`, `Lines.astro` and `Line.astro`. */
export function makeRow({ cells }: Row, titles: readonly string[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  cells.forEach((cell, index) => row.append(makeCell(cell, index, titles[index] ?? '')));
  return row;
}

function makeCell({ lines }: Cell, index: number, title: string): HTMLTableCellElement {
  const cell = document.createElement(index === 0 ? 'th' : 'td');
  if (index === 0) cell.scope = 'row';
  else cell.dataset['label'] = title;
  if (lines.length === 1) cell.append(...lines[0]!.map(makeText));
  else
    for (const line of lines) {
      const span = makeSpan('line');
      span.append(...line.map(makeText));
      cell.append(span);
    }
  return cell;
}

export function makeText({ text, href, tone }: Text): Node | string {
  if (href !== undefined) {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = text;
    return link;
  }
  return tone ? makeSpan(tone, text) : text;
}

export function makeSpan(className: string, text = ''): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = className;
  span.textContent = text;
  return span;
}
