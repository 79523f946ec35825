/** Long lists are cut into pages, so that no page grows with the handbook. */

/** Rows that a page of a list or table shows. */
export const pageSize = 100;

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

/** Cuts a list into pages; an empty list has one empty page. */
export function paginate<Item>(items: readonly Item[], size = pageSize): Page<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    count,
    total: items.length,
    first: Math.min(index * size + 1, items.length),
  }));
}
