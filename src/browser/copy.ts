/** Copies text, on plain HTTP too, where browsers keep their clipboard closed to scripts. */

/** Answers whether the text is in the clipboard now. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // On a page that was not served securely there is none, whatever its type says.
    const { clipboard } = navigator as { clipboard?: Clipboard };
    if (clipboard) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // The reader or the browser refused; the old way may still work.
  }
  return copySelected(text);
}

function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const box = document.createElement('textarea');
  box.value = text;
  box.readOnly = true;
  box.className = 'sr-only';
  // A dialog would leave everything outside it without focus.
  (focused?.closest('dialog') ?? document.body).append(box);
  box.select();
  try {
    // Deprecated, and the only way there.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    box.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}

/** Selects what could not be copied, so that the keyboard can. */
export const select = (element: Element): void => getSelection()?.selectAllChildren(element);
