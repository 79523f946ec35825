/** What an interactive table shows: which rows, in which order. Pure, so that it is tested without a browser. */

export interface ViewCell {
  text: string;
  /** What the cell is sorted by, where its text would sort wrongly. */
  sort?: number | string | undefined;
  /** What the number is counted in, where its column mixes units. */
  unit?: string | undefined;
}

export interface ViewRow {
  /** The heading that it stands under; empty where the table has no groups. */
  group: string;
  cells: readonly ViewCell[];
  facets: Readonly<Record<string, readonly string[]>>;
}

/** What a reader has chosen; columns are named by their ids. */
export interface ViewState {
  /** Rows must contain every word of it. */
  words: string;
  /** The chosen value of each facet; facets that do not matter are left out. */
  facets: Readonly<Record<string, string>>;
  sort: { column: string; descending: boolean } | undefined;
  /** Columns that are not shown. */
  hidden: readonly string[];
}

export const initialState: ViewState = { words: '', facets: {}, sort: undefined, hidden: [] };

/** Whether rows are left out or put in another order, so that all rows of the table are needed. */
export const rearranges = ({ words, facets, sort }: ViewState): boolean =>
  words.trim() !== '' || Object.keys(facets).length > 0 || sort !== undefined;

/** The rows that fit the state, in its order. `columns` are the ids of all columns, as the cells stand. */
export function arrange<Row extends ViewRow>(
  rows: readonly Row[],
  state: ViewState,
  columns: readonly string[],
): Row[] {
  const shown = columns.map((column) => !state.hidden.includes(column));
  const words = state.words.toLowerCase().split(/\s+/).filter(Boolean);
  const fitting = rows.filter((row) => hasFacets(row, state.facets) && hasWords(row, words, shown));
  const { sort } = state;
  const place = sort ? columns.indexOf(sort.column) : -1;
  if (!sort || place < 0) return fitting;
  return fitting.sort((a, b) => compareCells(a.cells[place], b.cells[place], sort.descending));
}

/** Words are looked for in what the reader sees: the group and the shown columns. */
function hasWords({ group, cells }: ViewRow, words: readonly string[], shown: readonly boolean[]): boolean {
  if (words.length === 0) return true;
  const texts = cells.filter((_, index) => shown[index]).map(({ text }) => text);
  const all = [group, ...texts].join('\n').toLowerCase();
  return words.every((word) => all.includes(word));
}

const hasFacets = (row: ViewRow, facets: ViewState['facets']): boolean =>
  Object.entries(facets).every(([id, value]) => row.facets[id]?.includes(value));

const collator = new Intl.Collator('en', { numeric: true });

/** Whether the cells of a column are counted in more than one unit, so that they are sorted within each. */
export function mixesUnits(rows: readonly ViewRow[], place: number): boolean {
  const units = new Set(rows.map(({ cells }) => cells[place]?.unit).filter((unit) => unit !== undefined));
  return units.size > 1;
}

/**
 * Numbers before text and empty cells last, in both directions; only within numbers and text does it turn. Numbers of
 * different units are no more or less than each other: each unit stands by itself, by its name.
 */
export function compareCells(a: ViewCell | undefined, b: ViewCell | undefined, descending: boolean): number {
  const one = sortKey(a);
  const other = sortKey(b);
  const rank = rankOf(one) - rankOf(other);
  if (rank !== 0) return rank;
  if (typeof one === 'number' && a?.unit !== b?.unit) return collator.compare(a?.unit ?? '', b?.unit ?? '');
  const order =
    typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(String(one), String(other));
  return descending ? -order : order;
}

const sortKey = (cell: ViewCell | undefined): number | string => cell?.sort ?? cell?.text ?? '';

const rankOf = (key: number | string): number => (typeof key === 'number' ? 0 : key === '' ? 2 : 1);

/** All values of a facet, in the order in which people read them. */
export const facetValues = (rows: readonly ViewRow[], facet: string): string[] =>
  [...new Set(rows.flatMap((row) => row.facets[facet] ?? []))].sort(collator.compare);

/** `12 of 55 rows`. */
export const countText = (shown: number, total: number): string => {
  const unit = total === 1 ? 'row' : 'rows';
  return shown === total ? `${total} ${unit}` : `${shown} of ${total} ${unit}`;
};

/** A first click sorts upwards, a second downwards, a third brings back the order of the table. */
export function nextSort(sort: ViewState['sort'], column: string): ViewState['sort'] {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? undefined : { column, descending: true };
}

/** How rows are sorted, in words; empty where they stand as the table has them. */
export function sortText(sort: ViewState['sort'], columns: readonly string[], titles: readonly string[]): string {
  if (!sort) return '';
  return `, by ${titles[columns.indexOf(sort.column)] ?? ''}, ${sort.descending ? 'descending' : 'ascending'}`;
}
