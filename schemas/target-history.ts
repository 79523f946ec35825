/** The targets of a role for a KPI over time: what counts, since when, and what counted before. */
import { z } from 'zod';
import { day, sentence } from './fields.ts';
import { eachOf, rule } from './rule.ts';
import { targetSchema } from './target.ts';

export const targetsSchema = z.array(targetSchema).min(1).describe('What this role aims for; see the guide to targets');

/** When targets began to count, and how that came about. */
export const datedTargets = {
  since: day.optional().describe('The day from which these targets count; without it, as long as the role counts'),
  decided: day.optional().describe('The day on which they were set'),
  why: sentence.optional().describe('Why they were set, in one sentence'),
};

interface Dated {
  since: string;
}

/** Targets follow one another without a doubt about which of them counted on a day. */
export const targetHistoryRule = rule<{ kpis: (Dated & { before: Dated[] })[] }>('target-history', (role, report) => {
  eachOf(role.kpis, (edge, index) => {
    if (!Array.isArray(edge.before) || edge.before.length === 0) return;
    if (edge.since === undefined)
      report(
        ['kpis', index],
        'There are earlier targets, but nothing says since when the present ones count',
        'Add `since: YYYY-MM-DD`, the day from which `targets` count',
      );
    let later = edge.since;
    edge.before.forEach((past, at) => {
      const path = ['kpis', index, 'before', at];
      if (typeof past !== 'object') return;
      if (past.since === undefined && at < (edge.before?.length ?? 0) - 1)
        report(path, 'Nothing says since when these targets counted', 'Add `since: YYYY-MM-DD`');
      if (typeof past.since === 'string' && typeof later === 'string' && past.since >= later)
        report(
          [...path, 'since'],
          `These targets began on ${past.since}, and those that took their place on ${later}`,
          'Write the newest first; each began before the one above it',
        );
      later = past.since ?? later;
    });
  });
});
