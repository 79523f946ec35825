/** A target of a role in the form in which two of them can be compared. */
import type { Kpi } from '../../../schemas/kpi.ts';
import { durationMagnitudes, frequencyMagnitudes, type Target } from '../../../schemas/target.ts';
import { plain } from '../blocks/blocks.ts';
import type { Handbook } from '../graph.ts';
import { quantity } from '../facts/quantity.ts';
import { comparingKeyOf, findParameter, minutesOf, targetLine, targetSort, unitOf } from '../facts/targets.ts';
import type { ComparableTarget, TargetNumber } from './profile.ts';

export function comparableTarget(handbook: Handbook, kpi: Kpi, target: Target): ComparableTarget {
  const { sort, number } = numberOf(handbook, kpi, target);
  const { of, ofKpi, for: cohort, stage, inside, under, by, over, indicative } = target;
  const about = [of, ofKpi, cohort, stage, inside, under, by].map((part) => part ?? '');
  return {
    // Whether it is a starting figure is compared by itself.
    text: plain(targetLine(handbook, kpi, { ...target, indicative: undefined })),
    kind: [sort, ...about].join('|'),
    over,
    indicative,
    number,
  };
}

interface Sorted {
  /** The sort of number: those of one sort can be subtracted. */
  sort: string;
  number?: TargetNumber | undefined;
}

function numberOf(handbook: Handbook, kpi: Kpi, target: Target): Sorted {
  const key = comparingKeyOf(target);
  if (key === 'trend' || key === 'unset' || key === 'note') return { sort: key };
  if (key === 'magnitude') return magnitude(target);
  if (key === 'policy') return parameterNumber(handbook, kpi, target);
  const unit = key === 'change' ? 'percent' : unitOf(handbook, kpi, target);
  const raw = target[key] as number;
  const show = (value: number) =>
    (key === 'within' ? '±' : value > 0 && key === 'change' ? '+' : '') + quantity(value, unit).replace('-', '−');
  const aim = target.stretch as number | undefined;
  return {
    sort: `${key === 'change' ? 'change' : key === 'within' ? 'within' : 'limit'} ${dimension(unit)} ${upward(key, raw)}`,
    number: {
      value: targetSort(handbook, kpi, target) as number,
      shown: show(raw),
      stretch: aim === undefined ? undefined : { value: aim * (minutesOf[unit] ?? 1), shown: show(aim) },
      stricter: upward(key, raw),
      unit: dimension(unit),
      included: key !== 'above' && key !== 'below',
    },
  };
}

const dimension = (unit: string): string => (minutesOf[unit] === undefined ? unit : 'duration');

/** Whether more is stricter. For plain targets this is the direction of the KPI, which the checks hold them to. */
const upward = (key: string, value: number): 'up' | 'down' =>
  key === 'atLeast' || key === 'above' || (key === 'change' && value > 0) ? 'up' : 'down';

/** Orders of size stand in a row from the strictest; a difference is counted in steps. */
function magnitude({ magnitude: size, stretch }: Target): Sorted {
  const duration = (durationMagnitudes as readonly unknown[]).includes(size);
  const scale: readonly unknown[] = duration ? durationMagnitudes : frequencyMagnitudes;
  const aim = stretch === undefined ? undefined : { value: scale.indexOf(stretch), shown: String(stretch) };
  const number = { value: scale.indexOf(size), shown: String(size), stretch: aim, unit: 'step', included: true };
  return { sort: duration ? 'length' : 'frequency', number: { ...number, stricter: 'down' } };
}

/** The number of a policy’s parameter, or the stricter one that the role sets itself. */
function parameterNumber(handbook: Handbook, kpi: Kpi, target: Target): Sorted {
  const { parameters = [] } = handbook.get('policy', target.policy as string).data;
  const { parameter, values } = findParameter(parameters, target);
  const value = targetSort(handbook, kpi, target);
  const sort = `policy ${target.policy} ${target.parameter ?? ''}`;
  // Values for several cohorts are no single number.
  if (!parameter || value === undefined || (values.length > 1 && target.tighter === undefined)) return { sort };
  return {
    sort,
    number: {
      value,
      shown: quantity(target.tighter ?? (values[0]?.value as number), parameter.unit),
      stricter: parameter.limit === 'at-least' ? 'up' : 'down',
      unit: dimension(parameter.unit),
      included: true,
    },
  };
}
