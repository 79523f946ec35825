/** Long lists are cut into pages, so that no page grows with the handbook. */

/** Entries that a page of a list shows at most, each with its summary. */
export const listSize = 60;

/** Rows that a page of a table shows at most. */
export const tableSize = 100;

export interface Page<Item> {
  items: readonly Item[];
  /** Counts from 1. */
  number: number;
  /** How many pages there are. */
  count: number;
  /** How many items stand on all pages. */
  total: number;
  /** The place of its first item among all, counted from 1. */
  first: number;
}

/**
 * Cuts a list into as few pages as hold at most `most` items each, none more than one longer than another: a last page
 * of three rows is a nuisance. An empty list has one empty page.
 */
export function paginate<Item>(items: readonly Item[], most: number): Page<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / most));
  const shortest = Math.floor(items.length / count);
  const longer = items.length % count;
  const start = (index: number) => index * shortest + Math.min(index, longer);
  return Array.from({ length: count }, (_, index) => ({
    items: items.slice(start(index), start(index + 1)),
    number: index + 1,
    count,
    total: items.length,
    first: Math.min(start(index) + 1, items.length),
  }));
}
