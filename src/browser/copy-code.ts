/** Every block of code gets a button that copies it. */

for (const pre of document.querySelectorAll('.handbook pre')) {
  const box = document.createElement('div');
  box.className = 'code-box';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(pre.textContent).then(() => {
      button.textContent = 'Copied';
      setTimeout(() => (button.textContent = 'Copy'), 2000);
    });
  });
  pre.replaceWith(box);
  box.append(pre, button);
  // Long lines scroll, so the keyboard has to reach them.
  pre.setAttribute('tabindex', '0');
}

export {};
