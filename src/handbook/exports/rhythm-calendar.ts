/**
 * The forums of a role as a calendar that repeats, https://www.rfc-editor.org/rfc/rfc5545. Days come from the handbook
 * and never from the clock, so that the same handbook gives the same bytes.
 */
import ical, { ICalEventRepeatingFreq, type ICalRepeatingOptions, ICalWeekday } from 'ical-generator';
import { type Cadence, forumsOf, meetingText, placeOf } from '../facts/forums.ts';
import { type Handbook, type Node } from '../graph.ts';
import { nodeUrl, rhythmFileUrl } from '../urls.ts';
import { type Address } from './address.ts';
import { type ExportFile } from './export-files.ts';

const days = [
  ICalWeekday.SU,
  ICalWeekday.MO,
  ICalWeekday.TU,
  ICalWeekday.WE,
  ICalWeekday.TH,
  ICalWeekday.FR,
  ICalWeekday.SA,
] as const;

const monthsBetween: Partial<Record<Cadence, number>> = { monthly: 1, quarterly: 3, semiannual: 6, annual: 12 };

/** Times float: they are those of the clock on the reader’s wall, wherever that is. */
export function rhythmCalendar(handbook: Handbook, role: Node<'role' | 'duty'>, address: Address): string {
  const calendar = ical({
    name: `Rhythm of ${role.name}`,
    prodId: { company: 'Rolebook', product: 'Handbook', language: 'EN' },
  });
  for (const { forum, part } of forumsOf(handbook, role.id)) {
    const { first, at, minutes, summary, decides } = forum.data;
    const start = new Date(`${first}T${at}:00Z`);
    const url = address(nodeUrl(forum) ?? '/');
    calendar.createEvent({
      id: `${forum.id}@rolebook`,
      stamp: new Date(`${first}T00:00:00Z`),
      start,
      end: new Date(start.getTime() + minutes * 60_000),
      floating: true,
      repeating: ruleOf(forum),
      summary: forum.name,
      description: [
        summary,
        `You ${part === 'leads' ? 'lead it' : 'take part'}. ${meetingText(forum)}.`,
        `May decide: ${decides.join('; ')}`,
        // Only a whole address leads anywhere from a calendar.
        ...(url.startsWith('/') ? [] : [url]),
      ].join('\n'),
    });
  }
  return calendar.toString();
}

/** The place in the month holds, and not its number: the second Tuesday stays the second Tuesday. */
function ruleOf({ data: { cadence, first } }: Node<'forum'>): ICalRepeatingOptions {
  const { weekday, place } = placeOf(first);
  const day = days[weekday] as ICalWeekday;
  if (cadence === 'daily') return { freq: ICalEventRepeatingFreq.WEEKLY, byDay: days.slice(1, 6) };
  if (cadence === 'weekly') return { freq: ICalEventRepeatingFreq.WEEKLY, byDay: [day] };
  return {
    freq: ICalEventRepeatingFreq.MONTHLY,
    interval: monthsBetween[cadence] ?? 1,
    byDay: [day],
    bySetPos: place === 5 ? -1 : place,
  };
}

/** A calendar for each role that has forums. */
export const rhythmFiles = (handbook: Handbook, address: Address): ExportFile[] =>
  handbook
    .all('role')
    .filter(({ id }) => forumsOf(handbook, id).length > 0)
    .map((role) => ({ url: rhythmFileUrl(role.id), content: () => rhythmCalendar(handbook, role, address) }));
