/** Shows only the changes that fit what is chosen. The choices are what stands on the page. */

type Facets = Record<string, string[]>;

class ChangesFilter extends HTMLElement {
  connectedCallback() {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-change]')].map((element) => ({
      element,
      facets: JSON.parse(element.dataset['change'] ?? '{}') as Facets,
    }));
    const months = [...document.querySelectorAll<HTMLElement>('[data-changes-month]')];
    const selects = [...this.querySelectorAll('select')];
    const output = this.querySelector('output');

    for (const select of selects) {
      const values = new Set(rows.flatMap(({ facets }) => facets[select.name] ?? []));
      for (const value of [...values].sort((a, b) => a.localeCompare(b, 'en'))) select.add(new Option(value, value));
      select.disabled = values.size === 0;
    }
    const apply = () => {
      const chosen = selects.filter(({ value }) => value !== '');
      for (const { element, facets } of rows)
        element.hidden = !chosen.every(({ name, value }) => facets[name]?.includes(value));
      for (const month of months) month.hidden = !month.querySelector('[data-change]:not([hidden])');
      const shown = rows.filter(({ element }) => !element.hidden).length;
      if (output) output.textContent = chosen.length > 0 ? `${shown} of ${rows.length} ${this.dataset['more']}` : '';
    };
    this.addEventListener('change', apply);
    apply();
  }
}

customElements.define('changes-filter', ChangesFilter);
