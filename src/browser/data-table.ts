/** Sorts, filters and saves a cross-reference table, and keeps what is chosen in the address. */
import { showRows } from './data-table-body.ts';
import { gridOf, saveCsv, saveXlsx } from './data-table-download.ts';
import { fetchRows, makeSpan, pageRows, type TableRow } from './data-table-rows.ts';
import { readState, writeState } from './data-table-state.ts';
import { addSortButtons, facetIds, markSorted, offerFacets, readTools, writeTools } from './data-table-tools.ts';
import {
  arrange,
  countText,
  facetValues,
  initialState,
  mixesUnits,
  nextSort,
  rearranges,
  sortText,
  type ViewState,
} from './data-table-view.ts';

/** Rows that are shown at first, and added by each “Show more”. */
const step = 100;

/** How long a reader stops typing before the rows follow, in milliseconds. */
const pause = 150;

class DataTable extends HTMLElement {
  #state = initialState;
  #limit = step;
  #timer = 0;
  #table!: HTMLTableElement;
  #headers: HTMLTableCellElement[] = [];
  #titles: string[] = [];
  #columns: string[] = [];
  /** Those that are shown when a reader asks for them. */
  #optional: string[] = [];
  /** The rows that stand on this page, and those of the whole table once they were asked for. */
  #page: readonly TableRow[] = [];
  #whole: Promise<readonly TableRow[]> | undefined;

  connectedCallback() {
    this.#table = this.querySelector('table')!;
    this.#headers = [...this.#table.tHead!.rows[0]!.cells];
    this.#titles = this.#headers.map(({ textContent }) => textContent.trim());
    this.#columns = this.#headers.map(({ dataset }) => dataset['column'] ?? '');
    this.#optional = this.#columns.filter((_, index) => this.#headers[index]?.dataset['optional'] !== undefined);
    this.#page = pageRows(this.#table);
    // “Show more” goes away when all is shown, and must not take the focus with it.
    this.#table.tabIndex = -1;
    // Words that were typed a moment ago count too.
    addSortButtons(this.#headers, (column) =>
      this.#choose({ ...readTools(this), sort: nextSort(this.#state.sort, column) }),
    );
    this.#listen();
    this.#restore();
  }

  #listen() {
    this.addEventListener('input', ({ target }) => {
      const typed = target instanceof HTMLInputElement && target.type === 'search';
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#choose(readTools(this)), typed ? pause : 0);
    });
    this.#part('details.facets')?.addEventListener('toggle', () => void this.#load());
    this.#onClick('reset', () => {
      this.#choose({ ...initialState, hidden: this.#optional });
      this.#part('input[name=q]')?.focus();
    });
    this.#onClick('more', () => {
      this.#limit += step;
      void this.#show();
      this.#table.focus({ preventScroll: true });
    });
    this.#onClick('csv', () => void this.#save(saveCsv));
    this.#onClick('xlsx', () => void this.#save(saveXlsx));
    window.addEventListener('beforeprint', () => void this.#show(Infinity));
    window.addEventListener('afterprint', () => void this.#show());
  }

  /** Shows what the address says. */
  #restore() {
    this.#state = readState(location.search, this.#columns, facetIds(this), this.#optional);
    writeTools(this, this.#state);
    const facets = this.#part<HTMLDetailsElement>('details.facets');
    if (facets && Object.keys(this.#state.facets).length > 0) facets.open = true;
    void this.#show();
  }

  /** Takes over a choice of the reader, into the controls and the address too. */
  #choose(state: ViewState) {
    clearTimeout(this.#timer);
    this.#state = state;
    this.#limit = step;
    writeTools(this, this.#state);
    // A view of the whole table belongs to its first page, whichever page it was chosen on.
    const path = rearranges(this.#state) ? this.dataset['url'] : this.dataset['page'];
    history.replaceState(history.state, '', `${path}${writeState(this.#state, this.#optional)}`);
    void this.#show();
  }

  async #show(limit = this.#limit) {
    const state = this.#state;
    const rows = await this.#rows();
    // While rows were on their way, the reader may have chosen something else.
    if (!rows || state !== this.#state) return;
    showRows(this.#table, rows.slice(0, limit), { grouped: !state.sort, shown: this.#shown });
    markSorted(this.#headers, state.sort);
    this.#hide('.pager', rearranges(state));
    this.#hide('[name=more]', rows.length <= limit);
    this.#hide('[name=reset]', writeState(state, this.#optional) === '');
    const total = Number(this.dataset['total']);
    const count = countText(rearranges(state) ? rows.length : total, total);
    const mixed = state.sort && mixesUnits(rows, this.#columns.indexOf(state.sort.column));
    this.#say(mixed ? `${count}, sorted within each unit` : count, sortText(state.sort, this.#columns, this.#titles));
  }

  /** The rows that the state asks for; nothing where they could not be loaded. */
  async #rows(): Promise<readonly TableRow[] | undefined> {
    if (!rearranges(this.#state)) return this.#page;
    const all = await this.#load();
    return all && arrange(all, this.#state, this.#columns);
  }

  /** All rows of the table, fetched once where they do not all stand on this page. */
  async #load(): Promise<readonly TableRow[] | undefined> {
    const source = this.dataset['rows'];
    if (!this.#whole && source) this.#say('Loading the whole table…');
    this.#whole ??= source ? fetchRows(source, this.#titles) : Promise.resolve(this.#page);
    try {
      const rows = await this.#whole;
      offerFacets(this, (facet) => facetValues(rows, facet));
      return rows;
    } catch {
      this.#whole = undefined;
      this.#say('The whole table could not be loaded. Try again.');
      return undefined;
    }
  }

  /** Saves the whole view, with the rows that other pages or “Show more” hold. */
  async #save(save: (grid: ReturnType<typeof gridOf>, name: string) => void | Promise<void>) {
    const all = await this.#load();
    if (!all) return;
    const rows = arrange(all, this.#state, this.#columns);
    await save(gridOf(rows, this.#titles, this.#shown), this.dataset['name'] ?? 'table');
  }

  get #shown(): boolean[] {
    return this.#columns.map((column) => !this.#state.hidden.includes(column));
  }

  // As in `querySelector`, which it shortens, the caller says what is found.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
  #part<Part extends HTMLElement>(selector: string): Part | null {
    return this.querySelector<Part>(selector);
  }

  #onClick(name: string, act: () => void) {
    this.#part(`button[name=${name}]`)?.addEventListener('click', act);
  }

  #hide(selector: string, hidden: boolean) {
    const part = this.#part(selector);
    if (part) part.hidden = hidden;
  }

  #say(text: string, aside = '') {
    const output = this.#part('output');
    output?.replaceChildren(text, ...(aside ? [makeSpan('sr-only', aside)] : []));
  }
}

customElements.define('data-table', DataTable);
