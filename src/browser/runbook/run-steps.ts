/** Boxes to tick at the steps of a runbook. */
import { make } from '../make.ts';
import { timeOfDay } from './run-times.ts';

export interface StepBox {
  title: string;
  /** Shows when the step was done; undefined where it was not. */
  show: (at: number | undefined) => void;
}

/** A box at the end of each step. `ticked` is told the number of the step, from 1, and whether it is done. */
export const stepBoxes = (root: HTMLElement, ticked: (step: number, done: boolean) => void): StepBox[] =>
  [...root.querySelectorAll<HTMLElement>('ol.steps > li')].map((item, index) => {
    const number = index + 1;
    const title = titleOf(item);
    const box = make('input', { type: 'checkbox', 'aria-label': `Step ${number} done: ${title}` });
    const time = make('time');
    item.append(make('label', { class: 'tick' }, box, make('span', {}, 'Done'), time));
    box.addEventListener('change', () => ticked(number, box.checked));
    return {
      title,
      show: (at) => {
        box.checked = at !== undefined;
        item.toggleAttribute('data-done', at !== undefined);
        time.textContent = at === undefined ? '' : timeOfDay(at);
        if (at !== undefined) time.dateTime = new Date(at).toISOString();
      },
    };
  });

/** Steps begin with what they are called, in bold. */
function titleOf(item: HTMLElement): string {
  const first = item.querySelector(':scope > p') ?? item;
  const name = first.firstElementChild?.matches('strong') ? first.firstElementChild : first;
  const [line = ''] = name.textContent.trim().split('\n');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
