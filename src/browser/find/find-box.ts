/**
 * The field with its list of answers, in the dialog and on the search page: a combobox, in which the arrow keys
 * choose and Enter opens. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
import { searchUrl } from '../../handbook/browser-urls.ts';
import type { Card } from '../../handbook/find/form.ts';
import type { Answer, Found } from '../../handbook/find/load.ts';
import { answers } from './fetch-answers.ts';
import { recent, remember } from './recent.ts';
import { make, makeRow, setFact } from './rows.ts';
import { textResults } from './text-results.ts';

/** How many answers are shown, and how few make the text of the pages worth a look. */
const most = { dialog: 10, page: 5 };
const few = 3;
/** A term is explained above the list where the query is its name. */
const definitions = new Set(['Term', 'Severity', 'Tier']);
const isName = 0.8;

class FindBox extends HTMLElement {
  readonly #base = (this.dataset['base'] ?? '/').replace(/\/$/, '');
  /** On the search page the text has a place of its own. */
  readonly #page = this.hasAttribute('data-page');
  readonly #input = this.querySelector('input') as HTMLInputElement;
  readonly #list = this.querySelector('[role=listbox]') as HTMLElement;
  readonly #note = this.querySelector('.find-note') as HTMLElement;
  readonly #definition = this.querySelector('.find-definition') as HTMLElement;
  readonly #status = this.querySelector('[role=status]') as HTMLElement;
  readonly #nothing = this.querySelector('.find-nothing') as HTMLElement;
  #cards: Card[] = [];
  #active = 0;
  /** Counts searches, so that one that was overtaken changes nothing. */
  #turn = 0;
  #enterWaits = false;
  #announcing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    this.#input.addEventListener('input', () => void this.search());
    this.#input.addEventListener('focus', () => void this.#load());
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    this.#list.addEventListener('click', (event) => this.#chosen((event.target as Element).closest('a')));
    this.#list.addEventListener('pointermove', (event) => {
      const row = (event.target as Element).closest('a');
      if (row) this.#activate([...this.#rows].indexOf(row));
    });
    // Somebody may have typed before this script was there.
    if (document.activeElement === this.#input || this.#input.value) void this.search();
  }

  /** Shows what answers the text in the field; what was opened last, where it is empty. */
  async search(): Promise<void> {
    const turn = ++this.#turn;
    const text = this.#input.value.trim();
    this.dispatchEvent(new CustomEvent('find', { detail: text, bubbles: true }));
    if (!text) {
      this.#showRecent();
      return;
    }
    try {
      const loaded = await answers(this.#base);
      const show = async () => {
        const found = await loaded.find(this.#input.value, most[this.#page ? 'page' : 'dialog']);
        if (turn !== this.#turn) return;
        this.#show(text, found);
        for (const answer of found.answers) void this.#fill(answer, found, turn, loaded.factOf(answer));
        return found;
      };
      await show();
      await loaded.details();
      const found = turn === this.#turn ? await show() : undefined;
      if (found?.sense && found.answers.length < few && !this.#page) await this.#showText(text, turn);
      this.toggleAttribute('data-settled', turn === this.#turn);
    } catch {
      if (turn === this.#turn) this.#say('Answers could not be loaded. Try again, or open the search page.', true);
    }
  }

  async #load(): Promise<void> {
    if (!this.#input.value) this.#showRecent();
    await answers(this.#base).then(
      (loaded) => loaded.details(),
      () => undefined,
    );
  }

  #show(text: string, { answers: found, corrected, stems }: Found) {
    this.removeAttribute('data-settled');
    this.#render(found, stems, found.length > 0 ? 'Answers' : '');
    this.#list.append(...(this.#page ? [] : [this.#textRow(text)]));
    this.#nothing.hidden = found.length > 0;
    this.#say(corrected === undefined ? '' : `Showing results for “${corrected}”`, corrected !== undefined);
    const term = found.find(({ kind, named }) => definitions.has(kind) && named >= isName);
    this.#define(term);
    this.#announce(found);
    if (this.#enterWaits && found.length > 0) this.#open();
  }

  /** What was opened last; for somebody new, the lists. */
  #showRecent() {
    const last = recent();
    const cards = last.length > 0 || this.#page ? last : this.#lists();
    this.#say('');
    this.#define(undefined);
    this.#nothing.hidden = true;
    this.#render(cards, new Set(), last.length > 0 ? 'Opened last' : 'Look through');
    this.#status.textContent = '';
  }

  #lists(): Card[] {
    return [...this.#nothing.querySelectorAll('a')].map((link) => ({
      url: link.pathname.slice(this.#base.length),
      title: link.textContent,
      kind: 'List',
      fact: '',
    }));
  }

  #render(cards: readonly Card[], stems: ReadonlySet<string>, title: string) {
    this.#cards = [...cards];
    const rows = cards.map((card, index) => makeRow(card, `${this.#list.id}-${index}`, this.#base, stems));
    if (title === 'Answers') for (const row of rows) row.toggleAttribute('data-answer', true);
    const heading = make('span', 'find-group', title);
    heading.setAttribute('role', 'presentation');
    this.#list.replaceChildren(...(title && title !== 'Answers' ? [heading] : []), ...rows);
    this.#list.hidden = rows.length === 0 && this.#page;
    this.#activate(0);
  }

  /** The last row of the dialog leads on to the text of all pages. */
  #textRow(text: string): HTMLElement {
    const url = searchUrl(text);
    const row = makeRow(
      { url, title: `Look for “${text}” in the text`, kind: 'Text', fact: '' },
      `${this.#list.id}-text`,
      this.#base,
      new Set(),
    );
    row.classList.add('find-all');
    return row;
  }

  async #showText(text: string, turn: number) {
    const { cards, words } = await textResults(this.#base, text).catch(() => ({ cards: [], words: undefined }));
    const fresh = cards.filter(({ url }) => !this.#cards.some((card) => card.url === url));
    if (turn !== this.#turn || fresh.length === 0) return;
    this.#nothing.hidden = true;
    const title =
      words === undefined ? 'In the text' : `In the text: nothing has all of “${text}”; these have “${words}”`;
    const heading = make('span', 'find-group', title);
    heading.setAttribute('role', 'presentation');
    const rows = fresh.map((card, index) => makeRow(card, `${this.#list.id}-in-${index}`, this.#base, new Set()));
    // Below what stands there already, so that nothing moves under a finger.
    this.#list.append(heading, ...rows);
    this.#cards.push(...fresh);
    this.#activate(Math.max(0, this.#active));
  }

  /** Puts in the fact of an answer once it is there. */
  async #fill(answer: Answer, { stems }: Found, turn: number, loading: Promise<string>) {
    const fact = await loading.catch(() => '');
    if (turn !== this.#turn) return;
    const row = [...this.#rows].find(({ pathname, hash }) => pathname + hash === this.#base + answer.url);
    const line = row?.querySelector('.find-fact');
    if (line && !line.textContent) setFact(line, fact, stems);
    const card = this.#cards.find(({ url }) => url === answer.url);
    if (card) card.fact = fact;
    const text = this.#definition.querySelector('p');
    if (text && this.#definition.dataset['url'] === answer.url) text.textContent = fact;
  }

  #define(term: Answer | undefined) {
    this.#definition.hidden = term === undefined;
    if (!term || this.#definition.dataset['url'] === term.url) return;
    this.#definition.dataset['url'] = term.url;
    this.#definition.replaceChildren(make('b', '', term.title), make('p', '', term.fact));
  }

  #onKey(event: KeyboardEvent) {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const count = this.#rows.length;
      if (count > 0) this.#activate((this.#active + step + count) % count);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.#enterWaits = true;
      // On the search page the field belongs to the text as well: Enter opens what was chosen with the arrows.
      if (this.#rows.length > 0) this.#open(event.ctrlKey || event.metaKey);
    }
  }

  #open(apart = false) {
    this.#enterWaits = false;
    const row = this.#rows[this.#active];
    if (!row) return;
    this.#chosen(row);
    if (apart) window.open(row.href, '_blank', 'noopener');
    else row.click();
  }

  #chosen(row: HTMLAnchorElement | null) {
    const card = row && this.#cards.find(({ url }) => this.#base + url === row.pathname + row.hash);
    if (card) remember(card);
    if (row) this.closest('dialog')?.close();
  }

  #activate(index: number) {
    const rows = this.#rows;
    this.#active = Math.max(0, Math.min(index, rows.length - 1));
    rows.forEach((row, at) => row.setAttribute('aria-selected', String(at === this.#active)));
    const row = rows[this.#active];
    if (row) this.#input.setAttribute('aria-activedescendant', row.id);
    else this.#input.removeAttribute('aria-activedescendant');
    row?.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-expanded', String(rows.length > 0));
  }

  get #rows() {
    return this.#list.querySelectorAll<HTMLAnchorElement>('a[role=option]');
  }

  #say(text: string, shown = false) {
    this.#note.textContent = text;
    this.#note.hidden = !shown;
  }

  /** Read out after a pause, so that it does not talk over the typing. */
  #announce(found: readonly Card[]) {
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => {
      const count = found.length === 1 ? '1 answer' : `${found.length} answers`;
      this.#status.textContent = found[0]
        ? `${count}. First: ${found[0].title}, ${found[0].kind}`
        : 'Nothing was found';
    }, 400);
  }
}

customElements.define('find-box', FindBox);

export type { FindBox };
