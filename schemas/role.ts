/** A role blueprint: what a role answers for, decides, needs and is measured by. */
import { z } from 'zod';
import { changesRule, entryFields, statusRule } from './entry.ts';
import { essentialsRule, essentialsSchema } from './essentials.ts';
import { actorKinds, cadence, id, line } from './fields.ts';
import { type EntryKindWords, sections } from './kind.ts';
import { reference } from './relations.ts';
import { eachOf, rule } from './rule.ts';
import { datedTargets, targetHistoryRule, targetsSchema } from './target-history.ts';

const lines = z.array(line).min(1);

export const responsibilityAreas = [
  'strategic',
  'operational',
  'technical',
  'cross-functional',
  'governance',
  'leadership',
] as const;
export const milestonePeriods = ['30 days', '60 days', '90 days', '6 months', '12 months', 'beyond'] as const;
export const authorityAreas = ['budget', 'architecture', 'vendor', 'delivery', 'hiring', 'compliance'] as const;

const byKey = <const Keys extends readonly string[]>(keys: Keys, value: z.ZodType, describe: (key: string) => string) =>
  Object.fromEntries(keys.map((key) => [key, value.optional().describe(describe(key))])) as {
    [Key in Keys[number]]: z.ZodOptional<z.ZodArray<z.ZodString>>;
  };

const career = z.array(
  z.strictObject({
    role: reference('role', 'career').optional().describe('A role of this handbook'),
    title: line.optional().describe('A role that has no page here'),
    note: line.optional().describe('What makes the step likely or hard'),
  }),
);

export const roleSchema = z
  .strictObject({
    ...entryFields('role'),
    level: line.describe('The level: `VP`, `Director`'),
    track: line.describe('The career track: `executive`, `management`'),
    horizon: z.enum(['current', 'emerging']).describe('Whether the role exists today or is coming'),
    reportsTo: z
      .array(reference(['role', 'party'], 'reports-to'))
      .min(1)
      .describe('Whom the role reports to'),
    essentials: essentialsSchema.optional().describe('What matters most in the role, the most important first'),
    responsibilities: z
      .strictObject(byKey(responsibilityAreas, lines, (key) => `${key} outcomes, one a line`))
      .describe('Outcomes that the role answers for, by area'),
    kpis: z
      .array(
        z.strictObject({
          kpi: reference('kpi', 'measured-by').describe('The KPI'),
          targets: targetsSchema,
          cadence: z.array(cadence).min(1).describe('How often it is looked at'),
          scope: line.optional().describe('What part of the KPI this role answers for'),
          headline: z.boolean().optional().describe('true for the few that the role is known by'),
          ...datedTargets,
          before: z
            .array(z.strictObject({ targets: targetsSchema, ...datedTargets }))
            .optional()
            .describe('Targets that counted earlier, newest first; `npm run retarget` keeps them'),
        }),
      )
      .describe('The KPIs of the role, with its targets'),
    skills: z
      .array(
        z.strictObject({
          skill: reference('skill', 'needs-skill').describe('The skill'),
          group: z
            .enum(['must', 'good', 'advanced', 'emerging', 'behavioural'])
            .describe('must have, good to have, advanced, emerging, or behavioural'),
          importance: z
            .enum(['critical', 'important', 'optional', 'context-specific'])
            .optional()
            .describe('How much it matters; behavioural skills may leave it out'),
          when: line.optional().describe('The condition, where the importance depends on one'),
          use: line.optional().describe('What the role does with it, and what good looks like'),
          why: line.optional().describe('Why it matters in this role'),
        }),
      )
      .describe('The skills that the role needs'),
    tools: z
      .array(
        z.strictObject({
          tool: reference('tool', 'uses-tool').describe('The tool'),
          adoption: z.enum(['common', 'optional', 'context-specific']).describe('How usual it is in this role'),
          use: line.optional().describe('What the role uses it for'),
          when: line.optional().describe('The condition, where the adoption depends on one'),
        }),
      )
      .describe('The tools that the role meets'),
    stakeholders: z
      .array(
        z.strictObject({
          party: reference(actorKinds, 'works-with').describe('The role, duty or party'),
          side: z
            .enum(['manager', 'peer', 'internal', 'upstream', 'downstream', 'external'])
            .describe('Where they stand, seen from this role'),
          about: line.describe('What the two work on'),
          escalates: line.optional().describe('What goes to them when it cannot be settled'),
        }),
      )
      .describe('Whom the role works with, and about what'),
    decisions: z
      .array(
        z.strictObject({
          decision: reference('decision', 'has-right').describe('The decision'),
          right: z
            .enum(['decides', 'agrees', 'needs-approval'])
            .describe('decides alone, agrees with peers, or needs approval'),
          with: z
            .array(reference(actorKinds, 'decides-with'))
            .optional()
            .describe('With whom it agrees, or who approves'),
          limit: line.optional().describe('The limit within which the right holds'),
        }),
      )
      .describe('What the role may decide'),
    authority: z
      .strictObject(
        Object.fromEntries(
          authorityAreas.map((area) => [area, line.optional().describe(`How far its authority over ${area} reaches`)]),
        ) as Record<(typeof authorityAreas)[number], z.ZodOptional<typeof line>>,
      )
      .optional()
      .describe('How far its authority reaches, by area'),
    milestones: z
      .strictObject(byKey(milestonePeriods, lines, (key) => `What is true after ${key}`))
      .describe('What is reached by when'),
    deliverables: z
      .array(
        z.strictObject({
          name: line.describe('The thing delivered'),
          about: line.optional().describe('What is in it'),
          entries: z
            .array(reference(['runbook', 'policy', 'kpi'], 'delivers'))
            .optional()
            .describe('The runbooks, policies and KPIs that it is'),
        }),
      )
      .describe('What the role delivers'),
    career: z
      .strictObject({
        from: career.describe('Roles that people come from'),
        to: career.describe('Roles that people go to next'),
        adjacent: career.describe('Roles to the side'),
      })
      .describe('Where the role stands in a career'),
    experience: z
      .strictObject({
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
      })
      .describe('What someone brings to the role'),
    scorecard: z
      .array(
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
      )
      .describe('How candidates are judged'),
  })
  .check(
    statusRule,
    changesRule,
    essentialsRule,
    targetHistoryRule,
    rule<{ scorecard: { weight: number }[] }>('scorecard-weights', ({ scorecard }, report) => {
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
    }),
    rule<{ skills: { group: string; importance: string }[] }>('skill-importance', ({ skills }, report) => {
      eachOf(skills, (skill, index) => {
        if (skill.group !== undefined && skill.group !== 'behavioural' && skill.importance === undefined)
          report(
            ['skills', index],
            'This skill has no importance',
            'Add `importance`; only behavioural skills may leave it out',
          );
      });
    }),
    rule<{ career: Record<string, { role: string; title: string }[]> }>('either-or', ({ career }, report) => {
      for (const [direction, steps] of Object.entries(career ?? {}))
        eachOf(steps, (step, index) => {
          if ((step.role === undefined) === (step.title === undefined))
            report(
              ['career', direction, index],
              'A career step is either a role of this handbook or a title',
              'Give it `role: <id>` or `title: …`',
            );
        });
    }),
  );

export type Role = z.infer<typeof roleSchema>;

export const roleKind = {
  folder: 'roles',
  name: 'Role',
  plural: 'Roles',
  about: 'What each role answers for, decides, needs and is measured by.',
  menu: 'handbook',
  owned: { title: 'Roles', place: 4, compared: false },
  schema: roleSchema,
  sections: sections({
    Mission: 'Why the role exists, in one paragraph.',
    'Day to day': 'What a day, a week and a quarter hold.',
    Environment: 'The systems, teams and scale that the role works in.',
    'What good looks like': 'What others can observe when the role is done well.',
    'Risks and anti-patterns': 'What makes the role hard, and how it fails.',
    Variants: 'How the role differs by company size, industry and region.',
    'AI and automation': 'What is automated, what stays human, and what changes.',
    Interviewing: 'Exercises, signals and red flags.',
  }),
} as const satisfies EntryKindWords;
