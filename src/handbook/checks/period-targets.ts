/** What a frozen period says of a role's targets can still be found in the history of the role. */
import { targetsOn } from '../facts/target-history.ts';
import { hashOf } from '../versions/meaning.ts';
import { periodDays } from '../periods/days.ts';
import { type Check } from './check.ts';

export const periodTargets: Check = function* (handbook) {
  for (const period of handbook.periods) {
    if (!period.valid) continue;
    const days = periodDays(period.id);
    if (days?.start !== period.data.start || days.end !== period.data.end) {
      yield {
        node: { source: period.source, at: period.at },
        at: { path: ['start'] },
        code: 'invalid-file-name',
        message: `\`${period.id}.yaml\` is not the name of the period from ${period.data.start} to ${period.data.end}`,
        hint: 'A period is a year, a half, a quarter or a month: 2026, 2026-h2, 2026-q3, 2026-07',
      };
      continue;
    }
    for (const row of period.data.roles) {
      const role = handbook.find(row.role);
      if (role?.kind !== 'role' || !role.valid) continue;
      const { kpis } = handbook.get('role', role.id).data;
      for (const { kpi, targets, targetsSince } of row.kpis) {
        const index = kpis.findIndex((edge) => edge.kpi === kpi);
        const edge = kpis[index];
        if (edge && hashOf(targetsOn(edge, targetsSince).targets) !== hashOf(targets))
          yield {
            node: role,
            at: { path: ['kpis', index] },
            code: 'target-history',
            message: `Period ${period.id} has other targets for \`${kpi}\` on ${targetsSince} than this history`,
            hint: `Put what counted then into \`before\`, with its \`since\`, and say with \`since\` from when \`targets\` count; \`npm run retarget\` does both`,
          };
      }
    }
  }
};
