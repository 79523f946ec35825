/** Neighbours with the same heading, as lists. It imports nothing, because the browser uses it too. */

/** Items with the same group, one after the other, as headed lists. */
export function grouped<Item extends { group?: string | undefined }>(
  items: readonly Item[],
): { title: string; items: Item[] }[] {
  const lists: { title: string; items: Item[] }[] = [];
  for (const item of items) {
    if (lists.at(-1)?.title !== (item.group ?? '')) lists.push({ title: item.group ?? '', items: [] });
    lists.at(-1)?.items.push(item);
  }
  return lists;
}
