/** The list below the field: rows that the arrow keys choose, and what stands above and between them. */
import { searchUrl } from '../../handbook/browser-urls.ts';
import type { Card } from '../../handbook/find/form.ts';
import type { Answer, Found } from '../../handbook/find/load.ts';
import { make, makeRow, setFact } from './rows.ts';

/** A term is explained above the list where the query is its name. */
const defined = new Set(['Term', 'Severity', 'Tier']);
const isName = 0.8;

export class AnswerList {
  readonly #list: HTMLElement;
  readonly #definition: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #base: string;
  /** On the search page the text has a place of its own. */
  readonly #page: boolean;
  #cards: Card[] = [];
  #active = 0;

  constructor(box: HTMLElement, input: HTMLInputElement, base: string, page: boolean) {
    this.#list = box.querySelector('[role=listbox]') as HTMLElement;
    this.#definition = box.querySelector('.find-definition') as HTMLElement;
    this.#input = input;
    this.#base = base;
    this.#page = page;
    this.#list.addEventListener('pointermove', (event) => {
      const row = (event.target as Element).closest('a');
      if (row) this.#activate([...this.#rows].indexOf(row));
    });
  }

  /** The row that Enter opens. */
  get active(): HTMLAnchorElement | undefined {
    return this.#rows[this.#active];
  }

  /** What a row stands for. */
  cardOf = (row: HTMLAnchorElement): Card | undefined =>
    this.#cards.find(({ url }) => this.#base + url === row.pathname + row.search + row.hash);

  onClick(handler: (row: HTMLAnchorElement) => void): void {
    this.#list.addEventListener('click', (event) => {
      const row = (event.target as Element).closest('a');
      if (row) handler(row);
    });
  }

  /** Shows answers to a text, and last a row that looks for it in all pages. Says what is defined above them. */
  showAnswers(text: string, { answers, stems }: Found): Answer | undefined {
    this.#render(answers, stems);
    for (const row of this.#rows) row.toggleAttribute('data-answer', true);
    if (!this.#page) this.#list.append(this.#textRow(text));
    const term = answers.find(({ kind, named }) => defined.has(kind) && named >= isName);
    this.#define(term);
    return term;
  }

  showGroup(title: string, cards: readonly Card[]): void {
    this.#render(cards, new Set());
    if (title) this.#list.prepend(headingOf(title));
    this.#define(undefined);
  }

  /** Adds what the text holds below what stands there already, so that nothing moves under a finger. */
  addGroup(title: string, cards: readonly Card[]): void {
    const fresh = cards.filter(({ url }) => !this.#cards.some((card) => card.url === url));
    if (fresh.length === 0) return;
    const rows = fresh.map((card, index) => makeRow(card, `${this.#list.id}-in-${index}`, this.#base, new Set()));
    this.#list.append(headingOf(title), ...rows);
    this.#cards.push(...fresh);
    this.#activate(Math.max(0, this.#active));
  }

  /** Puts in the fact of an answer, which comes later. */
  fill({ url }: Answer, fact: string, stems: ReadonlySet<string>): void {
    const row = [...this.#rows].find(({ pathname, hash }) => pathname + hash === this.#base + url);
    const line = row?.querySelector('.find-fact');
    if (line && !line.textContent) setFact(line, fact, stems);
    const card = this.#cards.find((each) => each.url === url);
    if (card) card.fact = fact;
    const text = this.#definition.querySelector('p');
    if (text && this.#definition.dataset['url'] === url) text.textContent = fact;
  }

  /** Chooses the row so many steps further; after the last comes the first. */
  step(by: number): void {
    const count = this.#rows.length;
    if (count > 0) this.#activate((this.#active + by + count) % count);
  }

  #render(cards: readonly Card[], stems: ReadonlySet<string>): void {
    this.#cards = [...cards];
    const rows = cards.map((card, index) => makeRow(card, `${this.#list.id}-${index}`, this.#base, stems));
    this.#list.replaceChildren(...rows);
    this.#list.hidden = rows.length === 0 && this.#page;
    this.#activate(0);
  }

  #define(term: Answer | undefined): void {
    this.#definition.hidden = term === undefined;
    if (!term || this.#definition.dataset['url'] === term.url) return;
    this.#definition.dataset['url'] = term.url;
    this.#definition.replaceChildren(make('b', '', term.title), make('p', '', term.fact));
  }

  #textRow(text: string): HTMLElement {
    const card = { url: searchUrl(text), title: `Look for “${text}” in the text`, kind: 'Text', fact: '' };
    const row = makeRow(card, `${this.#list.id}-text`, this.#base, new Set());
    row.classList.add('find-all');
    return row;
  }

  #activate(index: number): void {
    const rows = this.#rows;
    this.#active = Math.max(0, Math.min(index, rows.length - 1));
    rows.forEach((row, at) => row.setAttribute('aria-selected', String(at === this.#active)));
    const row = rows[this.#active];
    if (row) this.#input.setAttribute('aria-activedescendant', row.id);
    else this.#input.removeAttribute('aria-activedescendant');
    row?.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-expanded', String(rows.length > 0));
  }

  get #rows(): NodeListOf<HTMLAnchorElement> {
    return this.#list.querySelectorAll<HTMLAnchorElement>('a[role=option]');
  }
}

function headingOf(title: string): HTMLElement {
  const heading = make('span', 'find-group', title);
  heading.setAttribute('role', 'presentation');
  return heading;
}
