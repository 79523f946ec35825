/** Elements, made in one expression. Text becomes text nodes, so that nothing can come in as markup. */

export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

export function makeButton(label: string, press: () => void, attributes: Readonly<Record<string, string>> = {}) {
  const button = make('button', { type: 'button', ...attributes }, label);
  button.addEventListener('click', press);
  return button;
}
