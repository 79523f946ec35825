/** The search page keeps its text and filters in the address, so that a search can be linked. */

import type { TextRanking } from '../handbook/find/text-ranking.ts';
import type { Sought } from './find/sought.ts';

type Filters = Record<string, string[]>;

/** The part of Pagefind’s component library that is used here. */
interface Instance {
  /** What the index is loaded with. */
  pagefindOptions: { ranking?: TextRanking };
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
/** Milliseconds after the last key before the text is searched. */
const pause = 150;

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

/** The field of the answers is the field of the text too. */
const box = document.querySelector<HTMLElement>('find-box[data-page]');
const input = box?.querySelector('input');

async function start(): Promise<void> {
  const address = readAddress();
  if (input && !input.value) input.value = address.term;
  document.querySelector('.search-fallback')?.setAttribute('hidden', '');
  await customElements.whenDefined('pagefind-results');
  const instance = window.PagefindComponents?.getInstanceManager().getInstance('default');
  if (!instance) return;
  instance.pagefindOptions.ranking = JSON.parse(box?.dataset['ranking'] ?? '{}') as TextRanking;
  await instance.triggerLoad();
  const results = document.querySelector('pagefind-results');
  const more = document.querySelector('.search-more');
  let chosen = address.filters;
  let sought: Sought = { text: '', ways: [] };
  /** What else may be looked for where nothing holds all the words; used up one by one. */
  let ways: readonly string[] = [];
  let relaxing: string | undefined;

  instance.on('search', (term, filters) => {
    // Without words Pagefind reads its whole index, which can be megabytes: only where filters ask for that.
    chosen = filters ?? {};
    instance.faceted = Object.values(chosen).some((values) => values.length > 0);
    // A filter that is chosen after the words were relaxed begins with all of them again.
    if (term !== relaxing) [, ...ways] = sought.ways;
    writeAddress(sought.text, chosen);
  });
  instance.on('results', (found) => {
    more?.toggleAttribute('hidden', found.results.length <= Number(results?.getAttribute('max-results')));
    const [next, ...rest] = ways;
    if (found.results.length === 0 && next) {
      ways = rest;
      relaxing = next;
      instance.triggerSearchWithFilters(next, chosen);
    } else say(found.results.length > 0 ? relaxing : undefined);
  });
  const say = (words: string | undefined) => {
    const note = document.querySelector('.search-relaxed');
    if (!note) return;
    note.toggleAttribute('hidden', words === undefined);
    note.textContent =
      words === undefined ? '' : `Nothing has all of “${sought.ways[0] ?? sought.text}”; these have “${words}”.`;
  };
  const look = () => {
    relaxing = undefined;
    instance.triggerSearchWithFilters(sought.ways[0] ?? '', chosen);
  };
  let timer: ReturnType<typeof setTimeout>;
  box?.addEventListener('find', (event) => {
    sought = (event as CustomEvent<Sought>).detail;
    clearTimeout(timer);
    timer = setTimeout(look, pause);
  });
  // With words, the field tells what they mean once it knows.
  if (input?.value.trim()) input.dispatchEvent(new Event('input', { bubbles: true }));
  else if (Object.keys(chosen).length > 0) look();
}

void start();
