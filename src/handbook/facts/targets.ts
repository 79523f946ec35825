/** Targets as people read them and as tables sort them. */
import { type Kpi } from '../../../schemas/kpi.ts';
import { type Parameter } from '../../../schemas/policy.ts';
import {
  comparingKeys,
  durationMagnitudes,
  frequencyMagnitudes,
  type ComparingKey,
  type Target,
} from '../../../schemas/target.ts';
import { linkTo, type Line, type Text, text, titleCase } from '../blocks/blocks.ts';
import { type Handbook } from '../graph.ts';
import { quantity } from './quantity.ts';
import { entryUrl } from '../urls.ts';

/** The key that tells what sort of target it is. */
export const comparingKeyOf = (target: Target): ComparingKey =>
  comparingKeys.find((key) => target[key] !== undefined) as ComparingKey;

/** The parameter that a target names, and those of its values that are for the target’s cohort. */
export function findParameter(
  parameters: readonly Parameter[],
  target: Target,
): { parameter: Parameter | undefined; values: Parameter['values'] } {
  const parameter = parameters.find(({ id }) => id === target.parameter);
  const values = parameter?.values.filter(
    (value) => target.for === undefined || value.for === undefined || value.for === target.for,
  );
  return { parameter, values: values ?? [] };
}

const signs = { atLeast: '≥', atMost: '≤', above: '>', below: '<' } as const;

/** `≥ 99.9%`; all of something is `100%`, because there is no more. */
const compared = (key: keyof typeof signs, value: number, unit: string): string =>
  key === 'atLeast' && unit === 'percent' && value === 100 ? '100%' : `${signs[key]} ${quantity(value, unit)}`;
const trends = {
  up: 'rising',
  down: 'falling',
  steady: 'steady',
  'not-up': 'steady or falling',
  'not-down': 'steady or rising',
};

/** The unit of a target’s value. */
export const unitOf = (handbook: Handbook, kpi: Kpi, { unit, ofKpi }: Target): string =>
  unit ?? (ofKpi === undefined ? kpi.unit : handbook.get('kpi', ofKpi).data.unit);

/** One target as a line, e.g. `< 60 min for SEV-1`. Numbers that live in a policy are looked up there. */
export function targetLine(handbook: Handbook, kpi: Kpi, target: Target): Line {
  const qualifiers = qualifierTexts(handbook, target);
  return [
    ...(target.or ? [text('or ', 'quiet')] : []),
    ...(target.stage === undefined ? [] : [text(target.stage === 1 ? 'first ' : 'then ', 'quiet')]),
    ...subjectTexts(handbook, target),
    ...coreTexts(handbook, kpi, target),
    ...qualifiers,
    ...(target.indicative ? [text(' (starting figure)', 'quiet')] : []),
  ];
}

function coreTexts(handbook: Handbook, kpi: Kpi, target: Target): Text[] {
  const unit = unitOf(handbook, kpi, target);
  const aim = (value: string) => [text(`, aim for ${value}`, 'quiet')];
  const key = comparingKeyOf(target);
  switch (key) {
    case 'atLeast':
    case 'atMost':
    case 'above':
    case 'below': {
      const value = target[key] as number;
      const shown = target.approx ? `near ${quantity(value, unit)}` : compared(key, value, unit);
      return [
        text(shown, 'strong'),
        ...(typeof target.stretch === 'number' ? aim(compared(key, target.stretch, unit)) : []),
      ];
    }
    case 'within': {
      const stretch = typeof target.stretch === 'number' ? aim(`±${quantity(target.stretch, unit)}`) : [];
      return [
        text(`±${quantity(target.within as number, unit)}`, 'strong'),
        ...(target.of ? [text(` of ${target.of}`)] : []),
        ...stretch,
      ];
    }
    case 'trend':
      return [text(trends[target.trend as keyof typeof trends], 'strong')];
    case 'change':
      return [
        text(signed(target.change as number), 'strong'),
        ...(typeof target.stretch === 'number' ? aim(signed(target.stretch)) : []),
      ];
    case 'magnitude': {
      const from = target.from ? [text(` (from ${target.from})`, 'quiet')] : [];
      return [
        text(String(target.magnitude), 'strong'),
        ...(target.stretch === undefined ? [] : aim(String(target.stretch))),
        ...from,
      ];
    }
    case 'policy':
      return policyTexts(handbook, target);
    case 'unset':
      return [text('set locally: ', 'quiet'), text(target.unset as string)];
    case 'note':
      return [text(target.note as string)];
  }
}

const signed = (percent: number): string => `${percent < 0 ? '−' : '+'}${Math.abs(percent)}%`;

function policyTexts(handbook: Handbook, target: Target): Text[] {
  const policy = handbook.get('policy', target.policy as string);
  const { parameter, values } = findParameter(policy.data.parameters ?? [], target);
  if (!parameter) return [text('within the '), linkTo(policy)];
  const sign = parameter.limit === 'at-most' ? '≤' : '≥';
  const show = (value: number) => `${sign} ${quantity(value, parameter.unit)}`;
  const numbers = values.flatMap((value, index): Text[] => [
    ...(index > 0 ? [text('; ')] : []),
    text(show(target.tighter ?? value.value), 'strong'),
    ...(values.length > 1 && value.for ? [text(' for '), cohortText(handbook, value.for)] : []),
    ...(value.stretch !== undefined && target.tighter === undefined
      ? [text(`, aim for ${show(value.stretch)}`, 'quiet')]
      : []),
  ]);
  return [...numbers, text(' · '), { text: parameter.name, href: `${entryUrl('policy', policy.id)}#parameters` }];
}

/** A severity or tier by its name, and any other cohort in the words that it is given in. */
function cohortText(handbook: Handbook, cohort: string): Text {
  const scale = handbook.find(cohort);
  return scale?.kind === 'severity' || scale?.kind === 'tier' ? linkTo(scale) : text(cohort);
}

/** What is meant, where it is not the KPI itself. For `within` that is the reference, which stands behind the value. */
function subjectTexts(handbook: Handbook, { of, ofKpi, within }: Target): Text[] {
  if (ofKpi !== undefined) return [linkTo(handbook.get('kpi', ofKpi)), text(': ')];
  return of !== undefined && within === undefined ? [text(`${titleCase(of)}: `)] : [];
}

function qualifierTexts(handbook: Handbook, target: Target): Text[] {
  const { for: cohort, inside, under, over, by, when, onMiss } = target;
  return [
    ...(cohort === undefined ? [] : [text(' for '), cohortText(handbook, cohort)]),
    ...(inside === undefined ? [] : [text(` inside ${inside}`)]),
    ...(under === undefined ? [] : [text(' under the '), linkTo(handbook.get('policy', under))]),
    ...(over === undefined
      ? []
      : [text(target.change === undefined && target.trend === undefined ? ` per ${over}` : ` ${over} on ${over}`)]),
    ...(by === undefined ? [] : [text(/^\d{4}-/.test(by) ? ` by ${by}` : ` within ${by}`)]),
    ...(when === undefined ? [] : [text(` (${when})`, 'quiet')]),
    ...(onMiss === undefined ? [] : [text(`; if missed: ${onMiss}`, 'quiet')]),
  ];
}

/** Minutes in one of each unit that is a length of time. */
export const minutesOf: Record<string, number> = { minutes: 1, hours: 60, days: 1440 };

/**
 * What a target sorts by: its number, durations in minutes. An order of size stands for its upper end,
 * so that `< 60 min` comes before `hours`, and `daily` for its times a week. Undefined where there is no number.
 */
export function targetSort(handbook: Handbook, kpi: Kpi, target: Target): number | undefined {
  const factor = minutesOf[unitOf(handbook, kpi, target)] ?? 1;
  const key = comparingKeyOf(target);
  if (key === 'policy') {
    const { parameter, values } = findParameter(
      handbook.get('policy', target.policy as string).data.parameters ?? [],
      target,
    );
    const value = target.tighter ?? values[0]?.value;
    return value === undefined ? undefined : value * (minutesOf[parameter?.unit ?? ''] ?? 1);
  }
  if (key === 'magnitude') {
    const size = (durationMagnitudes as readonly string[]).indexOf(target.magnitude as string);
    if (size >= 0) return [60, 1440, 10_080, 43_200, 525_600][size];
    return [168, 7, 1, 12 / 52, 4 / 52][(frequencyMagnitudes as readonly string[]).indexOf(target.magnitude as string)];
  }
  const value = target[key];
  return typeof value === 'number' ? value * (key === 'change' ? 1 : factor) : undefined;
}

/** What the number that a target sorts by is counted in. */
function sortUnit(handbook: Handbook, kpi: Kpi, target: Target): string {
  const key = comparingKeyOf(target);
  if (key === 'change') return 'change in percent';
  const unit =
    key === 'policy'
      ? (findParameter(handbook.get('policy', target.policy as string).data.parameters ?? [], target).parameter?.unit ??
        '')
      : unitOf(handbook, kpi, target);
  return unit in minutesOf ? 'time' : unit;
}

/** The targets of one role for one KPI as the lines of a cell, sorted by the first that has a number. */
export function targetCell(handbook: Handbook, kpi: Kpi, targets: readonly Target[]) {
  const first = targets.find((target) => targetSort(handbook, kpi, target) !== undefined);
  return {
    lines: targets.map((target) => targetLine(handbook, kpi, target)),
    sort: first && targetSort(handbook, kpi, first),
    unit: first && sortUnit(handbook, kpi, first),
  };
}
