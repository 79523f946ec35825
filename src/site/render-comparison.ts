/** In the browser: a comparison as elements, with the same markup as on the pages that are built. */
import type { Table } from '../handbook/blocks.ts';
import type { ComparisonView } from '../handbook/compare/comparison-view.ts';
import { makeRow, makeText } from './data-table-rows.ts';

type Child = Node | string;

function element(name: string, attributes: Record<string, string> = {}, ...children: Child[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

export function renderComparison({ title, summary, overviews, sections }: ComparisonView): HTMLElement {
  return element(
    'div',
    { class: 'comparison' },
    element('h2', { tabindex: '-1' }, title),
    element('p', {}, summary),
    ...overviews.flatMap((overview) => [
      element('h3', { class: 'list-title' }, overview.title),
      element('ul', { class: 'lines' }, ...overview.items.map((line) => element('li', {}, ...line.map(makeText)))),
    ]),
    ...sections.flatMap(({ id, title: heading, table }) => [element('h2', { id }, heading), tableBox(table)]),
  );
}

function tableBox({ caption, columns, rows }: Table): HTMLElement {
  const titles = columns.map(({ title }) => title);
  const heads = titles.map((title) => element('th', { scope: 'col' }, title));
  const bodies = [...Map.groupBy(rows, ({ group }) => group ?? '')].map(([group, members]) =>
    element('tbody', {}, groupRow(group, columns.length), ...members.map((row) => makeRow(row, titles))),
  );
  return element(
    'div',
    { class: 'table-box', tabindex: '0', role: 'region', 'aria-label': caption },
    element(
      'table',
      { class: 'data' },
      element('caption', { class: 'sr-only' }, caption),
      element('thead', {}, element('tr', {}, ...heads)),
      ...bodies,
    ),
  );
}

const groupRow = (title: string, columns: number): HTMLElement =>
  element('tr', { class: 'group' }, element('th', { scope: 'rowgroup', colspan: String(columns) }, title));
