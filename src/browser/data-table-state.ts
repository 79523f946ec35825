/**
 * The state of an interactive table in the query of its address, so that a view can be linked:
 * `?q=restore&severity=SEV-1&sort=-minutes&hide=owner,severity`.
 */
import type { ViewState } from './data-table-view.ts';

/** Reads a query. What the table does not have is left out, so that an old link still shows something. */
export function readState(query: string, columns: readonly string[], facets: readonly string[]): ViewState {
  const parameters = new URLSearchParams(query);
  const sort = parameters.get('sort') ?? '';
  const column = sort.replace(/^-/, '');
  const hidden = (parameters.get('hide') ?? '').split(',');
  const chosen = facets.map((id) => [id, parameters.get(id) ?? ''] as const).filter(([, value]) => value);
  return {
    words: parameters.get('q') ?? '',
    facets: Object.fromEntries(chosen),
    sort: columns.includes(column) ? { column, descending: sort.startsWith('-') } : undefined,
    // The first column names the rows and always stays.
    hidden: columns.slice(1).filter((id) => hidden.includes(id)),
  };
}

/** The query of a state, with its question mark; empty where nothing is chosen. */
export function writeState({ words, facets, sort, hidden }: ViewState): string {
  const parameters = new URLSearchParams();
  if (words.trim()) parameters.set('q', words.trim());
  for (const [id, value] of Object.entries(facets)) parameters.set(id, value);
  if (sort) parameters.set('sort', (sort.descending ? '-' : '') + sort.column);
  if (hidden.length > 0) parameters.set('hide', hidden.join(','));
  const query = parameters.toString().replaceAll('%2C', ',');
  return query ? `?${query}` : '';
}
