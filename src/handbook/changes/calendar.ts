/** Reviews and exercises that are due, as a calendar: https://www.rfc-editor.org/rfc/rfc5545 */
import ical from 'ical-generator';
import { type OwnedKind, ownedKinds } from '../../../schemas/index.ts';
import { dueAgain } from '../facts/due.ts';
import { type Handbook, type Node } from '../graph.ts';
import { compareText } from '../diagnostics.ts';
import { nameOfKind } from '../nodes.ts';
import { entryUrl } from '../urls.ts';
import { firstId } from './lasting-id.ts';

interface DueEvent {
  /** Stays when the day moves, so that a calendar moves its event. */
  uid: string;
  day: string;
  /** The day of the last time, from which the day follows. */
  from: string;
  title: string;
  text: string;
  url: string;
  owner: string;
}

/** Everything that is due again, by day. Drafts are not in force, and what is retired is never due. */
export function dueEvents(handbook: Handbook): DueEvent[] {
  return ownedKinds
    .flatMap((kind) => handbook.all<OwnedKind>(kind))
    .filter(({ data }) => data.status !== 'draft')
    .flatMap((node) => eventsOf(handbook, node))
    .sort((a, b) => compareText(a.day, b.day) || compareText(a.uid, b.uid));
}

function eventsOf(handbook: Handbook, node: Node<OwnedKind>): DueEvent[] {
  const { effective, review, owner } = node.data;
  const { exercise } = node.data as { exercise?: { last?: { date: string }; everyMonths: number } };
  const event = (what: string, last: string | undefined, everyMonths: number): DueEvent => ({
    uid: `${what}-${firstId(node)}@rolebook`,
    day: dueAgain(last, effective, everyMonths, handbook.asOf).day,
    from: last ?? effective,
    title: `${what === 'review' ? 'Review' : 'Exercise'}: ${node.name}`,
    text:
      `The ${nameOfKind(node.kind)} is due for ${what === 'review' ? 'a review' : 'an exercise'} every ${everyMonths === 1 ? 'month' : `${everyMonths} months`}. ` +
      `${last === undefined ? 'There was none yet' : `The last one was on ${last}`}. Owner: ${handbook.get('role', owner).name}.`,
    url: entryUrl(node.kind, node.id),
    owner,
  });
  return [
    event('review', review.last?.date, review.everyMonths),
    ...(exercise ? [event('exercise', exercise.last?.date, exercise.everyMonths)] : []),
  ];
}

/** A calendar of these events. Links stand in it only where it is known where the site will stand. */
export function calendar(name: string, events: readonly DueEvent[], address: (url: string) => string): string {
  const made = ical({ name, prodId: { company: 'Rolebook', product: 'Handbook' } });
  for (const { uid, day, from, title, text, url } of events) {
    const link = address(url);
    made.createEvent({
      id: uid,
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      stamp: new Date(`${from}T00:00:00Z`),
      summary: title,
      description: text,
      ...(URL.canParse(link) ? { url: link } : {}),
    });
  }
  // The format ends every line with both signs.
  return `${made.toString().replace(/\r?\n/g, '\r\n').trimEnd()}\r\n`;
}
