/** Cells that several tables have, with the values that they sort by. */
import { runbookSchema } from '../../../schemas/runbook.ts';
import { type Cell, cell, joined, text, textCell } from './blocks.ts';
import { type Handbook } from '../graph.ts';
import { linkIds } from './link-lists.ts';

/** The place of a type of runbook, from what wakes people up to what can wait. */
export const typeOrder = (type: string): number => (runbookSchema.shape.type.options as string[]).indexOf(type);

/** What facets call these nodes. */
export const namesOf = (handbook: Handbook, ids: readonly string[] = []): string[] =>
  ids.map((id) => handbook.find(id)?.name ?? id);

/** Severities, sorted by the gravest of them; their file starts with it. */
export function severityCell(handbook: Handbook, ids: readonly string[] = []): Cell {
  const order = handbook.all('severity').map(({ id }) => id);
  return {
    ...cell(joined(linkIds(handbook, ids))),
    sort: ids.length > 0 ? Math.min(...ids.map((id) => order.indexOf(id))) : undefined,
  };
}

/** The day by which something is due, marked where that day has passed; empty where nothing is due. */
export const dueCell = (due: { day: string; overdue: boolean } | undefined): Cell =>
  due
    ? { lines: [[text(due.day), ...(due.overdue ? [text(' '), text('Overdue', 'warn')] : [])]], sort: due.day }
    : textCell(undefined);

/** Minutes after the start, as the words in which people say them. */
export const minutesCell = (minutes: number): Cell => textCell(minutes === 0 ? 'At once' : `${minutes} min`, minutes);
