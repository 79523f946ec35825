/** Copies text, with rich text beside it where given; on plain HTTP too, where browsers keep the new way to themselves. */
export async function copy(text: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else {
      const part = (type: string, data: string) => [type, new Blob([data], { type })] as const;
      await navigator.clipboard.write([
        new ClipboardItem(Object.fromEntries([part('text/plain', text), part('text/html', html)])),
      ]);
    }
    return true;
  } catch {
    return copyByCommand(text, html);
  }
}

/** The old way: whatever is copied next is replaced by what is wanted. */
function copyByCommand(text: string, html?: string): boolean {
  let done = false;
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    done = event.clipboardData !== null;
  };
  document.addEventListener('copy', put);
  // It is deprecated, and the only way that there is without HTTPS.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand('copy');
  document.removeEventListener('copy', put);
  return done;
}
