/** In the browser: a comparison as elements, with the same markup as on the pages that are built. */
import type { Cell, Line, Row, Table } from '../handbook/blocks.ts';
import type { ComparisonView } from '../handbook/compare/comparison-view.ts';

type Child = Node | string;

function element(name: string, attributes: Record<string, string> = {}, ...children: Child[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** `base` is the path that the site is hosted under, without a slash at its end. */
export function renderComparison(view: ComparisonView, base: string): HTMLElement {
  return element(
    'div',
    { class: 'comparison' },
    element('h2', { tabindex: '-1' }, view.title),
    element('p', {}, view.summary),
    ...view.overviews.flatMap(({ title, items }) => [
      element('h3', { class: 'list-title' }, title),
      element('ul', { class: 'lines' }, ...items.map((line) => element('li', {}, ...lineNodes(line, base)))),
    ]),
    ...view.sections.flatMap(({ id, title, table }) => [element('h2', { id }, title), tableBox(table, base)]),
  );
}

function lineNodes(line: Line, base: string): Child[] {
  return line.map(({ text, href, tone }) => {
    if (href) return element('a', { href: href.startsWith('/') ? base + href : href }, text);
    return tone ? element('span', { class: tone }, text) : text;
  });
}

function tableBox(table: Table, base: string): HTMLElement {
  const groups = Map.groupBy(table.rows, ({ group }) => group ?? '');
  const heads = table.columns.map(({ title }) => element('th', { scope: 'col' }, title));
  const bodies = [...groups].map(([title, rows]) =>
    element('tbody', {}, ...groupRow(title, heads.length), ...rows.map((row) => tableRow(table, row, base))),
  );
  return element(
    'div',
    { class: 'table-box', tabindex: '0', role: 'region', 'aria-label': table.caption },
    element(
      'table',
      { class: 'data' },
      element('caption', { class: 'sr-only' }, table.caption),
      element('thead', {}, element('tr', {}, ...heads)),
      ...bodies,
    ),
  );
}

function groupRow(title: string, columns: number): Child[] {
  if (!title) return [];
  return [element('tr', { class: 'group' }, element('th', { scope: 'rowgroup', colspan: String(columns) }, title))];
}

function tableRow({ columns }: Table, { cells }: Row, base: string): HTMLElement {
  const lines = (cell: Cell) => cell.lines.map((line) => element('span', { class: 'line' }, ...lineNodes(line, base)));
  return element(
    'tr',
    {},
    ...cells.map((cell, index) =>
      index === 0
        ? element('th', { scope: 'row' }, ...lines(cell))
        : element('td', { 'data-label': columns[index]?.title ?? '' }, ...lines(cell)),
    ),
  );
}
