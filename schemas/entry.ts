/** The fields that every role, runbook, policy and KPI has. */
import { z } from 'zod';
import { actorKinds, day, line, months, sentence, wholeNumber } from './fields.ts';
import { formerNames } from './former.ts';
import { reference, type To } from './relations.ts';
import { rule } from './rule.ts';

export const statuses = ['draft', 'active', 'deprecated', 'retired'] as const;

/** What an entry answers, in the words of somebody who does not know its name. */
export const askedAsField = z
  .array(line.max(120))
  .max(6)
  .optional()
  .describe('Three to five questions that it answers, as people ask them');

/** The shared part of an entry's front matter. `kind` is what `replacedBy` must point to. */
export function entryFields(kind: To<'replaced-by'>) {
  return {
    title: line.max(80).describe('The name, as people say it'),
    summary: sentence.describe('One sentence of at most 200 characters, shown in lists and search results'),
    owner: reference('role', 'owner').describe('The one role that answers for this entry'),
    status: z
      .enum(statuses)
      .describe('`draft`, `active`, or with `replacedBy` or `reason`: `deprecated` (on its way out), `retired`'),
    replacedBy: reference(kind, 'replaced-by').optional().describe('The entry to use instead of this one'),
    reason: sentence.optional().describe('Why it is deprecated or retired; needed where nothing replaces it'),
    retiredOn: day.optional().describe('With `status: retired`: the day from which it no longer holds'),
    version: wholeNumber.describe('A whole number; it goes up whenever the meaning changes'),
    effective: day.describe('The day from which this version counts'),
    changes: z
      .array(
        z.strictObject({
          version: wholeNumber.describe('The version that this change made'),
          date: day.describe('The day of the change'),
          meaning: z.boolean().describe('true where the meaning changed, false for wording'),
          note: sentence.describe('What changed, in one sentence'),
        }),
      )
      .optional()
      .describe('The history, newest first'),
    review: z
      .strictObject({
        last: z
          .strictObject({
            date: day.describe('The day of the last review'),
            by: reference(actorKinds, 'reviewed-by').describe('Who reviewed it: a role, duty or party'),
            outcome: sentence.describe('What the review found'),
          })
          .optional()
          .describe('The last review; leave it out until there was one'),
        everyMonths: months.meta({ draft: 12 }).describe('Months between reviews'),
      })
      .describe('When it was last looked at, and how often it must be'),
    aliases: z.array(line.max(80)).optional().describe('Other names that people search for, such as an abbreviation'),
    ...formerNames,
    askedAs: askedAsField,
    visibility: z
      .enum(['public', 'internal', 'restricted'])
      .meta({ draft: 'internal' })
      .describe('Who may see it: everyone, the company, or named people'),
  };
}

/** What the rules below look at. */
interface Life {
  status: string;
  retiredOn?: string | undefined;
  replacedBy?: string | undefined;
  reason?: string | undefined;
  version: number;
  changes?: { version: number }[] | undefined;
}

/** An entry that is on its way out, or gone, tells its readers what to do instead; a current one does not. */
export const statusRule = rule<Life>('status', (entry, report) => {
  const answered = entry.replacedBy !== undefined || entry.reason !== undefined;
  if ((entry.status === 'deprecated' || entry.status === 'retired') && !answered)
    report(
      ['status'],
      `A ${entry.status} entry says what replaces it, or why nothing does`,
      'Add `replacedBy: <id>` or `reason: …`',
    );
  if ((entry.status === 'active' || entry.status === 'draft') && answered)
    report(
      [entry.replacedBy === undefined ? 'reason' : 'replacedBy'],
      'Only a deprecated or retired entry has a replacement or a reason',
      'Set `status: deprecated` or `status: retired`, or remove this line',
    );
  if (entry.status === 'retired' && entry.retiredOn === undefined)
    report(['status'], 'A retired entry says since when it no longer holds', 'Add `retiredOn: YYYY-MM-DD`');
  if (entry.status !== 'retired' && entry.retiredOn !== undefined)
    report(['retiredOn'], 'Only a retired entry has a day of its end', 'Set `status: retired`, or remove this line');
});

/** The history agrees with the version: its newest change made the version in force. */
export const changesRule = rule<Life>('history', (entry, report) => {
  if (!Array.isArray(entry.changes) || typeof entry.version !== 'number') return;
  const newest = entry.changes[0]?.version;
  if (typeof newest === 'number' && newest !== entry.version)
    report(
      ['changes', 0, 'version'],
      `The newest change made version ${newest}, but the entry is version ${entry.version}`,
      'Write the newest change first, with the version of the entry',
    );
});
