/** In the browser: the search page keeps its text and filters in the address, so that a search can be linked. */

type Filters = Record<string, string[]>;

/** The part of Pagefind’s component library that is used here. */
interface Instance {
  /** Loads the index; resolves once the components are ready to search. */
  triggerLoad: () => Promise<void>;
  triggerSearchWithFilters: (term: string, filters: Filters) => void;
  on: (event: 'search', handler: (term: string, filters: Filters) => void) => void;
}
declare global {
  interface Window {
    PagefindComponents?: { getInstanceManager: () => { getInstance: (name: string) => Instance } };
  }
}

const textKey = 'q';

function readAddress(): { term: string; filters: Filters } {
  const filters: Filters = {};
  let term = '';
  for (const [key, value] of new URLSearchParams(location.search)) {
    if (key === textKey) term = value;
    else (filters[key] ??= []).push(value);
  }
  return { term, filters };
}

function writeAddress(term: string, filters: Filters): void {
  const parameters = new URLSearchParams(term ? { [textKey]: term } : {});
  for (const [name, values] of Object.entries(filters)) for (const value of values) parameters.append(name, value);
  const query = parameters.toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
}

async function start(): Promise<void> {
  await customElements.whenDefined('pagefind-results');
  const instance = window.PagefindComponents?.getInstanceManager().getInstance('default');
  if (!instance) return;
  await instance.triggerLoad();
  document.querySelector('.search-fallback')?.setAttribute('hidden', '');
  const { term, filters } = readAddress();
  if (term || Object.keys(filters).length > 0) instance.triggerSearchWithFilters(term, filters);
  instance.on('search', (newTerm, newFilters) => writeAddress(newTerm ?? '', newFilters ?? {}));
}

void start();

export {};
