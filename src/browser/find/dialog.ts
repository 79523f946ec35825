/** The search of every page: fetches the index when the browser has nothing else to do, and remembers what was read. */
import './find-box.ts';
import { answers } from './fetch-answers.ts';
import { rememberPage } from './recent.ts';

const dialog = document.querySelector<HTMLDialogElement>('dialog.find');
const base = (dialog?.querySelector<HTMLElement>('find-box')?.dataset['base'] ?? '/').replace(/\/$/, '');

// A click beside the frame closes, as Escape does.
dialog?.addEventListener('click', (event) => event.target === dialog && dialog.close());
dialog?.querySelector('.find-close')?.addEventListener('click', () => dialog.close());

rememberPage(base);

const saving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
const load = () => {
  // What is fetched here need not be fetched ahead when the dialog opens.
  delete dialog?.dataset['answers'];
  void answers(base).then(
    (loaded) => loaded.details(),
    () => undefined,
  );
};
if (!saving) ('requestIdleCallback' in window ? requestIdleCallback : setTimeout)(load);
