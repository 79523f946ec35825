/** What a role aimed for on a KPI over time. */
import { type Role } from '../../../schemas/role.ts';

export type KpiEdge = Role['kpis'][number];
export type DatedTargets = Pick<KpiEdge, 'targets' | 'since' | 'decided' | 'why'>;

/** The edge as it is written, by the one that counts today. */
const written = new WeakMap<KpiEdge, KpiEdge>();

/** Remembers from which written edge one was made that counts today. */
export function keepWritten(edge: KpiEdge, from: KpiEdge): KpiEdge {
  written.set(edge, from);
  return edge;
}

/** All targets of an edge, the newest first, planned ones included. */
export function targetHistory(edge: KpiEdge): readonly DatedTargets[] {
  const whole = written.get(edge) ?? edge;
  return [whole, ...(whole.before ?? [])];
}

/** The targets that count on a day; before all of them, the oldest. */
export function targetsOn(edge: KpiEdge, day: string): DatedTargets {
  const history = targetHistory(edge);
  return history.find(({ since }) => since === undefined || since <= day) ?? (history.at(-1) as DatedTargets);
}
