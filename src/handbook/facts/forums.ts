/** The forums: who takes part in each, and how its days follow one another. */
import { cadence } from '../../../schemas/fields.ts';
import { type Forum } from '../../../schemas/forum.ts';
import { type Line, linkTo, text } from '../blocks/blocks.ts';
import { type Handbook, type Node } from '../graph.ts';

export type Cadence = Forum['cadence'];

/** How often, from every day to every year. */
export const cadences: readonly Cadence[] = cadence.options;

export const cadenceWords: Readonly<Record<Cadence, string>> = {
  daily: 'Every working day',
  weekly: 'Every week',
  monthly: 'Every month',
  quarterly: 'Every quarter',
  semiannual: 'Every half-year',
  annual: 'Every year',
};

export interface Seat {
  forum: Node<'forum'>;
  part: 'leads' | 'takes part';
}

/** All forums, those that meet most often first; those of one cadence in the order of their file. */
export const forumsInOrder = (handbook: Handbook): Node<'forum'>[] =>
  [...handbook.all('forum')].sort((a, b) => cadences.indexOf(a.data.cadence) - cadences.indexOf(b.data.cadence));

/** The forums of a role, duty or party, those that meet most often first. */
export const forumsOf = (handbook: Handbook, id: string): Seat[] =>
  forumsInOrder(handbook).flatMap((forum): Seat[] => {
    if (forum.data.chair === id) return [{ forum, part: 'leads' }];
    return forum.data.members.includes(id) ? [{ forum, part: 'takes part' }] : [];
  });

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const ordinals = ['first', 'second', 'third', 'fourth'] as const;

/** The weekday of a day, from Sunday as 0, and its place among the same weekdays of its month, from 1; 5 is the last. */
export function placeOf(day: string): { weekday: number; place: number } {
  const date = new Date(`${day}T00:00:00Z`);
  return { weekday: date.getUTCDay(), place: Math.ceil(date.getUTCDate() / 7) };
}

/** `Tuesdays, 10:00, 60 minutes`, or `the second Tuesday, …` where it meets less often than every week. */
export function meetingText({ data: { cadence, first, at, minutes } }: Node<'forum'>): string {
  const { weekday, place } = placeOf(first);
  const name = weekdays[weekday] as string;
  const when =
    cadence === 'daily'
      ? 'Monday to Friday'
      : cadence === 'weekly'
        ? `${name}s`
        : `the ${ordinals[place - 1] ?? 'last'} ${name}${cadence === 'monthly' ? '' : ` of ${months[cadence]}`}`;
  return `${when}, ${at}, ${minutes} minutes`;
}

const months: Readonly<Record<Exclude<Cadence, 'daily' | 'weekly' | 'monthly'>, string>> = {
  quarterly: 'a month in each quarter',
  semiannual: 'a month in each half-year',
  annual: 'a month in each year',
};

/** A forum as those who take part in it read it. */
export const seatLine = ({ forum, part }: Seat): Line => [
  linkTo(forum),
  text(` ${meetingText(forum)}`, 'quiet'),
  ...(part === 'leads' ? [text(' '), text('Leads', 'label')] : []),
];
