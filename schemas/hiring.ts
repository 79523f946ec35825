/** What someone brings to a role, and how candidates for it are judged. */
import { z } from 'zod';
import { id, line } from './fields.ts';
import { rule } from './rule.ts';

const lines = z.array(line).min(1);

export const experienceSchema = z.strictObject({
  years: z
    .array(
      z.strictObject({
        atLeast: z.number().nonnegative().describe('Years'),
        atMost: z.number().nonnegative().optional().describe('Years, where a range is usual'),
        in: line.describe('Years of what'),
      }),
    )
    .describe('Years of experience'),
  education: lines.describe('Degrees, and what may stand in for them'),
  certifications: z
    .array(
      z.strictObject({
        name: line.describe('The certification'),
        weight: z.enum(['common', 'optional', 'context-specific']).describe('How much it counts'),
        when: line.optional().describe('Where it counts'),
      }),
    )
    .describe('Certifications'),
  backgrounds: lines.describe('What people did before'),
  domain: lines.describe('What they know of the field'),
  leadership: lines.describe('What they have led'),
});

export const scorecardSchema = z.array(
  z.strictObject({
    id: id.optional().describe('Its id on the page of the role, so that it can be linked to: `judgement`'),
    dimension: line.describe('What is judged'),
    weight: z
      .number()
      .positive()
      .max(100)
      .optional()
      .describe('Its share in percent; all dimensions have one, or none'),
    excellent: line.describe('What an excellent candidate shows'),
    meets: line.describe('What is enough'),
    concern: line.describe('What is a warning sign'),
  }),
);

/** Either no dimension has a weight, or all have one and together they make the whole. */
export const scorecardRule = rule<{ scorecard: { weight: number }[] }>('scorecard-weights', ({ scorecard }, report) => {
  if (!Array.isArray(scorecard)) return;
  const weights = scorecard.map((row) => row?.weight);
  const given = weights.filter((weight) => typeof weight === 'number');
  const sum = given.reduce((total, weight) => total + weight, 0);
  if (given.length === 0) return;
  if (given.length < weights.length)
    report(
      ['scorecard', weights.findIndex((weight) => typeof weight !== 'number')],
      'This dimension has no weight, and others have',
      'Give every dimension a weight, or none',
    );
  else if (Math.abs(sum - 100) > 0.001)
    report(['scorecard'], `The weights add up to ${sum}, not 100`, `Change them by ${100 - sum} in all`);
});
