/** Compares the roles that are chosen. The address names them, so that it can be linked. */
import { compareRoles, mostRoles } from '../handbook/compare/compare.ts';
import { comparisonView } from '../handbook/compare/comparison-view.ts';
import type { RoleProfile } from '../handbook/compare/profile.ts';
import { comparisonHeading, comparisonMarkup } from '../site/comparison-markup.ts';

const key = 'roles';

/** The ids in the address: `?roles=a,b` as links write it, `?roles=a&roles=b` as the form sends it. */
const readAddress = (): string[] => [
  ...new Set(
    new URLSearchParams(location.search)
      .getAll(key)
      .flatMap((value) => value.split(','))
      .filter(Boolean),
  ),
];

class CompareRoles extends HTMLElement {
  #selects: HTMLSelectElement[] = [];

  connectedCallback() {
    const form = this.querySelector('form');
    const [first, ...others] = form?.querySelectorAll('select') ?? [];
    if (!form || !first) return;
    for (const select of others) select.replaceChildren(...first.cloneNode(true).childNodes);
    this.#selects = [first, ...others];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const ids = [...new Set(this.#selects.map(({ value }) => value).filter(Boolean))];
      history.pushState(null, '', ids.length > 0 ? `?${key}=${ids.join(',')}` : location.pathname);
      void this.#show(true);
    });
    addEventListener('popstate', () => void this.#show());
    void this.#show();
  }

  /** Shows what the address names. `moved` brings the reader to the result of what they sent. */
  async #show(moved = false) {
    const ids = readAddress();
    const known = new Set([...(this.#selects[0]?.options ?? [])].map(({ value }) => value));
    const chosen = ids.filter((id) => known.has(id)).slice(0, mostRoles);
    for (const [index, select] of this.#selects.entries()) select.value = chosen[index] ?? '';
    const unknown = ids.filter((id) => !known.has(id));
    const notes = [
      ...(unknown.length > 0 ? [`No role is called ${unknown.join(', ')}.`] : []),
      ...(ids.length - unknown.length > mostRoles ? [`Only the first ${mostRoles} are shown.`] : []),
      ...(chosen.length === 1 || (moved && chosen.length === 0) ? ['Choose at least two roles.'] : []),
    ];
    const result = chosen.length < 2 ? undefined : await this.#compare(chosen).catch(() => undefined);
    if (chosen.length >= 2 && !result) notes.push('The roles could not be loaded. Try again.');
    if (readAddress().join() !== ids.join()) return;
    this.querySelector('.result')?.replaceChildren(...(result ? [result] : []));
    this.querySelector('output')?.replaceChildren(notes.join(' '));
    if (moved) result?.querySelector('h2')?.focus();
  }

  async #compare(ids: readonly string[]): Promise<HTMLElement> {
    const folder = this.dataset['profiles'] ?? '';
    const profiles = await Promise.all(
      ids.map(async (id) => {
        const response = await fetch(`${folder}${id}.json`);
        if (!response.ok) throw new Error(`No profile of ${id}`);
        return (await response.json()) as RoleProfile;
      }),
    );
    const view = comparisonView(compareRoles(profiles));
    const result = document.createElement('div');
    result.className = 'comparison';
    // Addresses in a profile are whole.
    result.innerHTML = comparisonHeading(view) + comparisonMarkup(view, (url) => url);
    return result;
  }
}

customElements.define('compare-roles', CompareRoles);
