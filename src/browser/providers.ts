/** Blocks for several providers become tabs. Who chooses one finds it chosen in all of the handbook. */
import { make, makeButton } from './make.ts';
import { keep, kept } from './storage.ts';

const key = 'rolebook:providers';

/** The providers that the reader chose, the last one first. */
const chosen = (): string[] => {
  const list = kept(key);
  return Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : [];
};

interface Group {
  providers: readonly string[];
  show: (provider: string) => void;
}
const groups: Group[] = [];

const idOf = (panel: HTMLElement): string => panel.dataset['provider'] ?? '';

/** Panels that stand side by side. A provider that comes again starts the next group. */
function panelGroups(root: ParentNode): HTMLElement[][] {
  const found: HTMLElement[][] = [];
  for (const panel of root.querySelectorAll<HTMLElement>('.provider')) {
    const last = found.at(-1) ?? [];
    const beside = last.length > 0 && last.at(-1) === panel.previousElementSibling;
    if (beside && !last.some((other) => idOf(other) === idOf(panel))) last.push(panel);
    else found.push([panel]);
  }
  return found.filter((panels) => panels.length > 1);
}

function addTabs(panels: readonly HTMLElement[], number: number): void {
  const tabs = panels.map((panel) => {
    const id = `providers-${number}-${idOf(panel)}`;
    panel.id = `${id}-panel`;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', id);
    const tab = makeButton(panel.querySelector('.provider-name')?.textContent ?? '', () => choose(idOf(panel)), {
      id,
      role: 'tab',
      'aria-controls': panel.id,
    });
    return tab;
  });
  const list = make('div', { role: 'tablist', 'aria-label': 'Provider', class: 'provider-tabs' }, ...tabs);
  list.addEventListener('keydown', (event) => {
    const at = tabs.findIndex((tab) => tab === document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + tabs.length, Home: 0, End: tabs.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const tab = tabs[to % tabs.length];
    tab?.focus();
    tab?.click();
  });
  const box = make('div', { class: 'providers' });
  panels[0]?.before(box);
  box.append(list, ...panels);

  const providers = panels.map(idOf);
  const show = (provider: string) => {
    panels.forEach((panel, index) => {
      const selected = providers[index] === provider;
      panel.hidden = !selected;
      tabs[index]?.setAttribute('aria-selected', String(selected));
      if (tabs[index]) tabs[index].tabIndex = selected ? 0 : -1;
    });
  };
  groups.push({ providers, show });
}

/** Each group shows the provider that was chosen last among its own. */
function showChosen(): void {
  const order = chosen();
  for (const { providers, show } of groups) show(order.find((id) => providers.includes(id)) ?? providers[0] ?? '');
}

function choose(provider: string): void {
  const before = document.activeElement?.getBoundingClientRect().top ?? 0;
  keep(key, [provider, ...chosen().filter((id) => id !== provider)].slice(0, 20));
  showChosen();
  // Groups above have another height now; what was pressed stays under the finger.
  scrollBy(0, (document.activeElement?.getBoundingClientRect().top ?? 0) - before);
}

panelGroups(document).forEach(addTabs);
showChosen();
addEventListener('storage', (event) => event.key === key && showChosen());
