/** The target that a role has for a KPI: small objects, told apart by their one comparing key. */
import { z } from 'zod';
import { day, duration, id, line, number, wholeNumber } from './fields.ts';
import { reference, scale } from './relations.ts';
import { rule } from './rule.ts';

export const comparingKeys = [
  'atLeast',
  'atMost',
  'above',
  'below',
  'within',
  'trend',
  'change',
  'magnitude',
  'policy',
  'unset',
  'note',
] as const;
export type ComparingKey = (typeof comparingKeys)[number];

/** Orders of size from best to worst: of a duration, and of how often something happens. */
export const durationMagnitudes = ['minutes', 'hours', 'days', 'weeks', 'months'] as const;
export const frequencyMagnitudes = ['hourly', 'daily', 'weekly', 'monthly', 'quarterly'] as const;
const magnitude = z.enum([...durationMagnitudes, ...frequencyMagnitudes]);

export const targetSchema = z
  .strictObject({
    atLeast: number.optional().describe('The value or more is good. In the unit of the KPI'),
    atMost: number.optional().describe('The value or less is good'),
    above: number.optional().describe('More than the value is good'),
    below: number.optional().describe('Less than the value is good'),
    within: number.positive().optional().describe('At most this far, up or down, from the reference that `of` names'),
    trend: z
      .enum(['up', 'down', 'steady', 'not-up', 'not-down'])
      .optional()
      .describe('Which way the number should move, where no level is set'),
    change: number.optional().describe('A change in percent with its sign: -20 is a fall by a fifth'),
    magnitude: magnitude.optional().describe('An order of size: `hours` means hours and not days'),
    policy: reference('policy', 'target-policy')
      .optional()
      .describe('The policy whose number this is; `parameter` names the number, and the page shows it'),
    unset: line.optional().describe('No number here: says why it is set locally, and from what'),
    note: line.optional().describe('A target in words only'),

    stretch: z.union([number, magnitude]).optional().describe('A stricter value to aim for'),
    from: magnitude.optional().describe('With `magnitude`: where things stand before'),
    parameter: id.optional().describe('With `policy`: the id of the parameter'),
    tighter: number.optional().describe('With `policy`: a stricter number of this role’s own'),

    for: scale.optional().describe('A severity or tier by its id, or a cohort in words: `critical services`'),
    of: line
      .optional()
      .describe('What is meant where it is not the KPI itself, or the reference of `within`: `forecast`'),
    ofKpi: reference('kpi', 'target-of').optional().describe('Another KPI that the value is about'),
    unit: line.optional().describe('With `of` only: its unit, where it is not that of the KPI'),
    over: z
      .enum(['day', 'week', 'month', 'quarter', 'half-year', 'year'])
      .optional()
      .describe('The period it is judged over'),
    by: z.union([day, duration]).optional().describe('By when: a day, or a time from the start such as `12 months`'),
    inside: line.optional().describe('A time limit that the counted things must keep: `5 business days`'),
    under: reference('policy', 'target-terms')
      .optional()
      .describe('The policy whose terms the measure follows, such as its remediation times'),
    when: line.optional().describe('A condition: `after the first year`'),
    onMiss: line.optional().describe('What happens when it is missed'),
    stage: wholeNumber.optional().describe('Its place where targets follow one another: 1, then 2'),
    or: z.literal(true).optional().describe('Meeting this one instead of the one before is enough'),
    approx: z.literal(true).optional().describe('About the value: `atMost: 0` with `approx` is “near zero”'),
    indicative: z.literal(true).optional().describe('A starting figure, to be set for your context'),
  })
  .check(
    rule<Record<string, unknown>>('target-keys', (target, report) => {
      const keys = comparingKeys.filter((key) => target[key] !== undefined);
      const [key, second] = keys;
      if (!key) report([], 'A target has no comparing key', `Give it exactly one of ${comparingKeys.join(', ')}`);
      if (second)
        report([second], `A target has two comparing keys: ${keys.join(' and ')}`, 'Write two targets, one for each');
      if (!key || second) return;
      for (const [qualifier, allowed] of Object.entries(qualifierOf))
        if (target[qualifier] !== undefined && !allowed.includes(key))
          report([qualifier], `\`${qualifier}\` does not go with \`${key}\``, `It goes with ${allowed.join(', ')}`);
      if (target['unit'] !== undefined && target['of'] === undefined)
        report(
          ['unit'],
          'The unit of a target is that of its KPI',
          'Remove `unit`, or say with `of` what else is measured',
        );
      if (target['tighter'] !== undefined && target['parameter'] === undefined)
        report(['tighter'], '`tighter` needs the `parameter` that it is stricter than', 'Add `parameter`');
    }),
    rule<Record<string, unknown>>('stretch', (target, report) => {
      const keys = comparingKeys.filter((key) => target[key] !== undefined);
      const { stretch } = target;
      if (keys.length !== 1 || stretch === undefined) return;
      const key = keys[0] as ComparingKey;
      if (!isStricter(key, target[key], stretch))
        report(
          ['stretch'],
          `The stretch ${String(target['stretch'])} is not stricter than ${key} ${String(target[key])}`,
          'A stretch is harder to reach than the target; swap them, or remove it',
        );
    }),
  );

/** The comparing keys that a qualifier may stand beside. Qualifiers that are not listed go with all. */
const qualifierOf: Record<string, readonly ComparingKey[]> = {
  stretch: ['atLeast', 'atMost', 'above', 'below', 'within', 'change', 'magnitude'],
  from: ['magnitude'],
  parameter: ['policy'],
  tighter: ['policy'],
};

export type Target = z.infer<typeof targetSchema>;

/** Whether `stretch` is harder to reach than `value`, by the comparing key. Wrong types are not judged. */
function isStricter(key: ComparingKey, value: unknown, stretch: unknown): boolean {
  if (key === 'magnitude') {
    const scale: readonly unknown[] =
      [durationMagnitudes, frequencyMagnitudes].find((names) => (names as readonly unknown[]).includes(value)) ?? [];
    return scale.includes(stretch) && scale.indexOf(stretch) < scale.indexOf(value);
  }
  if (typeof value !== 'number') return true;
  if (typeof stretch !== 'number') return false;
  if (key === 'atLeast' || key === 'above') return stretch > value;
  if (key === 'atMost' || key === 'below') return stretch < value;
  if (key === 'within') return stretch > 0 && stretch < value;
  return Math.sign(stretch) === Math.sign(value) && Math.abs(stretch) > Math.abs(value);
}
