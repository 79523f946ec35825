/** The form of a template gets a button that copies it as Markdown, beside its files. */

const source = document.querySelector<HTMLElement>('.form-source pre');
const files = document.querySelector('#copy-or-download');
const heading = files?.closest('.sl-heading-wrapper') ?? files;

if (source && heading) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy-form';
  const label = 'Copy the form as Markdown';
  button.textContent = label;
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(source.textContent).then(() => {
      button.textContent = 'Copied';
      setTimeout(() => (button.textContent = label), 2000);
    });
  });
  heading.after(button);
}

export {};
