/** Numbers of policies beside one another: which values a bound compares, and whether it holds. */
import { type Bound, type BoundSign, type Parameter } from '../../../schemas/parameter.ts';

/** Minutes in units that have a fixed length. A business day or a working hour has none. */
const minutes: Record<string, number> = {
  milliseconds: 1 / 60_000,
  seconds: 1 / 60,
  minutes: 1,
  hours: 60,
  days: 1440,
  weeks: 10_080,
};

const holds: Record<BoundSign, (own: number, other: number) => boolean> = {
  below: (own, other) => own < other,
  'at-most': (own, other) => own <= other,
  equal: (own, other) => own === other,
  'at-least': (own, other) => own >= other,
  above: (own, other) => own > other,
};

/** Whether `own` stands to `other` as `is` says; undefined where their units cannot be compared. */
export function boundHolds(is: BoundSign, own: Measured, other: Measured): boolean | undefined {
  if (own.unit === other.unit) return holds[is](own.value, other.value);
  const [left, right] = [minutes[own.unit], minutes[other.unit]];
  return left === undefined || right === undefined ? undefined : holds[is](own.value * left, other.value * right);
}

export interface Measured {
  value: number;
  unit: string;
}

type Value = Parameter['values'][number];

/** The values that a bound is about. */
export const boundValues = (parameter: Parameter, { for: cohort }: Bound): Value[] =>
  parameter.values.filter((value) => cohort === undefined || value.for === cohort);

/** The value of the other parameter that stands against one of ours: for its cohort, or the one for everything. */
export function otherValues(other: Parameter, of: string | undefined, own: Value | undefined): Value[] {
  if (of !== undefined) return other.values.filter((value) => value.for === of);
  if (own === undefined) return other.values;
  const same = other.values.filter((value) => value.for !== undefined && value.for === own.for);
  return same.length > 0 ? same : other.values.filter((value) => value.for === undefined);
}
