/** The search of every page: closes it, and remembers what was read. The index is fetched when somebody turns to it. */
import './find-box.ts';
import { rememberPage } from './recent.ts';

const dialog = document.querySelector<HTMLDialogElement>('dialog.find');
const base = (dialog?.querySelector<HTMLElement>('find-box')?.dataset['base'] ?? '/').replace(/\/$/, '');

// A click beside the frame closes, as Escape does.
dialog?.addEventListener('click', (event) => event.target === dialog && dialog.close());
dialog?.querySelector('.find-close')?.addEventListener('click', () => dialog.close());

rememberPage(base);
