/** Goes to the page of the alert whose whole name stands in the field; what is no name is searched for. */
class AlertPicker extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector('input');
    const options = [...this.querySelectorAll('option')];
    const url = () => {
      const name = input?.value.trim().toLowerCase();
      return options.find(({ value }) => value.toLowerCase() === name)?.dataset['url'];
    };
    const open = (event: Event) => {
      const found = url();
      if (!found) return;
      event.preventDefault();
      location.assign(found);
    };
    this.querySelector('form')?.addEventListener('submit', open);
    // A name that is picked from the list comes whole; typing comes letter by letter.
    input?.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent) || event.inputType === 'insertReplacementText') open(event);
    });
  }
}

customElements.define('alert-picker', AlertPicker);
