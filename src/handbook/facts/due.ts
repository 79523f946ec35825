/** When something is due again, and whether it is overdue on the day that a handbook is judged against. */
import { addMonths } from './dates.ts';

export interface Due {
  day: string;
  overdue: boolean;
}

/** Due so many months after the last time; where there was none yet, after the day it came into force. */
export function dueAgain(last: string | undefined, effective: string, everyMonths: number, asOf: string): Due {
  const day = addMonths(last ?? effective, everyMonths);
  return { day, overdue: day < asOf };
}

/** What is looked at of an entry, none of which need be there or be right. */
interface Dated {
  effective?: unknown;
  review?: { last?: { date?: unknown } };
  exercise?: { last?: { date?: unknown } };
  changes?: readonly ({ date?: unknown } | null)[];
  kpis?: readonly ({ decided?: unknown } | null)[];
}

const listed = <Item>(list: readonly Item[] | undefined): readonly Item[] =>
  Array.isArray(list) ? (list as readonly Item[]) : [];

/** The newest day on which any of these came into force, was changed, reviewed or exercised, or got a target; empty where none has a day. */
export const newestDay = (entries: readonly unknown[]): string =>
  entries
    .flatMap((entry) => {
      const { effective, review, exercise, changes, kpis } = (entry ?? {}) as Dated;
      return [
        effective,
        review?.last?.date,
        exercise?.last?.date,
        ...listed(changes).map((change) => change?.date),
        ...listed(kpis).map((edge) => edge?.decided),
      ];
    })
    .filter((day): day is string => typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day))
    .reduce((newest, day) => (day > newest ? day : newest), '');
