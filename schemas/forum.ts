/** A forum: a meeting that comes round, with what it looks at, what it may decide and what comes out of it. */
import { z } from 'zod';
import { actorKinds, cadence, day, id, line, sentence } from './fields.ts';
import { reference } from './relations.ts';

export const forumSchema = z.strictObject({
  id: id.describe('Its id, unique in the whole handbook'),
  name: line.max(80).describe('The name, as people say it'),
  aliases: z.array(line.max(80)).optional().describe('Other names that people search for'),
  summary: sentence.describe('One sentence: what it is for'),
  cadence: cadence.describe('How often it meets'),
  minutes: z.int().positive().max(1440).describe('How long it takes, in minutes'),
  first: day.describe(
    'A day on which it meets; calendars repeat from it, by its weekday and, for months and longer, its place in the month',
  ),
  at: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'A time of day, like 09:30')
    .describe('When it begins, in the local time of whoever reads the calendar: `"09:30"`'),
  chair: reference(['role', 'duty'], 'chaired-by').describe('Who leads it'),
  members: z
    .array(reference(actorKinds, 'attended-by'))
    .min(1)
    .describe('Who else takes part: roles, duties and parties'),
  kpis: z.array(reference('kpi', 'looks-at')).optional().describe('The KPIs whose numbers it looks at'),
  inputs: z
    .array(reference('template', 'brought-to'))
    .optional()
    .describe('Filled-in templates that are brought to it'),
  brings: z.array(line).optional().describe('What else is brought to it, in words'),
  decides: z.array(line).min(1).describe('What it may decide'),
  decisions: z
    .array(reference('decision', 'decides-in'))
    .optional()
    .describe('Decisions of the vocabulary that are taken in it'),
  outputs: z.array(reference('template', 'comes-out-of')).optional().describe('Templates that are filled in there'),
  outcomes: z.array(line).optional().describe('What else comes out of it, in words'),
});

export type Forum = z.infer<typeof forumSchema>;
