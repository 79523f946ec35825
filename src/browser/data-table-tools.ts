/** The controls of an interactive table, and the buttons in its header. */
import type { ViewState } from './data-table-view.ts';

const textInput = (tools: ParentNode) => tools.querySelector<HTMLInputElement>('input[name=q]');
const sortSelect = (tools: ParentNode) => tools.querySelector<HTMLSelectElement>('select[name=sort]');
const columnBoxes = (tools: ParentNode) => [...tools.querySelectorAll<HTMLInputElement>('input[name=column]')];
const facetSelects = (tools: ParentNode) => [...tools.querySelectorAll<HTMLSelectElement>('select[data-facet]')];

/** The ids of the facets that the table can be filtered by. */
export const facetIds = (tools: ParentNode): string[] => facetSelects(tools).map(({ name }) => name);

/** What the controls say. */
export function readTools(tools: ParentNode): ViewState {
  const sort = sortSelect(tools)?.value;
  const facets = facetSelects(tools).map(({ name, value }) => [name, value] as const);
  return {
    words: textInput(tools)?.value ?? '',
    facets: Object.fromEntries(facets.filter(([, value]) => value)),
    sort: sort ? { column: sort.replace(/^-/, ''), descending: sort.startsWith('-') } : undefined,
    hidden: columnBoxes(tools)
      .filter(({ checked }) => !checked)
      .map(({ value }) => value),
  };
}

/** Makes the controls say what the state is. */
export function writeTools(tools: ParentNode, { words, facets, sort, hidden }: ViewState): void {
  const input = textInput(tools);
  if (input) input.value = words;
  for (const select of facetSelects(tools)) {
    const value = facets[select.name] ?? '';
    // A value from an old link, which no row has any more, can still be seen and taken back.
    if (![...select.options].some((option) => option.value === value)) select.append(new Option(value));
    select.value = value;
  }
  const select = sortSelect(tools);
  if (select) select.value = sort ? (sort.descending ? '-' : '') + sort.column : '';
  for (const box of columnBoxes(tools)) box.checked = !hidden.includes(box.value);
}

/** Lets facets be chosen from these values. */
export function offerFacets(tools: ParentNode, valuesOf: (facet: string) => readonly string[]): void {
  for (const select of facetSelects(tools)) {
    const chosen = select.value;
    select.replaceChildren(select.options[0]!, ...valuesOf(select.name).map((value) => new Option(value)));
    select.value = chosen;
    if (select.value !== chosen) select.append(new Option(chosen, chosen, false, true));
  }
}

/** Turns the title of each column into a button. */
export function addSortButtons(headers: readonly HTMLTableCellElement[], onSort: (column: string) => void): void {
  for (const header of headers) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...header.childNodes);
    button.addEventListener('click', () => onSort(header.dataset['column'] ?? ''));
    header.append(button);
  }
}

export function markSorted(headers: readonly HTMLTableCellElement[], sort: ViewState['sort']): void {
  for (const header of headers)
    if (header.dataset['column'] !== sort?.column) header.removeAttribute('aria-sort');
    else header.setAttribute('aria-sort', sort?.descending ? 'descending' : 'ascending');
}
