/** What generated parts of a page are made of: typed values that pages, exports and tests share. */
import { type NodeKind } from '../../../schemas/fields.ts';
import { nodeUrl } from '../urls.ts';

/** A run of text; with `href`, an address from the root of the site without the base path. */
export interface Text {
  text: string;
  href?: string | undefined;
  /** What the link leads to; its look follows from it. */
  kind?: NodeKind | undefined;
  /**
   * `quiet` for what explains, `label` for a value of a short list, such as a status, and `borrowed` for the
   * summary of another entry, which search finds where it belongs and not here. `code` is read as it is.
   */
  tone?: 'quiet' | 'label' | 'strong' | 'warn' | 'borrowed' | 'code' | undefined;
}

/** What someone copies to cite a definition: what it is called, what it says, and an address that stays. */
export interface Citation {
  title: string;
  /** One line each. */
  facts: readonly string[];
  url: string;
}

/** One line of a cell, a list or a card. */
export type Line = readonly Text[];

export interface Cell {
  lines: readonly Line[];
  /** What the cell is sorted by, where its text would sort wrongly. */
  sort?: number | string | undefined;
  /** What that number is counted in, where its column mixes units: rows are sorted within each. */
  unit?: string | undefined;
}

export interface Column {
  id: string;
  title: string;
  /** Whether readers ask for it, instead of seeing it at first. */
  optional?: boolean | undefined;
}

export interface Row {
  /** Unique in its table, and the same from build to build. */
  id: string;
  /** The fragment that leads to the row, where it has one on its page. It comes from an id, never from words. */
  anchor?: string | undefined;
  /** What someone copies to cite what the row says. */
  cite?: Citation | undefined;
  /** One for each column; the first one names the row. */
  cells: readonly Cell[];
  /** The heading that the row stands under; rows of one group stand together. */
  group?: string | undefined;
  /** What the row can be picked out by: values by the id of a facet of its table. */
  facets?: Readonly<Record<string, readonly string[]>> | undefined;
}

export interface Table {
  type: 'table';
  /** What the table shows, read out by screen readers before it. */
  caption: string;
  columns: readonly Column[];
  rows: readonly Row[];
  /** What rows can be picked out by, such as a severity. */
  facets?: readonly Column[] | undefined;
}

export interface List {
  type: 'list';
  title?: string | undefined;
  items: readonly Line[];
}

/** Names with values, such as the parts of a measure. */
export interface Facts {
  type: 'facts';
  facts: readonly Fact[];
}

export interface Fact {
  label: string;
  lines: readonly Line[];
}

/** Numbered statements that can be linked to one by one. */
export interface Statements {
  type: 'statements';
  statements: readonly {
    anchor: string;
    id: string;
    force: string;
    text: string;
    /** The numbers that it uses. */
    numbers: readonly Fact[];
    facts: readonly Fact[];
    cite?: Citation | undefined;
  }[];
}

/** How many there are of something, each a way to them. */
export interface Counts {
  type: 'counts';
  counts: readonly { count: number; label: string; href: string; kind?: NodeKind | undefined }[];
}

export type Block = Table | List | Facts | Statements | Counts;

export const text = (value: string | number, tone?: Text['tone']): Text => ({ text: String(value), tone });

/** A link to the page of a node; plain text where it has none. */
export const linkTo = (node: { kind: NodeKind; id: string; name: string }, label = node.name): Text => ({
  text: label,
  href: nodeUrl(node),
  kind: node.kind,
});

export const cell = (...lines: readonly Line[]): Cell => ({ lines });
export const textCell = (value: string | number | undefined, sort?: number | string): Cell => ({
  lines: value === undefined || value === '' ? [] : [[text(value)]],
  sort: sort ?? (typeof value === 'number' ? value : undefined),
});

/** A line of prose in which backticks mark code. */
export const prose = (value: string): Line =>
  value
    .split('`')
    .map((part, index) => text(part, index % 2 === 1 ? 'code' : undefined))
    .filter((part) => part.text);

/** Items of a line with commas between them. */
export const joined = (items: readonly Text[]): Line =>
  items.flatMap((item, index) => (index === 0 ? [item] : [text(', '), item]));

/** A fact, or nothing where it has no value. */
export const fact = (label: string, ...lines: readonly Line[]): Fact[] =>
  lines.some((line) => line.length > 0) ? [{ label, lines: lines.filter((line) => line.length > 0) }] : [];

/** A list, or nothing where it has no items. */
export const list = (items: readonly Line[], title?: string): List[] =>
  items.length > 0 ? [{ type: 'list', title, items }] : [];

/** A table, or nothing where it has no rows. */
export const table = (caption: string, columns: readonly Column[], rows: readonly Row[]): Table[] =>
  rows.length > 0 ? [{ type: 'table', caption, columns, rows }] : [];

/** The plain text of a line. */
export const plain = (line: Line): string => line.map((part) => part.text).join('');

/** `context-specific` as people read it: `Context-specific`. */
export const titleCase = (value: string): string => value.charAt(0).toUpperCase() + value.slice(1);
