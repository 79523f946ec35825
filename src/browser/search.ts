/** The search page keeps its text and filters in the address, so that a search can be linked. */

type Filters = Record<string, string[]>;

/** The part of Pagefind’s component library that is used here. */
interface Instance {
  /** Whether a search without words shows everything that fits the filters. */
  faceted: boolean;
  /** Loads the index; resolves once the components are ready to search. */
  triggerLoad: () => Promise<void>;
  triggerSearchWithFilters: (term: string, filters: Filters) => void;
  on: {
    (event: 'search', handler: (term: string | null, filters: Filters | null) => void): void;
    (event: 'results', handler: (found: { results: unknown[] }) => void): void;
  };
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
  const results = document.querySelector('pagefind-results');
  const more = document.querySelector('.search-more');
  instance.on('search', (term, filters) => {
    // Without words Pagefind reads its whole index, which can be megabytes: only where filters ask for that.
    instance.faceted = Object.values(filters ?? {}).some((values) => values.length > 0);
    writeAddress(term ?? '', filters ?? {});
  });
  instance.on('results', (found) =>
    more?.toggleAttribute('hidden', found.results.length <= Number(results?.getAttribute('max-results'))),
  );
  const { term, filters } = readAddress();
  if (term || Object.keys(filters).length > 0) instance.triggerSearchWithFilters(term, filters);
}

void start();

export {};
