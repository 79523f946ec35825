/** Shows only the rows of a list that contain every typed word. */

class HandbookFilter extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector<HTMLInputElement>('input[type=search]');
    const output = this.querySelector('output');
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
    const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')];
    if (!input || !output) return;

    const apply = () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      for (const row of rows) row.hidden = !words.every((word) => row.dataset['row']?.includes(word));
      for (const group of groups) group.hidden = !group.querySelector('[data-row]:not([hidden])');
      const shown = rows.filter((row) => !row.hidden).length;
      output.textContent = words.length > 0 ? `${shown} of ${rows.length} shown` : '';
    };
    input.addEventListener('input', apply);
    if (!this.querySelector('button'))
      this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    apply();
  }
}

customElements.define('handbook-filter', HandbookFilter);
