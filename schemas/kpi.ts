/** A KPI definition: what is counted, how, and what the number may be used for. Never a measured value. */
import { z } from 'zod';
import { changesRule, entryFields, statusRule, versionFields } from './entry.ts';
import { line } from './fields.ts';
import { type EntryKindWords, sections } from './kind.ts';
import { reference } from './relations.ts';
import { eachOf, rule } from './rule.ts';

export const units = [
  'percent',
  'count',
  'minutes',
  'hours',
  'days',
  'multiple',
  'currency',
  'currency-per-unit',
  'per-week',
  'nps',
  'score-1-5',
  'index',
] as const;

const shape = <const Name extends string>(name: Name) =>
  z.literal(name).describe('ratio, duration, count, sum, rate, survey or composite; it says which parts follow');

/** How the number comes about. The shape says which parts it is made of. */
export const measureSchema = z.discriminatedUnion('shape', [
  z.strictObject({
    shape: shape('ratio'),
    numerator: line.describe('What is counted above the line'),
    denominator: line.describe('What it is divided by'),
  }),
  z.strictObject({
    shape: shape('duration'),
    start: line.describe('The event that starts the clock'),
    stop: line.describe('The event that stops it'),
    statistic: z.enum(['mean', 'median', 'p90', 'p95', 'p99']).describe('How the single times become one number'),
  }),
  z.strictObject({ shape: shape('count'), counted: line.describe('What is counted') }),
  z.strictObject({ shape: shape('sum'), summed: line.describe('What is added up') }),
  z.strictObject({
    shape: shape('rate'),
    counted: line.describe('What is counted'),
    per: line.describe('For each of what: `engineer and on-call week`'),
  }),
  z.strictObject({
    shape: shape('survey'),
    question: line.describe('The question, word for word'),
    scale: line.describe('The answers that can be given'),
    statistic: line.describe('How the answers become one number'),
  }),
  z.strictObject({
    shape: shape('composite'),
    parts: z
      .array(
        z.strictObject({
          kpi: reference('kpi', 'part').optional().describe('A KPI'),
          text: line.optional().describe('A part that has no KPI of its own'),
        }),
      )
      .min(2)
      .describe('What it is made of: KPIs, or parts in words'),
    method: line.describe('How the parts become one judgement'),
  }),
]);

export const kpiSchema = z
  .strictObject({
    ...entryFields('kpi'),
    ...versionFields,
    category: reference('category', 'category').describe('The group it is listed in, from vocabulary/categories.yaml'),
    unit: z.enum(units).describe('The unit of the value and of every target'),
    direction: z.enum(['up', 'down', 'within']).describe('Which way is good: up, down, or within a band'),
    measure: measureSchema.describe('How it is measured, by shape'),
    window: line.describe('The time it is computed over: `calendar month`, `rolling 28 days`'),
    sources: z.array(line).min(1).describe('The systems that the data comes from'),
    exclusions: z.array(line).optional().describe('What is left out on purpose'),
    guardrails: z.array(reference('kpi', 'guardrail')).optional().describe('KPIs that show when this one is gamed'),
    related: z
      .array(reference('kpi', 'related'))
      .optional()
      .describe('KPIs that are read beside it or confused with it'),
    terms: z
      .array(reference('policy', 'kpi-terms'))
      .optional()
      .describe('Policies that hold the numbers this KPI depends on, such as remediation times'),
    standards: z
      .array(
        z.strictObject({
          name: line.describe('The standard and its edition, e.g. `DORA metrics`'),
          departure: line.optional().describe('Where this definition departs from it'),
        }),
      )
      .optional()
      .describe('Published definitions that it follows'),
    use: z
      .enum(['role-outcome', 'team-only', 'context-only'])
      .describe('What it may be used for in a review: the outcome of a role, a team, or context only'),
  })
  .check(
    statusRule,
    changesRule,
    rule<{ measure: { parts: { kpi: string; text: string }[] } }>('either-or', ({ measure }, report) => {
      eachOf(measure?.parts, (part, index) => {
        if ((part.kpi === undefined) === (part.text === undefined))
          report(['measure', 'parts', index], 'A part is either a KPI or words', 'Give it `kpi: <id>` or `text: …`');
      });
    }),
  );

export type Kpi = z.infer<typeof kpiSchema>;
export type Measure = z.infer<typeof measureSchema>;

export const kpiKind = {
  folder: 'kpis',
  name: 'KPI',
  plural: 'KPIs',
  about: 'What each number means, how it is calculated, and what it may be used for. Link to these pages in reviews.',
  menu: 'handbook',
  owned: { title: 'KPI definitions', place: 3, compared: true },
  schema: kpiSchema,
  sections: sections({
    Meaning: 'What is counted, over what, and why it matters.',
    'How it is calculated': 'The formula, the events and the edge cases.',
    'Worked example': 'Real arithmetic on invented data; say that it is an example.',
    'How to read it': 'What a rise, a fall and a flat line can mean.',
    'How it gets gamed': 'Two or three real ways, and the guardrail that shows each.',
    'In a review': 'What a manager may and may not conclude from it.',
  }),
} as const satisfies EntryKindWords;
