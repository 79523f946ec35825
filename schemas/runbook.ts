/** A runbook: when to use it, who performs it, and steps that each say what to expect. */
import { z } from 'zod';
import { changesRule, entryFields, statusRule } from './entry.ts';
import { actorKinds, canNameFolder, day, id, line, months, wholeNumber } from './fields.ts';
import { type EntryKindWords, sections } from './kind.ts';
import { reference } from './relations.ts';
import { rule } from './rule.ts';

/** Types that are run under pressure: they need a time and somebody to call. */
const urgentTypes: readonly unknown[] = ['alert', 'incident', 'recovery'];

export const runbookSchema = z
  .strictObject({
    ...entryFields('runbook'),
    type: z
      .enum(['alert', 'incident', 'recovery', 'scheduled', 'change', 'request', 'governance'])
      .meta({ draft: 'governance' })
      .describe('What kind of work it is'),
    triggers: z.array(line).min(1).describe('What makes someone open it, in words'),
    alerts: z
      .array(
        z
          .string()
          .max(200, 'At most 200 characters, because the name becomes a folder of the site')
          .regex(/^[\w.:/-]+$/, 'An alert name as the monitoring system sends it, without spaces')
          .refine(
            (name) => canNameFolder(name.replace(/^\.+/, '-')),
            'No name that a folder cannot have: dots at its end, and words such as CON or NUL',
          ),
      )
      .optional()
      .describe('The names of the alerts that lead here'),
    performedBy: z
      .array(reference(['duty', 'role'], 'performed-by'))
      .min(1)
      .describe('The duties or roles that perform it'),
    claimants: z
      .array(reference('role', 'claims'))
      .optional()
      .describe('Other roles that have a stake in it; the owner is not repeated'),
    severity: z.array(reference('severity', 'severity')).optional().describe('The incident severities that it serves'),
    minutes: wholeNumber.optional().describe('How long it usually takes, in minutes'),
    risk: z.enum(['low', 'medium', 'high']).describe('What a mistake while running it can cost'),
    reversible: z.enum(['yes', 'partly', 'no']).describe('Whether it can be undone'),
    pointOfNoReturn: wholeNumber.optional().describe('The number of the step after which it cannot be undone'),
    access: z.array(line).optional().describe('The access that it needs, to be asked for beforehand'),
    escalation: z
      .array(
        z.strictObject({
          afterMinutes: z.int().nonnegative().max(1_000_000).describe('Minutes after the start'),
          to: z.array(reference(actorKinds, 'escalates-to')).min(1).describe('Whom to call'),
          when: line.optional().describe('A condition, where time alone does not decide'),
          within: z
            .strictObject({
              policy: reference('policy', 'bounded-by').describe('The policy'),
              parameter: id.describe('The id of its parameter'),
              of: line.optional().describe('Which of its values; left out, all of them'),
            })
            .optional()
            .describe('The number of a policy that these minutes keep to'),
        }),
      )
      .optional()
      .describe('Whom to call after how long'),
    implements: z
      .array(
        z.strictObject({
          policy: reference('policy', 'implements').describe('The policy'),
          statements: z.array(z.string().max(80)).min(1).describe('The ids of the statements that a run carries out'),
        }),
      )
      .optional()
      .describe('The policy statements that it carries out'),
    forms: z
      .array(
        z.strictObject({
          template: reference('template', 'fills-in').describe('The template'),
          steps: z.array(wholeNumber).min(1).optional().describe('The numbers of the steps that fill it in'),
        }),
      )
      .optional()
      .describe('The templates that a run fills in'),
    moves: z.array(reference('kpi', 'moves')).optional().describe('The KPIs that a good run improves'),
    exercise: z
      .strictObject({
        last: z
          .strictObject({
            date: day.describe('The day'),
            mode: z.enum(['live', 'game day', 'tabletop', 'dry run']).describe('How it was exercised'),
            outcome: line.describe('What came of it'),
          })
          .optional()
          .describe('The last exercise; leave it out until there was one'),
        everyMonths: months.describe('Months between exercises'),
      })
      .optional()
      .describe('When it was last exercised, and how often it must be'),
    onboarding: z
      .array(
        z.strictObject({
          for: reference(['duty', 'role'], 'onboards').describe('The duty or role that learns it'),
          byDay: wholeNumber.describe('By which day after the start'),
          how: z.enum(['read', 'shadow', 'drill']).describe('read it, watch it done, or do it as an exercise'),
        }),
      )
      .optional()
      .describe('Who learns it, by which day, and how'),
  })
  .check(
    statusRule,
    changesRule,
    rule<{ type: string; minutes: number; escalation: unknown[] }>('urgent-runbook', (runbook, report) => {
      if (!urgentTypes.includes(runbook.type)) return;
      const kind = `A runbook of type ${runbook.type}`;
      if (runbook.minutes === undefined) report(['type'], `${kind} says how many minutes it takes`, 'Add `minutes`');
      if (!runbook.escalation?.length)
        report(['type'], `${kind} says whom to call, and after how many minutes`, 'Add `escalation`');
    }),
    rule<{ reversible: string; pointOfNoReturn: number }>('point-of-no-return', (runbook, report) => {
      if (runbook.reversible === 'no' && runbook.pointOfNoReturn === undefined)
        report(
          ['reversible'],
          'A runbook that cannot be undone marks its point of no return',
          'Add `pointOfNoReturn` with the number of the step',
        );
      if (runbook.reversible === 'yes' && runbook.pointOfNoReturn !== undefined)
        report(
          ['pointOfNoReturn'],
          'A runbook that can be undone has no point of no return',
          'Set `reversible` to partly or no, or remove this line',
        );
    }),
  );

export type Runbook = z.infer<typeof runbookSchema>;

export const runbookKind = {
  folder: 'runbooks',
  name: 'Runbook',
  plural: 'Runbooks',
  about: 'Step by step: what to do, what to expect, when to stop and whom to call.',
  menu: 'handbook',
  owned: { title: 'Runbooks', place: 1, compared: true },
  schema: runbookSchema,
  sections: sections({
    'When to use it': 'The signs that this is the right runbook, and when it is not.',
    'Before you start': 'Access, people and facts to have at hand.',
    Confirm: 'How to make sure that the problem is what it seems.',
    Steps: 'An ordered list; every step ends with a line **Expect:** that says what to see.',
    Verify: 'How to know that it worked.',
    'Roll back': 'How to undo it, or why it cannot be undone.',
    Escalate: 'When to stop, and whom to call.',
    Communicate: 'Who is told what, when.',
    Afterwards: 'What to record, clean up and improve.',
  }),
} as const satisfies EntryKindWords;
