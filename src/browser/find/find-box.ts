/**
 * The field with its list of answers, in the dialog and on the search page: a combobox, in which the arrow keys
 * choose and Enter opens. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
import type { Card } from '../../handbook/find/form.ts';
import type { Answer, Found } from '../../handbook/find/load.ts';
import { relaxed } from '../../handbook/find/relax.ts';
import type { TextRanking } from '../../handbook/find/text-ranking.ts';
import { AnswerList } from './answer-list.ts';
import { answers } from './fetch-answers.ts';
import { recent, remember } from './recent.ts';
import type { Sought } from './sought.ts';
import { textResults } from './text-results.ts';

/** How many answers are shown, and how few make the text of the pages worth a look. */
const most = { dialog: 10, page: 5 };
const few = 3;
/** Milliseconds after the last key before results are read out, so that they do not talk over the typing. */
const pause = 400;

class FindBox extends HTMLElement {
  readonly #base = (this.dataset['base'] ?? '/').replace(/\/$/, '');
  readonly #page = this.hasAttribute('data-page');
  readonly #input = this.querySelector('input') as HTMLInputElement;
  readonly #note = this.querySelector('.find-note') as HTMLElement;
  readonly #status = this.querySelector('[role=status]') as HTMLElement;
  readonly #nothing = this.querySelector('.find-nothing') as HTMLElement;
  readonly #list = new AnswerList(this, this.#input, this.#base, this.#page);
  /** Counts searches, so that one that was overtaken changes nothing. */
  #turn = 0;
  #enterWaits = false;
  #announcing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    this.#input.addEventListener('input', () => void this.search());
    this.#input.addEventListener('focus', () => void this.#load());
    // The field of the search page has the focus from the start; there what was opened last waits, so that nothing moves.
    for (const event of this.#page ? ['pointerdown', 'keydown'] : ['focus'])
      this.#input.addEventListener(event, () => this.#input.value || this.#showRecent(), { once: this.#page });
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    this.#list.onClick((row) => this.#chosen(row));
    // Somebody may have typed before this script was there.
    if (this.#input.value || (document.activeElement === this.#input && !this.#page)) void this.search();
  }

  /** Shows what answers the text in the field; what was opened last, where it is empty. */
  async search(): Promise<void> {
    const turn = ++this.#turn;
    const text = this.#input.value.trim();
    if (!text) {
      this.#tell('', text);
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
      if (!found) return;
      const sought = this.#tell(text, found.corrected ?? text);
      if (found.sense && found.answers.length < few && !this.#page) await this.#showText(sought, turn);
      this.toggleAttribute('data-settled', turn === this.#turn);
    } catch {
      if (turn !== this.#turn) return;
      this.#tell(text, text);
      this.#say('Answers could not be loaded. Try again, or open the search page.');
    }
  }

  async #load(): Promise<void> {
    await answers(this.#base).then(
      (loaded) => loaded.details(),
      () => undefined,
    );
  }

  #show(text: string, found: Found) {
    this.removeAttribute('data-settled');
    const term = this.#list.showAnswers(text, found);
    this.#nothing.hidden = found.answers.length > 0;
    this.#say(found.corrected === undefined ? '' : `Showing results for “${found.corrected}”`);
    this.#announce(found.answers, term);
    if (this.#enterWaits && found.answers.length > 0) this.#open();
  }

  /** What was opened last; for somebody new, the lists. */
  #showRecent() {
    const last = recent();
    const cards = last.length > 0 || this.#page ? last : this.#lists();
    const title = last.length > 0 ? 'Opened last' : 'Look through';
    this.#say('');
    this.#nothing.hidden = true;
    this.#list.showGroup(cards.length > 0 ? title : '', cards);
    clearTimeout(this.#announcing);
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

  async #showText({ text, ways }: Sought, turn: number) {
    const ranking = JSON.parse(this.dataset['ranking'] ?? '{}') as TextRanking;
    const { cards, words } = await textResults(this.#base, ways, ranking).catch(() => ({
      cards: [],
      words: undefined,
    }));
    if (turn !== this.#turn || cards.length === 0) return;
    this.#nothing.hidden = true;
    const all = words === undefined || words === ways[0];
    this.#list.addGroup(
      all ? 'In the text' : `In the text: nothing has all of “${text}”; these have “${words}”`,
      cards,
    );
  }

  /** Puts in the fact of an answer once it is there. */
  async #fill(answer: Answer, { stems }: Found, turn: number, loading: Promise<string>) {
    const fact = await loading.catch(() => '');
    if (turn === this.#turn) this.#list.fill(answer, fact, stems);
  }

  #onKey(event: KeyboardEvent) {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      this.#list.step(step);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      // Who presses it before the answers are there gets the first of them.
      this.#enterWaits = true;
      if (this.#list.active) this.#open(event.ctrlKey || event.metaKey);
    }
  }

  #open(apart = false) {
    this.#enterWaits = false;
    const row = this.#list.active;
    if (!row) return;
    if (apart) {
      this.#chosen(row);
      window.open(row.href, '_blank', 'noopener');
    } else row.click();
  }

  #chosen(row: HTMLAnchorElement) {
    const card = this.#list.cardOf(row);
    if (card) remember(card);
    this.closest('dialog')?.close();
  }

  #tell(text: string, meant: string): Sought {
    const sought = { text, ways: relaxed(meant) };
    this.dispatchEvent(new CustomEvent<Sought>('find', { detail: sought, bubbles: true }));
    return sought;
  }

  #say(text: string) {
    this.#note.textContent = text;
    this.#note.hidden = text === '';
  }

  #announce(found: readonly Card[], term: Answer | undefined) {
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => {
      const count = found.length === 1 ? '1 answer' : `${found.length} answers`;
      const [first] = found;
      const meaning = term?.fact ? ` ${term.title}: ${term.fact}` : '';
      this.#status.textContent = first
        ? `${count}. First: ${first.title}, ${first.kind}${meaning && `.${meaning}`}`
        : 'Nothing was found';
    }, pause);
  }
}

customElements.define('find-box', FindBox);

export type { FindBox };
