/** Boxes on a start page. What is ticked stays in the browser, and can be saved as a file. */
import { announce } from '../announce.ts';
import { make, makeButton } from '../make.ts';
import { keep, kept } from '../storage.ts';
import { saveFile } from './save-file.ts';
import { fromFile, isChanged, type Line, merged, readTicks, type Ticks, ticksKey, toFile, toList } from './ticks.ts';

const toLine = (item: HTMLElement): Line => ({
  key: item.dataset['key'] ?? '',
  mark: item.dataset['mark'] ?? '',
  title: item.dataset['title'] ?? '',
  stage: item.closest<HTMLElement>('[data-stage]')?.dataset['stage'] ?? '',
});

class StartRecord extends HTMLElement {
  connectedCallback() {
    const { start = '', name = '' } = this.dataset;
    const key = ticksKey(start);
    let ticks = readTicks(kept(key));

    const items = [...this.querySelectorAll<HTMLElement>('li[data-key]')].map((item) => {
      const line = toLine(item);
      const box = make('input', { type: 'checkbox', 'aria-label': line.title });
      const note = make('span', { class: 'when' });
      item.prepend(make('label', { class: 'box' }, box));
      item.append(note);
      box.addEventListener('change', () => {
        const others = Object.fromEntries(Object.entries(ticks).filter(([other]) => other !== line.key));
        change(box.checked ? { ...others, [line.key]: { at: Date.now(), mark: line.mark } } : others);
      });
      return { item, line, box, note };
    });
    const lines = items.map(({ line }) => line);
    const stages = [...this.querySelectorAll<HTMLElement>('.stages li')].map((entry) => {
      const count = make('span', { class: 'count' });
      entry.querySelector('a')?.append(' ', count);
      return { title: entry.querySelector('b')?.textContent, count };
    });

    const show = () => {
      for (const { item, line, box, note } of items) {
        const tick = ticks[line.key];
        const changed = isChanged(tick, line.mark);
        box.checked = tick !== undefined;
        item.toggleAttribute('data-done', tick !== undefined && !changed);
        item.toggleAttribute('data-changed', changed);
        note.textContent = tick ? new Date(tick.at).toISOString().slice(0, 10) : '';
        note.replaceChildren(
          ...(tick ? [new Date(tick.at).toISOString().slice(0, 10)] : []),
          ...(changed ? [' ', make('span', { class: 'warn' }, 'Changed since you read it')] : []),
          ...(changed
            ? [makeButton('Read again', () => change({ ...ticks, [line.key]: { at: Date.now(), mark: line.mark } }))]
            : []),
        );
      }
      for (const { title, count } of stages) {
        const own = lines.filter(({ stage }) => stage === title);
        count.textContent = `${own.filter((line) => ticks[line.key] && !isChanged(ticks[line.key], line.mark)).length}/${own.length}`;
      }
    };
    const change = (next: Ticks) => {
      ticks = next;
      if (!keep(key, ticks)) announce('This browser keeps nothing: save your ticks as a file');
      show();
    };

    const file = make('input', {
      type: 'file',
      accept: '.json,application/json',
      class: 'sr-only',
      tabindex: '-1',
      'aria-label': 'File with ticks',
    });
    file.addEventListener('change', () => {
      void file.files?.[0]?.text().then((text) => {
        const read = fromFile(start, text);
        if (read) change(merged(ticks, read));
        announce(read ? `${Object.keys(read).length} ticks read` : 'This file was not saved by this page');
        status.textContent = read ? 'The file was read.' : 'This file was not saved by this page.';
        file.value = '';
      });
    });
    const status = make('span', { class: 'quiet' });
    this.querySelector('[data-record-tools]')?.append(
      makeButton('Save ticks', () => saveFile(`${start}-ticks.json`, toFile(start, ticks), 'application/json')),
      makeButton('Open ticks', () => file.click()),
      file,
      makeButton('Record for your manager', () =>
        saveFile(`${start}-record.md`, toList(name, lines, ticks), 'text/markdown'),
      ),
      makeButton('Print', () => print()),
      makeButton('Forget all', () => {
        if (confirm('Forget all ticks of this page?')) change({});
      }),
      status,
    );
    show();
    addEventListener('storage', (event) => {
      if (event.key !== key) return;
      ticks = readTicks(kept(key));
      show();
    });
  }
}

customElements.define('start-record', StartRecord);
