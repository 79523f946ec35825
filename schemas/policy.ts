/** A policy, standard or guideline: numbered statements, and the only home of the numbers they use. */
import { z } from 'zod';
import { changesRule, entryFields, statusRule, versionFields } from './entry.ts';
import { actorKinds, line } from './fields.ts';
import { type EntryKindWords, sections } from './kind.ts';
import { parameterSchema } from './parameter.ts';
import { reference } from './relations.ts';
import { eachOf, rule } from './rule.ts';

const verification = z.strictObject({
  kpi: reference('kpi', 'verified-by').optional().describe('A KPI that shows whether it is so'),
  runbook: reference('runbook', 'verified-by').optional().describe('A runbook whose run proves it'),
  evidence: line.optional().describe('A record that proves it'),
  template: reference('template', 'recorded-on').optional().describe('With `evidence`: the form that it is written on'),
});

const statementSchema = z.strictObject({
  id: z
    .string()
    .regex(/^S-\d{2,3}$/, 'A statement id is S- and two or three digits, like S-01')
    .meta({ draft: 'S-01' })
    .describe('Never renumbered and never used again: S-01'),
  force: z.enum(['must', 'should', 'may']).meta({ draft: 'should' }).describe('How binding it is'),
  text: line.describe('The statement: who does what, in one or two sentences'),
  controls: z.array(reference('control', 'answers')).optional().describe('The controls that it really answers'),
  verifiedBy: z.array(verification).optional().describe('What verifies it; every `must` has at least one'),
});

export const policySchema = z
  .strictObject({
    ...entryFields('policy'),
    ...versionFields,
    instrument: z
      .enum(['policy', 'standard', 'guideline'])
      .describe('policy says what, standard says how, guideline advises'),
    appliesTo: z
      .strictObject({
        who: z.array(reference(actorKinds, 'applies-to')).min(1).describe('Roles, duties and parties it binds'),
        what: z.array(line).min(1).describe('Systems, data or situations it covers'),
      })
      .describe('Who and what it applies to'),
    claimants: z
      .array(reference('role', 'claims'))
      .optional()
      .describe('Other roles that have a stake in it; the owner is not repeated'),
    governs: z
      .array(reference('decision', 'governs'))
      .optional()
      .describe('Decisions whose rules stand here and in no other policy'),
    statements: z.array(statementSchema).min(1).describe('What must, should or may be so'),
    parameters: z.array(parameterSchema).optional().describe('The numbers that the statements use'),
    exceptions: z
      .strictObject({
        allowed: z.boolean().describe('Whether an exception can be granted at all'),
        approvers: z.array(reference(actorKinds, 'approves-exceptions')).optional().describe('Who may grant it'),
        maxDays: z.int().positive().max(36_500).optional().describe('The longest that one may last, in days'),
      })
      .describe('Whether exceptions exist, who grants them, and for how long'),
    acknowledgedBy: z.array(reference(actorKinds, 'acknowledges')).describe('Who must say that they have read it'),
  })
  .check(
    statusRule,
    changesRule,
    rule<{ statements: DraftStatement[] }>('unverified-must', ({ statements }, report) => {
      eachOf(statements, (statement, index) => {
        if (statement.force === 'must' && !statement.verifiedBy?.length)
          report(
            ['statements', index],
            `${statement.id ?? 'This statement'} is a must that nothing verifies`,
            'Add `verifiedBy` with a kpi, a runbook or evidence, or make it a should',
          );
      });
    }),
    rule<{ statements: DraftStatement[] }>('either-or', ({ statements }, report) => {
      eachOf(statements, (statement, index) =>
        eachOf(statement.verifiedBy, (way, at) => {
          if ([way.kpi, way.runbook, way.evidence].filter((part) => part !== undefined).length !== 1)
            report(
              ['statements', index, 'verifiedBy', at],
              'Each way to verify is one kpi, one runbook or one piece of evidence',
              'Write one list item for each',
            );
          if (way.template !== undefined && way.evidence === undefined)
            report(
              ['statements', index, 'verifiedBy', at, 'template'],
              'A form alone proves nothing',
              'Say with `evidence` which record is written on it',
            );
        }),
      );
    }),
    rule<{ statements: DraftStatement[]; parameters: DraftParameter[] }>('repeated-item', (policy, report) => {
      for (const list of ['statements', 'parameters'] as const) {
        const seen = new Set<string>();
        eachOf(policy[list], ({ id }, index) => {
          if (id === undefined) return;
          if (seen.has(id))
            report(
              [list, index, 'id'],
              `${id} is used twice`,
              'Every id stands for one thing; give this one the next free id',
            );
          seen.add(id);
        });
      }
    }),
    rule<{ parameters: DraftParameter[] }>('stretch', ({ parameters }, report) => {
      eachOf(parameters, (parameter, index) =>
        eachOf(parameter.values, ({ value, stretch }, at) => {
          if (typeof value !== 'number' || typeof stretch !== 'number') return;
          if (parameter.limit === 'at-least' ? stretch > value : stretch < value) return;
          report(
            ['parameters', index, 'values', at, 'stretch'],
            `The stretch ${stretch} is not stricter than ${value}`,
            'A stretch is harder to reach than the value',
          );
        }),
      );
    }),
    rule<{ exceptions: { allowed: boolean; approvers: string[]; maxDays: number } }>(
      'exceptions',
      ({ exceptions }, report) => {
        if (exceptions?.allowed === true && !exceptions.approvers?.length)
          report(['exceptions'], 'Exceptions are allowed, but nobody may grant them', 'Add `approvers`');
        if (exceptions?.allowed === true && exceptions.maxDays === undefined)
          report(['exceptions'], 'Exceptions are allowed for ever', 'Add `maxDays`, the longest that one may last');
        if (exceptions?.allowed === false && (exceptions.approvers !== undefined || exceptions.maxDays !== undefined))
          report(
            ['exceptions', 'allowed'],
            'No exceptions are allowed, but there are terms for them',
            'Set `allowed: true`, or remove the terms',
          );
      },
    ),
  );

interface DraftStatement {
  id: string;
  force: string;
  verifiedBy: { kpi: string; runbook: string; evidence: string; template: string }[];
}
interface DraftParameter {
  id: string;
  limit: string;
  values: { value: number; stretch: number }[];
}

export type Policy = z.infer<typeof policySchema>;
export type Statement = z.infer<typeof statementSchema>;
export type { Parameter } from './parameter.ts';

export const policyKind = {
  folder: 'policies',
  name: 'Policy',
  plural: 'Policies',
  about: 'What must be so, for whom, how it is verified, and who may grant an exception.',
  menu: 'handbook',
  owned: { title: 'Policies', place: 2, compared: true },
  schema: policySchema,
  sections: sections({
    Purpose: 'Why the policy exists.',
    Scope: 'What it covers and what it leaves out.',
    Exceptions: 'How an exception is asked for, granted and ended.',
    Measurement: 'How one sees that it is followed.',
  }),
} as const satisfies EntryKindWords;
