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
  Counts,
  Fact,
  Line,
  List,
  Row,
  Statements,
  Table,
  Text,
} from '../handbook/blocks/blocks.ts';
import { grouped } from '../handbook/blocks/grouped.ts';
import { lookOf } from '../handbook/kinds/looks.ts';

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
    case 'counts':
      return countsMarkup(block, href);
  }
}

/**
 * A table whose first column names the row. What rows are sorted and picked out by stands in attributes, for `browser/data-table-rows.ts`.
 */
function tableMarkup({ caption, columns, rows }: Table, href: Href): string {
  const titles = columns.map(({ title }) => title);
  const away = new Set(columns.flatMap(({ optional }, index) => (optional ? [index] : [])));
  const heads = columns.map(({ id, title, optional }) =>
    element('th', { scope: 'col', 'data-column': id, 'data-optional': optional ? '' : undefined }, escape(title)),
  );
  const bodies = grouped(rows).map(({ title, items }) =>
    element(
      'tbody',
      {},
      title && groupMarkup(title, columns.length),
      ...items.map((row) => rowMarkup(row, titles, href, away)),
    ),
  );
  return element(
    'div',
    { class: 'table-box' },
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

/** A row of a table whose columns have these titles. Those at the places in `away` are shown when readers ask for them. */
export const rowMarkup = (row: Row, titles: readonly string[], href: Href, away?: ReadonlySet<number>): string =>
  element(
    'tr',
    { id: row.anchor, 'data-facets': row.facets && JSON.stringify(row.facets) },
    ...row.cells.map((cell, index) =>
      cellMarkup(cell, index, titles, href, away?.has(index) ?? false, besideCell(row, index, href)),
    ),
  );

/** Beside the name of a row, the link to it; in the cell after it, because a head may not hold it, what is copied to cite it. */
function besideCell({ anchor, cite, cells }: Row, index: number, href: Href): string {
  const name = (cells[0]?.lines[0] ?? []).map(({ text }) => text).join('');
  if (index === 0) return anchor ? anchorMarkup(anchor, name) : '';
  return index === 1 && cite ? citeMarkup([{ citation: cite }], href, `Cite ${name}`) : '';
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
  { lines, sort, unit }: Cell,
  index: number,
  titles: readonly string[],
  href: Href,
  away: boolean,
  beside: string,
): string => {
  return index === 0
    ? element('th', { scope: 'row', 'data-sort': sort }, linesMarkup(lines, href).trim(), beside)
    : element(
        'td',
        { 'data-label': titles[index], 'data-sort': sort, 'data-unit': unit, 'data-optional': away ? '' : undefined },
        ...lines
          .filter((line) => line.length > 0)
          .map((line) => `${element('span', { class: 'line' }, lineMarkup(line, href))}\n`),
        beside,
      );
};

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

/** Numbers with what they count. */
const countsMarkup = ({ counts }: Counts, href: Href): string =>
  element(
    'ul',
    { class: 'counts' },
    ...counts.map(({ count, label, href: url, kind }) =>
      element(
        'li',
        {},
        element(
          'a',
          { href: href(url), 'data-hue': kind && lookOf(kind).hue },
          element('b', {}, String(count)).trim(),
          ` ${escape(label)}`,
        ),
      ),
    ),
  );

/**
 * The statements of a policy under their force, each with an address of its own, its numbers beside it, and what stands
 * behind it below.
 */
const statementsMarkup = ({ statements }: Statements, href: Href): string =>
  grouped(statements.map((statement) => ({ ...statement, group: statement.force })))
    .map(({ title, items }) =>
      element(
        'div',
        { class: 'force' },
        element(
          'h3',
          { class: 'force-title' },
          element('span', { class: 'label', 'data-says': title }, escape(title)),
          ` ${items.length} ${items.length === 1 ? 'statement' : 'statements'}`,
        ),
        element('ol', { class: 'statements' }, ...items.map((item) => statementMarkup(item, href))),
      ),
    )
    .join('');

const statementMarkup = (
  { anchor, id, text, numbers, facts, cite }: Statements['statements'][number],
  href: Href,
): string =>
  element(
    'li',
    { id: anchor },
    element('a', { class: 'statement-id', href: `#${anchor}` }, escape(id)),
    element(
      'div',
      { class: 'statement-text' },
      element('p', {}, escape(text), anchorMarkup(anchor, id)),
      facts.length > 0 ? factsMarkup(facts, href) : '',
      cite ? citeMarkup([{ citation: cite }], href, `Cite ${id}`) : '',
    ),
    numbers.length > 0
      ? element('aside', { class: 'numbers', 'aria-label': `Numbers of ${id}` }, factsMarkup(numbers, href))
      : '',
  );

/** Several lines, one below the other. */
export const linesMarkup = (lines: readonly Line[], href: Href): string =>
  lines.length === 1
    ? lineMarkup(lines[0]!, href)
    : lines.map((line) => element('span', { class: 'line' }, lineMarkup(line, href))).join('\n');

const lineMarkup = (line: Line, href: Href): string => line.map((part) => textMarkup(part, href)).join('');

/** Files that no browser shows. */
const saved = /\.(?:docx|ics|xlsx)$/;

function textMarkup({ text, href: url, kind, tone }: Text, href: Href): string {
  if (url)
    return element(
      'a',
      {
        href: href(url),
        download: saved.test(url) ? '' : undefined,
        ...(kind && kindAttributes(kind, url)),
      },
      escape(text),
    );
  if (!tone) return escape(text);
  const chip = tone === 'label' || tone === 'warn';
  return element(
    'span',
    {
      class: tone,
      'data-says': chip ? slug(text) : undefined,
      'data-pagefind-ignore': tone === 'borrowed' ? '' : undefined,
    },
    escape(text),
  );
}

/** What makes a link look like what it leads to. The grade of a severity is in its id, which is its fragment. */
const kindAttributes = (kind: string, url: string): Attributes => {
  const { icon, hue } = lookOf(kind);
  return {
    'data-icon': icon,
    'data-hue': hue,
    'data-says': kind === 'severity' ? url.split('#')[1] : undefined,
  };
};

/** What a chip says, as `styles/chips.css` knows it: `Context-specific` is `context-specific`. */
const slug = (text: string): string => text.toLowerCase().replace(/[^a-z\d]+/g, '-');
