/** What was in force at the start of a period: written once, and never changed. */
import { z } from 'zod';
import { day, id, line, wholeNumber } from './fields.ts';
import { targetsSchema } from './target-history.ts';

/** A year, half, quarter or month: `2026`, `2026-h2`, `2026-q3`, `2026-07`. */
export const periodPattern = /^(?:19|20|21)\d\d(?:-(?:h[12]|q[1-4]|0[1-9]|1[0-2]))?$/;

export const periodSchema = z.strictObject({
  start: day.describe('The first day of the period'),
  end: day.describe('Its last day'),
  frozen: day.describe('The day on which this was written'),
  roles: z
    .array(
      z.strictObject({
        role: id.describe('The role'),
        name: line.describe('What it was called'),
        version: wholeNumber.describe('Its version'),
        kpis: z
          .array(
            z.strictObject({
              kpi: id.describe('The KPI'),
              version: wholeNumber.describe('The version of its definition that counted'),
              since: day.describe('The day from which that version counted'),
              targets: targetsSchema,
              targetsSince: day.describe('The day from which the targets counted'),
            }),
          )
          .describe('Its KPIs'),
      }),
    )
    .describe('The roles that had targets'),
});

export type Period = z.infer<typeof periodSchema>;
