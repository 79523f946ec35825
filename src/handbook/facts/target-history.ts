/** What a role aimed for on a KPI over time. */
import { type Role } from '../../../schemas/role.ts';

export type KpiEdge = Role['kpis'][number];
export type DatedTargets = Pick<KpiEdge, 'targets' | 'since' | 'decided' | 'why'>;

/** Where an edge that counts today keeps the one that is written. Pages have their own copy of this module. */
const written = Symbol.for('rolebook.written-targets');

/** Remembers from which written edge one was made that counts today. */
export const keepWritten = (edge: KpiEdge, from: KpiEdge): KpiEdge =>
  Object.defineProperty(edge, written, { value: from, enumerable: false });

/** All targets of an edge, the newest first, planned ones included. */
export function targetHistory(edge: KpiEdge): readonly DatedTargets[] {
  const whole = (edge as { [written]?: KpiEdge })[written] ?? edge;
  return [whole, ...(whole.before ?? [])];
}

/** The targets that count on a day; before all of them, the oldest. */
export function targetsOn(edge: KpiEdge, day: string): DatedTargets {
  const history = targetHistory(edge);
  return history.find(({ since }) => since === undefined || since <= day) ?? (history.at(-1) as DatedTargets);
}
