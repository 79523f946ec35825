/** What was done when, as text for the record of an incident. */
import type { RunRecord } from './run-record.ts';
import { minutesBetween, utc } from './run-times.ts';

export interface Runbook {
  title: string;
  url: string;
  version: string;
  /** What steps are called, in their order. */
  steps: readonly string[];
  /** Who is called, and after how long, in the order of the page. */
  calls: readonly string[];
}

/** Markdown, with times in UTC. What placeholders stand for is not in it: it may be secret. */
export function timeline({ title, url, version, steps, calls }: Runbook, record: RunRecord): string {
  const { started } = record;
  if (started === undefined) return '';
  const events = [
    { at: started, text: 'Started' },
    ...steps.flatMap((name, index) => {
      const at = record.steps[String(index + 1)];
      return at === undefined ? [] : [{ at, text: `Step ${index + 1} done: ${name}` }];
    }),
    ...calls.flatMap((name, index) => {
      const call = record.calls[String(index)];
      return call ? [{ at: call.at, text: `${call.made ? 'Called' : 'No call needed'}: ${name}` }] : [];
    }),
  ].sort((a, b) => a.at - b.at);
  const open = steps.flatMap((_, index) => (record.steps[String(index + 1)] === undefined ? [index + 1] : []));
  return [
    `## Timeline: ${title}`,
    '',
    `Runbook ${url}, version ${version}. Times are UTC.`,
    '',
    ...events.map(({ at, text }) => `- ${utc(at)} (+${minutesBetween(started, at)} min) ${text}`),
    ...(open.length > 0 ? ['', `Not ticked: step ${open.join(', ')}.`] : []),
    '',
  ].join('\n');
}
