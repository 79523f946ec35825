/** Buttons that copy, and say what came of it. */
import { announce } from './announce.ts';
import { copy, select } from './copy.ts';
import { makeButton } from './make.ts';

const shownMilliseconds = 2500;

/** Copies the text of an element as it is when the button is pressed. `label` is what it shows, `name` what it is called. */
export function copyButton(source: Element, label: string, name = label): HTMLButtonElement {
  const button = makeButton('', () => void copySource(), { 'data-label': label, 'aria-label': name, class: 'copy' });

  async function copySource() {
    const text = textOf(source);
    const copied = await copy(text);
    if (!copied) select(source);
    const open = copied ? [...new Set([...source.querySelectorAll('var:not([data-filled])')].map(textOf))] : [];
    button.dataset['label'] = copied ? 'Copied' : 'Press Ctrl+C';
    announce(
      copied
        ? `Copied${open.length > 0 ? `, still to be replaced: ${open.join(', ')}` : ''}`
        : 'Your browser does not let this page copy. The text is selected: press Ctrl+C, or copy it by hand',
    );
    setTimeout(() => (button.dataset['label'] = label), shownMilliseconds);
  }
  return button;
}

/** What buttons show comes from the style sheet, so that it is never copied along. */
const textOf = (element: Element): string => element.textContent.replace(/\n$/, '');
