/** The rows of an interactive table, read from the page or made from the table’s data. */
// Only a whole `import type` leaves nothing behind that would bring the domain into the browser.
import type { Line, Row } from '../handbook/blocks/blocks.ts';
import { rowMarkup } from '../site/markup.ts';
import type { ViewCell, ViewRow } from './data-table-view.ts';

export interface TableRow extends ViewRow {
  /** Its element; rows that the page does not have are made when they are first shown. */
  element: () => HTMLTableRowElement;
}

/** Lines of a cell are parted as in the exported files. */
const lineEnd = '; ';

/** The rows that stand on the page, as `markup.ts` writes them. */
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
  const { sort, unit } = cell.dataset;
  // An attribute holds text only; a key that reads as a number was one.
  const number = sort ? Number(sort) : Number.NaN;
  return { text: texts.filter(Boolean).join(lineEnd), sort: Number.isNaN(number) ? sort : number, unit };
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
      cells: row.cells.map(({ lines, sort, unit }) => ({ text: textOf(lines), sort, unit })),
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

/** The element of a row. A template holds a row that is in no table yet. */
function makeRow(row: Row, titles: readonly string[]): HTMLTableRowElement {
  const template = document.createElement('template');
  // Addresses in the data are whole.
  template.innerHTML = rowMarkup(row, titles, (url) => url);
  return template.content.firstElementChild as HTMLTableRowElement;
}

export function makeSpan(className: string, text = ''): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = className;
  span.textContent = text;
  return span;
}
