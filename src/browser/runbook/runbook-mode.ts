/** Runs a runbook: the clock, what is done, whom to call by now, and the timeline of it all. Kept in the browser alone. */
import { announce } from '../announce.ts';
import { copyButton } from '../copy-button.ts';
import { make, makeButton } from '../make.ts';
import '../providers.ts';
import { keep, kept } from '../storage.ts';
import { dueCalls } from './run-calls.ts';
import { namesPanel } from './run-names.ts';
import { openTarget, preparePrint } from './run-print.ts';
import { emptyRecord, readRecord, recordKey, type RunRecord, withEntry } from './run-record.ts';
import { stepBoxes } from './run-steps.ts';
import { elapsed, minutesBetween } from './run-times.ts';
import { timeline } from './timeline.ts';

class RunbookMode extends HTMLElement {
  connectedCallback() {
    const { runbook = '', version = '', title = '', url = '' } = this.dataset;
    const key = recordKey(runbook, version);
    let record = readRecord(kept(key));
    preparePrint(this, `${new URL(url, location.href).href} · version ${version}`);
    openTarget();

    const change = (changes: Partial<RunRecord>) => {
      record = { ...record, ...changes };
      const stays = keep(key, record);
      if (!stays) announce('This browser keeps nothing: a reload will lose what you tick');
      show();
    };
    const started = () => record.started ?? Date.now();
    const start = () => {
      if (record.started !== undefined) return;
      change({ started: Date.now() });
      announce('Started. The clock runs');
    };

    const names = namesPanel(this, (name, value) =>
      change({ names: withEntry(record.names, name, value || undefined) }),
    );
    const boxes = stepBoxes(this, (step, done) => {
      change({ started: started(), steps: withEntry(record.steps, String(step), done ? Date.now() : undefined) });
      const open = boxes.length - Object.keys(record.steps).length;
      announce(
        open === 0
          ? 'All steps are done. The timeline is below'
          : `Step ${step} ${done ? 'done' : 'open again'}, ${open} open`,
      );
    });
    const calls = dueCalls(this, (call, made) =>
      change({ calls: { ...record.calls, [String(call)]: { at: Date.now(), made } } }),
    );

    const startLink = this.querySelector<HTMLAnchorElement>('[data-start]');
    startLink?.addEventListener('click', start);
    const clock = make('b', { role: 'timer', 'aria-label': 'Time since the start' });
    const next = make('a', { class: 'next' });
    const reset = makeButton('Reset', () => {
      if (confirm('Forget the ticks, times and names of this run?')) change(emptyRecord);
    });
    const bar = make(
      'div',
      { class: 'run-bar', role: 'region', 'aria-label': 'This run' },
      calls.list,
      make('div', { class: 'run-line' }, clock, next, reset),
    );
    if (boxes.length > 0) this.append(bar);
    if (names) this.querySelector('.before')?.append(names.panel);

    const section = this.querySelector<HTMLElement>('[data-timeline]');
    const text = make('pre', { 'data-plain': '', tabindex: '0' });
    section?.append(
      make('h2', {}, 'Timeline'),
      make('p', {}, 'For the record of the incident. Names that you filled in are not in it.'),
      text,
      copyButton(text, 'Copy timeline'),
    );

    const tick = () => {
      if (record.started === undefined) return;
      const now = Date.now();
      clock.textContent = elapsed(now - record.started);
      calls.show(record, minutesBetween(record.started, now));
    };
    const show = () => {
      const running = record.started !== undefined;
      const first = boxes.findIndex((_, index) => record.steps[String(index + 1)] === undefined) + 1;
      boxes.forEach((box, index) => box.show(record.steps[String(index + 1)]));
      names?.show(record.names);
      next.textContent = first > 0 ? `Step ${first} of ${boxes.length}` : 'Timeline';
      next.href = first > 0 ? `#step-${first}` : `#${section?.id ?? ''}`;
      if (startLink) {
        startLink.textContent =
          running && first > 0 ? `Go on with step ${first}` : running ? 'To the timeline' : 'Start';
        startLink.href = next.href;
      }
      bar.hidden = !running;
      document.documentElement.toggleAttribute('data-running', running);
      if (section) section.hidden = !running;
      text.textContent = timeline(
        {
          title,
          url: new URL(url, location.href).href,
          version,
          steps: boxes.map((box) => box.title),
          calls: calls.titles,
        },
        record,
      );
      calls.show(record, running ? minutesBetween(record.started ?? 0, Date.now()) : 0);
      tick();
    };
    show();
    setInterval(tick, 1000);
    addEventListener('storage', (event) => {
      if (event.key !== key) return;
      record = readRecord(kept(key));
      show();
    });
  }
}

customElements.define('runbook-mode', RunbookMode);
