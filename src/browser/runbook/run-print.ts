/** Print shows what is folded, and each sheet says where it comes from. */

export function preparePrint(root: HTMLElement, from: string): void {
  // The margin of a page reaches no element, only what the whole document has.
  document.documentElement.style.setProperty('--printed-from', JSON.stringify(from));
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open]):not(.names)')];
    for (const part of opened) part.open = true;
  });
  addEventListener('afterprint', () => {
    for (const part of opened) part.open = false;
  });
}

/** Opens what is folded around the place that the address names. */
export function openTarget(): void {
  const open = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const part = target?.closest<HTMLDetailsElement>('details:not([open])');
    if (!part) return;
    part.open = true;
    target?.scrollIntoView();
  };
  addEventListener('hashchange', open);
  open();
}
