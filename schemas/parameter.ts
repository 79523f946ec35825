/** A number that a policy sets, and what it must not break: the only home of time limits, shares and counts. */
import { z } from 'zod';
import { id, line, number } from './fields.ts';
import { reference, scale } from './relations.ts';

export const boundSigns = ['below', 'at-most', 'equal', 'at-least', 'above'] as const;
export type BoundSign = (typeof boundSigns)[number];

export const boundSchema = z.strictObject({
  is: z.enum(boundSigns).describe('How the number stands to the other: below, at-most, equal, at-least or above'),
  policy: reference('policy', 'bounded-by').optional().describe('The policy of the other number; left out, this one'),
  parameter: id.describe('The id of the other parameter'),
  for: scale.optional().describe('Which of this parameter’s values; left out, all of them'),
  of: scale.optional().describe('Which value of the other; left out, the one for the same severity, tier or cohort'),
});

export const parameterSchema = z.strictObject({
  id: id.describe('Its id, which KPIs’ targets name'),
  name: line.describe('What the number is'),
  unit: line.describe('Its unit: days, minutes, percent'),
  limit: z.enum(['at-most', 'at-least']).describe('Whether the number is the most or the least allowed'),
  values: z
    .array(
      z.strictObject({
        for: scale.optional().describe('The severity, tier or cohort that this value is for'),
        value: number.describe('The number'),
        stretch: number.optional().describe('A stricter number to aim for'),
      }),
    )
    .min(1)
    .describe('One value, or one for each severity, tier or cohort'),
  bounds: z
    .array(boundSchema)
    .optional()
    .describe('Other numbers that it must fit, such as an escalation time below the RTO'),
});

export type Parameter = z.infer<typeof parameterSchema>;
export type Bound = z.infer<typeof boundSchema>;
