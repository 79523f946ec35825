/** A role blueprint: what a role answers for, decides, needs and is measured by. */
import { z } from 'zod';
import { careerRule, careerSchema } from './career.ts';
import { changesRule, entryFields, statusRule } from './entry.ts';
import { essentialsRule, essentialsSchema } from './essentials.ts';
import { actorKinds, cadence, line } from './fields.ts';
import { experienceSchema, scorecardRule, scorecardSchema } from './hiring.ts';
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
          templates: z
            .array(reference('template', 'delivered-on'))
            .optional()
            .describe('The templates that it is written on'),
        }),
      )
      .describe('What the role delivers'),
    career: careerSchema.describe('Where the role stands in a career'),
    experience: experienceSchema.describe('What someone brings to the role'),
    scorecard: scorecardSchema.describe('How candidates are judged'),
  })
  .check(
    statusRule,
    changesRule,
    essentialsRule,
    targetHistoryRule,
    scorecardRule,
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
    careerRule,
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
