/** Which of several roles’ targets for one KPI is the hardest to reach. */
import { type Kpi } from '../../../schemas/kpi.ts';
import { durationMagnitudes, type Target } from '../../../schemas/target.ts';
import { type Handbook } from '../graph.ts';
import { comparingKeyOf, findParameter, minutesOf, targetSort, unitOf } from './targets.ts';

type Direction = Kpi['direction'];

/** What a target with a number says: which way is good, and on what scale it counts. */
interface Scaled {
  direction: Direction;
  scale: string;
}

const isDuration = (magnitude: string): boolean => (durationMagnitudes as readonly string[]).includes(magnitude);

/** Lengths of time share one scale, because they sort in minutes. */
const scaleOf = (unit: string): string => (unit in minutesOf ? 'minutes' : unit);

/** Undefined where the target has no number, or one that stands for nothing alone. */
function scaled(handbook: Handbook, kpi: Kpi, target: Target): Scaled | undefined {
  const key = comparingKeyOf(target);
  const scale = scaleOf(unitOf(handbook, kpi, target));
  switch (key) {
    case 'atLeast':
    case 'above':
      return { direction: 'up', scale };
    case 'atMost':
    case 'below':
      return { direction: 'down', scale };
    case 'within':
      return { direction: 'within', scale };
    case 'change':
      return { direction: (target.change ?? 0) < 0 ? 'down' : 'up', scale: 'change' };
    case 'magnitude':
      return isDuration(String(target.magnitude))
        ? { direction: 'down', scale: 'minutes' }
        : { direction: 'up', scale: 'per-week' };
    case 'policy': {
      const policy = handbook.get('policy', target.policy as string);
      const { parameter, values } = findParameter(policy.data.parameters ?? [], target);
      if (!parameter || (values.length > 1 && target.tighter === undefined)) return undefined;
      return { direction: parameter.limit === 'at-least' ? 'up' : 'down', scale: scaleOf(parameter.unit) };
    }
    default:
      return undefined;
  }
}

interface Rated {
  role: string;
  target: Target;
  /** What the number is about; only targets about the same thing are compared. */
  about: string;
  /** Higher is stricter: by the number, then by whether the number itself still misses the target. */
  strictness: readonly [number, number];
}

function rate(handbook: Handbook, kpi: Kpi, role: string, target: Target): Rated[] {
  const wanted = target.ofKpi === undefined ? kpi.direction : handbook.get('kpi', target.ofKpi).data.direction;
  const value = targetSort(handbook, kpi, target);
  const found = scaled(handbook, kpi, target);
  // An alternative binds nobody by itself, and a limit against the direction of the KPI guards something else.
  if (value === undefined || found?.direction !== wanted || target.or) return [];
  const { of, ofKpi, for: cohort, inside, under, over, by, when, stage } = target;
  const open = target.above !== undefined || target.below !== undefined;
  return [
    {
      role,
      target,
      about: JSON.stringify([found.scale, of, ofKpi, cohort, inside, under, over, by, when, stage]),
      strictness: [wanted === 'up' ? value : -value, open ? 1 : 0],
    },
  ];
}

const compare = (a: Rated, b: Rated): number => a.strictness[0] - b.strictness[0] || a.strictness[1] - b.strictness[1];

/**
 * The targets that are stricter than another role’s, by the direction of the KPI; several where they are
 * equal. Compared are only numbers on one scale with the same qualifiers: for the same cohort, period and terms.
 */
export function strictestTargets(
  handbook: Handbook,
  kpi: Kpi,
  held: readonly { role: string; targets: readonly Target[] }[],
): ReadonlySet<Target> {
  const rated = held.flatMap(({ role, targets }) => targets.flatMap((target) => rate(handbook, kpi, role, target)));
  const strictest = [...Map.groupBy(rated, ({ about }) => about).values()].flatMap((group) => {
    const best = group.reduce((a, b) => (compare(a, b) >= 0 ? a : b));
    const others = group.filter((one) => compare(one, best) < 0 && one.role !== best.role);
    return others.length === 0 ? [] : group.filter((one) => compare(one, best) === 0);
  });
  return new Set(strictest.map(({ target }) => target));
}
