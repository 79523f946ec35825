/** The rows of the list of answers. */
import type { Card } from '../../handbook/find/form.ts';
import { lookOf } from '../../handbook/kinds/looks.ts';
import { stemOf, wordsOf } from '../../handbook/find/words.ts';

/** A row that is also a link, so that it opens in a new tab as links do. */
export function makeRow(card: Card, id: string, base: string, stems: ReadonlySet<string>): HTMLAnchorElement {
  const row = document.createElement('a');
  row.id = id;
  row.href = base + card.url;
  row.tabIndex = -1;
  row.setAttribute('role', 'option');
  row.setAttribute('aria-selected', 'false');
  row.className = `kind-${card.kind.toLowerCase().replaceAll(' ', '-')}`;
  const { icon, hue } = lookOf(card.kind);
  const sign = make('span', 'find-sign tile');
  Object.assign(sign.dataset, { icon, hue });
  sign.append(make('span', 'sign'));
  sign.setAttribute('aria-hidden', 'true');
  const title = make('span', 'find-title');
  title.append(...marked(card.title, stems));
  const fact = make('span', 'find-fact');
  setFact(fact, card.fact, stems);
  row.append(sign, title, make('span', 'find-kind', card.kind), fact);
  return row;
}

/** The line below the title. It keeps its place while its text is on its way. */
export function setFact(fact: Element, text: string, stems: ReadonlySet<string>): void {
  fact.replaceChildren(...marked(text, stems));
}

export function make(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

/** A text with the words marked that were looked for. */
export function marked(text: string, stems: ReadonlySet<string>): (string | Node)[] {
  return text.split(/([\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*)/u).map((part, index) => {
    if (index % 2 === 0 || !wordsOf(part).some((word) => stems.has(stemOf(word.text)))) return part;
    return make('mark', '', part);
  });
}
