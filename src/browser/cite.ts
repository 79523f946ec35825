/** Buttons that copy a citation as text, Markdown or rich text, and links to a place; each says what it has done. */
import { citationHtml, citationMarkdown, citationText, type CitationForm } from '../handbook/citing/forms.ts';
import { copy } from './copy.ts';

const names: Record<CitationForm, string> = { text: 'text', markdown: 'Markdown', rich: 'rich text' };

/** The citation that stands in an element, with a whole address. */
function read(element: Element) {
  const link = element.querySelector<HTMLAnchorElement>('a');
  return {
    title: element.querySelector('strong')?.textContent ?? '',
    facts: [...element.querySelectorAll('span')].map(({ textContent }) => textContent),
    url: link?.href ?? location.href,
  };
}

function prepare(details: HTMLElement): void {
  const shown = [...details.querySelectorAll<HTMLElement>('.citation')];
  for (const link of details.querySelectorAll<HTMLAnchorElement>('.citation a')) link.textContent = link.href;
  const bar = document.createElement('p');
  bar.className = 'cite-bar';
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const chosen = choose(shown, bar);
  for (const [form, name] of Object.entries(names) as [CitationForm, string][]) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `Copy as ${name}`;
    button.addEventListener('click', () => {
      const citation = read(chosen());
      const text = form === 'markdown' ? citationMarkdown(citation) : citationText(citation);
      void copy(text, form === 'rich' ? citationHtml(citation) : undefined).then((done) => {
        status.textContent = done ? `Copied as ${name}` : 'Copying is not allowed here: select the text';
      });
    });
    bar.append(button);
  }
  bar.append(status);
  details.append(bar);
}

/** Where there are several, one is shown at a time; the answer says which. */
function choose(shown: readonly HTMLElement[], bar: HTMLElement): () => HTMLElement {
  const [first] = shown as [HTMLElement];
  if (shown.length < 2) return () => first;
  const label = document.createElement('label');
  const select = document.createElement('select');
  label.append('Target ', select);
  for (const one of shown) select.append(new Option(one.dataset['label']));
  const show = () => {
    for (const [index, one] of shown.entries()) one.hidden = index !== select.selectedIndex;
  };
  select.addEventListener('change', show);
  show();
  bar.append(label);
  return () => shown[select.selectedIndex] ?? first;
}

for (const details of document.querySelectorAll<HTMLElement>('details.cite'))
  details.addEventListener('toggle', () => prepare(details), { once: true });

const announcer = document.createElement('span');
announcer.className = 'sr-only';
announcer.setAttribute('role', 'status');
document.body.append(announcer);

for (const heading of document.querySelectorAll<HTMLElement>('.handbook :is(h2, h3)[id]')) {
  const link = document.createElement('a');
  link.className = 'anchor';
  link.href = `#${heading.id}`;
  link.textContent = '#';
  link.setAttribute('aria-label', `Link to “${heading.textContent}”`);
  heading.append(' ', link);
}
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a.anchor');
  if (link) void copy(link.href).then((done) => (announcer.textContent = done ? 'Link copied' : ''));
});
