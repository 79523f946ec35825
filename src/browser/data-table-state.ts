/**
 * The state of an interactive table in the query of its address, so that a view can be linked:
 * `?q=restore&severity=SEV-1&sort=-minutes&hide=owner,severity`. `show` names the columns that are
 * shown beside those that a reader sees at first.
 */
import type { ViewState } from './data-table-view.ts';

/** Reads a query. What the table does not have is left out, so that an old link still shows something. */
export function readState(
  query: string,
  columns: readonly string[],
  facets: readonly string[],
  optional: readonly string[] = [],
): ViewState {
  const parameters = new URLSearchParams(query);
  const sort = parameters.get('sort') ?? '';
  const column = sort.replace(/^-/, '');
  const shown = (parameters.get('show') ?? '').split(',');
  const hidden = [...(parameters.get('hide') ?? '').split(','), ...optional.filter((id) => !shown.includes(id))];
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
export function writeState({ words, facets, sort, hidden }: ViewState, optional: readonly string[] = []): string {
  const parameters = new URLSearchParams();
  if (words.trim()) parameters.set('q', words.trim());
  for (const [id, value] of Object.entries(facets)) parameters.set(id, value);
  if (sort) parameters.set('sort', (sort.descending ? '-' : '') + sort.column);
  const away = hidden.filter((id) => !optional.includes(id));
  if (away.length > 0) parameters.set('hide', away.join(','));
  const asked = optional.filter((id) => !hidden.includes(id));
  if (asked.length > 0) parameters.set('show', asked.join(','));
  const query = parameters.toString().replaceAll('%2C', ',');
  return query ? `?${query}` : '';
}
