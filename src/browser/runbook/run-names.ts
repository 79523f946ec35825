/** Placeholders such as `<cluster>` are filled in once, and stand filled everywhere on the page. */
import { make } from '../make.ts';

/** Puts what the names stand for into the page, as text alone. */
export type ShowNames = (names: Readonly<Record<string, string>>) => void;

/**
 * A panel with a field for each placeholder below `root`, in the order of the page. `changed` is told the name and
 * what it stands for now.
 */
export function namesPanel(
  root: HTMLElement,
  changed: (name: string, value: string) => void,
): { panel: HTMLElement; show: ShowNames } | undefined {
  const places = Map.groupBy(root.querySelectorAll<HTMLElement>('code var'), (place) => place.textContent);
  if (places.size === 0) return undefined;
  const fields = [...places].map(([placeholder, found]) => {
    const name = placeholder.slice(1, -1);
    const input = make('input', {
      type: 'text',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      name,
    });
    input.addEventListener('input', () => changed(name, input.value));
    return { name, placeholder, found, input };
  });
  const count = make('span', { class: 'quiet' });
  const panel = make(
    'details',
    { class: 'part names' },
    make('summary', { class: 'part-head' }, make('b', {}, 'Fill in names'), ' ', count),
    make('p', {}, 'Each stands in all commands at once. They stay in this browser and are never sent.'),
    make(
      'div',
      { class: 'names-fields' },
      ...fields.map(({ placeholder, input }) => make('label', {}, make('code', {}, placeholder), input)),
    ),
  );
  const show: ShowNames = (names) => {
    let filled = 0;
    for (const { name, placeholder, found, input } of fields) {
      const value = names[name] ?? '';
      if (value) filled += 1;
      if (input.value !== value) input.value = value;
      for (const place of found) {
        place.textContent = value || placeholder;
        place.toggleAttribute('data-filled', value !== '');
      }
    }
    count.textContent = `${filled} of ${fields.length}`;
  };
  return { panel, show };
}
