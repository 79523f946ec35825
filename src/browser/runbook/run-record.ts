/** What the browser remembers of one run of a runbook. Nothing of it is ever sent. */

/** Times are milliseconds since 1970. */
export interface RunRecord {
  started: number | undefined;
  /** When each step was ticked, by its number. */
  steps: Readonly<Record<string, number>>;
  /** When somebody was called, or was found not to be needed, by the place of the call in its list. */
  calls: Readonly<Record<string, { at: number; made: boolean }>>;
  /** What placeholders stand for. */
  names: Readonly<Record<string, string>>;
}

export const emptyRecord: RunRecord = { started: undefined, steps: {}, calls: {}, names: {} };

/** One record for each version, because the steps of another one are not the same. */
export const recordKey = (runbook: string, version: string): string => `rolebook:run:${runbook}:${version}`;

/** The record that a browser had kept; whatever does not look like one is left out. */
export function readRecord(value: unknown): RunRecord {
  const { started, steps, calls, names } = (objectOf(value) ?? {}) as Record<keyof RunRecord, unknown>;
  return {
    started: typeof started === 'number' ? started : undefined,
    steps: pick(steps, (one): one is number => typeof one === 'number'),
    calls: pick(calls, isCall),
    names: pick(names, (one): one is string => typeof one === 'string'),
  };
}

const objectOf = (value: unknown): object | undefined =>
  typeof value === 'object' && value !== null ? value : undefined;

const isCall = (value: unknown): value is { at: number; made: boolean } => {
  const { at, made } = (objectOf(value) ?? {}) as { at?: unknown; made?: unknown };
  return typeof at === 'number' && typeof made === 'boolean';
};

const pick = <Value>(value: unknown, fits: (one: unknown) => one is Value): Record<string, Value> =>
  Object.fromEntries(Object.entries(objectOf(value) ?? {}).filter((entry): entry is [string, Value] => fits(entry[1])));

/** A record with one of its entries set, or taken out where the value is undefined. */
export const withEntry = <Value>(
  entries: Readonly<Record<string, Value>>,
  key: string,
  value: Value | undefined,
): Record<string, Value> => ({
  ...Object.fromEntries(Object.entries(entries).filter(([other]) => other !== key)),
  ...(value === undefined ? {} : { [key]: value }),
});
