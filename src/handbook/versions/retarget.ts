/** Gives a role new targets for a KPI from a day on, and keeps those that counted until then. */
import { type Target } from '../../../schemas/target.ts';
import { type KpiEdge } from '../facts/target-history.ts';
import { openFront, setFields, spliced } from './edit-front-matter.ts';

export interface Retargeting {
  /** The place of the KPI in the list of the role, and what stands there. */
  index: number;
  edge: KpiEdge;
  targets: readonly Target[];
  since: string;
  today: string;
  why: string;
  /** The day from which the targets counted so far where nothing says so: when the role came into force. */
  roleSince: string;
}

/** The text of the role with its new targets. */
export function retarget(text: string, { index, edge, targets, since, today, why, roleSince }: Retargeting): string {
  const front = openFront(text);
  const { targets: old, since: oldSince = roleSince, decided, why: oldWhy, before = [] } = edge;
  const past = {
    targets: old,
    since: oldSince,
    ...(decided !== undefined && { decided }),
    ...(oldWhy !== undefined && { why: oldWhy }),
  };
  const fields = { targets, since, decided: today, why, before: [past, ...before] };
  return spliced(front, setFields(front, ['kpis', index], fields, 'targets'));
}
