/** Where a role stands in a career: where people come from, and where they go next. */
import { z } from 'zod';
import { line } from './fields.ts';
import { reference } from './relations.ts';
import { eachOf, rule } from './rule.ts';

const steps = z.array(
  z.strictObject({
    role: reference('role', 'career').optional().describe('A role of this handbook'),
    title: line.optional().describe('A role that has no page here'),
    note: line.optional().describe('What makes the step likely or hard'),
  }),
);

export const careerSchema = z.strictObject({
  from: steps.describe('Roles that people come from'),
  to: steps.describe('Roles that people go to next'),
  adjacent: steps.describe('Roles to the side'),
});

/** A step names a role or a title, and not both. */
export const careerRule = rule<{ career: Record<string, { role: string; title: string }[]> }>(
  'either-or',
  ({ career }, report) => {
    for (const [direction, steps] of Object.entries(career ?? {}))
      eachOf(steps, (step, index) => {
        if ((step.role === undefined) === (step.title === undefined))
          report(
            ['career', direction, index],
            'A career step is either a role of this handbook or a title',
            'Give it `role: <id>` or `title: …`',
          );
      });
  },
);
