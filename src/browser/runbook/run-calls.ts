/** Whom to call by now. Each line stays in sight until somebody says that it is settled. */
import { announce } from '../announce.ts';
import { make, makeButton } from '../make.ts';
import type { RunRecord } from './run-record.ts';

interface Call {
  after: number;
  /** Time and people, for the record. */
  title: string;
  line: HTMLElement;
}

const toCall = (item: HTMLElement): Call => ({
  after: Number(item.dataset['after']),
  title: `${item.querySelector('b')?.textContent}: ${item.dataset['names']}`,
  line: item,
});

/** The lines below `root` that are due, in a list; `settled` is told the place of a call, and whether it was made. */
export function dueCalls(root: HTMLElement, settled: (call: number, made: boolean) => void) {
  const calls = [...root.querySelectorAll<HTMLElement>('.calls > li')].map(toCall);
  const list = make('ul', { class: 'due', 'aria-label': 'Call now' });
  const shown = new Map<number, HTMLElement>();

  const show = (record: RunRecord, minutes: number) => {
    calls.forEach(({ after, title, line }, index) => {
      const due = record.started !== undefined && minutes >= after && record.calls[String(index)] === undefined;
      line.toggleAttribute('data-due', due);
      if (due && !shown.has(index)) {
        const item = make(
          'li',
          {},
          make('div', {}, ...[...line.childNodes].map((node) => node.cloneNode(true))),
          makeButton('Called', () => settled(index, true)),
          makeButton('Not needed', () => settled(index, false)),
        );
        shown.set(index, item);
        list.append(item);
        if (after > 0) announce(`${after} minutes have passed. ${title}`);
      }
      if (!due) {
        shown.get(index)?.remove();
        shown.delete(index);
      }
    });
    list.hidden = shown.size === 0;
  };
  return { list, titles: calls.map(({ title }) => title), show };
}
