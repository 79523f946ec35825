/**
 * Generated content as HTML. Pages are built with it, and in the browser it makes what is shown on demand, so that
 * both are the same. Text is escaped; nothing else can come in.
 */
import { escape } from 'html-escaper';
// Only a whole `import type` leaves nothing behind that would bring the domain into the browser.
import type {
  Block,
  Cell,
  Citation,
  Fact,
  Line,
  List,
  Row,
  Statements,
  Table,
  Text,
} from '../handbook/blocks/blocks.ts';
import { grouped } from '../handbook/blocks/grouped.ts';

/** Turns an address from the root of the site into one that the page can use; `whole` names the host too, where it is known. */
export type Href = ((url: string) => string) & { whole?: (url: string) => string };

type Attributes = Record<string, string | number | undefined>;

/** Cells, items and lines end in a line end, because search would read what stands side by side as one word. */
const element = (name: string, attributes: Attributes, ...content: readonly string[]): string =>
  `<${name}${attributesMarkup(attributes)}>${content.join('')}</${name}>${name === 'a' || name === 'span' ? '' : '\n'}`;

function attributesMarkup(attributes: Attributes): string {
  let markup = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) markup += ` ${name}="${escape(String(value))}"`;
  }
  return markup;
}

export const blocksMarkup = (blocks: readonly Block[], href: Href): string =>
  blocks.map((block) => blockMarkup(block, href)).join('');

function blockMarkup(block: Block, href: Href): string {
  switch (block.type) {
    case 'table':
      return tableMarkup(block, href);
    case 'list':
      return listMarkup(block, href);
    case 'facts':
      return factsMarkup(block.facts, href);
    case 'statements':
      return statementsMarkup(block, href);
  }
}

/**
 * A table whose first column names the row. It scrolls inside its own box, by keyboard too. What rows are sorted
 * and picked out by stands in attributes, for `browser/data-table-rows.ts`.
 */
function tableMarkup({ caption, columns, rows }: Table, href: Href): string {
  const titles = columns.map(({ title }) => title);
  const heads = columns.map(({ id, title }) => element('th', { scope: 'col', 'data-column': id }, escape(title)));
  const bodies = grouped(rows).map(({ title, items }) =>
    element(
      'tbody',
      {},
      title && groupMarkup(title, columns.length),
      ...items.map((row) => rowMarkup(row, titles, href)),
    ),
  );
  return element(
    'div',
    { class: 'table-box', tabindex: 0, role: 'region', 'aria-label': caption },
    element(
      'table',
      { class: 'data' },
      element('caption', { class: 'sr-only' }, escape(caption)),
      element('thead', {}, element('tr', {}, ...heads)),
      ...bodies,
    ),
  );
}

/** The heading of rows that belong together. */
export const groupMarkup = (title: string, width: number): string =>
  element('tr', { class: 'group' }, element('th', { scope: 'rowgroup', colspan: width }, escape(title)));

/** A row of a table whose columns have these titles. */
export const rowMarkup = (row: Row, titles: readonly string[], href: Href): string =>
  element(
    'tr',
    { id: row.anchor, 'data-facets': row.facets && JSON.stringify(row.facets) },
    ...row.cells.map((cell, index) => cellMarkup(cell, index, titles, href, index === 0 ? besideRow(row, href) : '')),
  );

/** What stands beside the name of a row: the link to it, and what is copied to cite it. */
function besideRow({ anchor, cite, cells }: Row, href: Href): string {
  const name = (cells[0]?.lines[0] ?? []).map(({ text }) => text).join('');
  return (
    (anchor ? anchorMarkup(anchor, name) : '') + (cite ? citeMarkup([{ citation: cite }], href, `Cite ${name}`) : '')
  );
}

/** A link to a place on the page; a script copies it. */
const anchorMarkup = (anchor: string, name: string): string =>
  ` ${element('a', { class: 'anchor', href: `#${anchor}`, 'aria-label': `Link to “${name}”`, 'data-pagefind-ignore': '' }, '#')}`;

/** Texts to select. Where there are several, each says with what. `browser/cite.ts` adds the buttons that copy. */
export function citeMarkup(
  choices: readonly { label?: string; citation: Citation }[],
  href: Href,
  label: string,
): string {
  const one = ({ label: choice, citation: { title, facts, url } }: (typeof choices)[number]) =>
    element(
      'div',
      { class: 'citation', 'data-label': choice || undefined },
      element('strong', {}, escape(title)),
      ...facts.map((fact) => element('span', {}, escape(fact))),
      element('a', { href: href(url) }, escape((href.whole ?? href)(url))),
    );
  return element(
    'details',
    { class: 'cite', 'data-pagefind-ignore': '' },
    element('summary', { 'aria-label': label }, 'Cite'),
    ...choices.map(one),
  );
}

const cellMarkup = (
  { lines, sort }: Cell,
  index: number,
  titles: readonly string[],
  href: Href,
  beside: string,
): string =>
  index === 0
    ? element('th', { scope: 'row', 'data-sort': sort }, linesMarkup(lines, href), beside)
    : element('td', { 'data-label': titles[index], 'data-sort': sort }, linesMarkup(lines, href));

function listMarkup({ title, items }: List, href: Href): string {
  const heading = title ? element('h3', { class: 'list-title' }, escape(title)) : '';
  return heading + element('ul', { class: 'lines' }, ...items.map((line) => element('li', {}, lineMarkup(line, href))));
}

/** Names with their values. */
const factsMarkup = (facts: readonly Fact[], href: Href): string =>
  element(
    'dl',
    { class: 'facts' },
    ...facts.map(({ label, lines }) =>
      element('div', {}, element('dt', {}, escape(label)), element('dd', {}, linesMarkup(lines, href))),
    ),
  );

/** The statements of a policy, each with an address of its own. */
const statementsMarkup = ({ statements }: Statements, href: Href): string =>
  element(
    'ol',
    { class: 'statements' },
    ...statements.map(({ anchor, id, force, text, facts, cite }) =>
      element(
        'li',
        { id: anchor, class: force },
        element(
          'p',
          {},
          element('a', { class: 'statement-id', href: `#${anchor}` }, escape(id)),
          ` ${element('span', { class: 'label' }, escape(force))} ${escape(text)}`,
          anchorMarkup(anchor, id),
        ),
        factsMarkup(facts, href),
        cite ? citeMarkup([{ citation: cite }], href, `Cite ${id}`) : '',
      ),
    ),
  );

/** Several lines, one below the other. */
export const linesMarkup = (lines: readonly Line[], href: Href): string =>
  lines.length === 1
    ? lineMarkup(lines[0]!, href)
    : lines.map((line) => element('span', { class: 'line' }, lineMarkup(line, href))).join('\n');

const lineMarkup = (line: Line, href: Href): string => line.map((part) => textMarkup(part, href)).join('');

function textMarkup({ text, href: url, tone }: Text, href: Href): string {
  if (url) return element('a', { href: href(url) }, escape(text));
  if (!tone) return escape(text);
  return element('span', { class: tone, 'data-pagefind-ignore': tone === 'borrowed' ? '' : undefined }, escape(text));
}
