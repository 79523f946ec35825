/** What counted for each role at the start of a period, to be written once. */
import { type Period } from '../../../schemas/period.ts';
import { targetsOn } from '../facts/target-history.ts';
import { type Handbook } from '../graph.ts';
import { versionOn, versionsOf } from '../versions/versions.ts';
import { type PeriodDays } from './days.ts';

/**
 * The KPI versions and targets of every role on the first day of a period. What came into force only later in it counts
 * from its own first day, which the row says; what had not by `today` is left out.
 */
export function freezePeriod(handbook: Handbook, { start, end }: PeriodDays, today: string): Period {
  const roles = handbook.all('role').flatMap((role) => {
    const from = role.data.effective;
    if (from > end || from > today || role.data.status === 'draft') return [];
    const kpis = role.data.kpis.flatMap((edge) => {
      const versions = versionsOf(handbook, { kind: 'kpi', id: edge.kpi });
      const version = versionOn(versions, start) ?? versions[0];
      if (!version || version.effective > end || version.effective > today) return [];
      const first = start > version.effective ? start : version.effective;
      const { targets, since = from } = targetsOn(edge, first);
      if (since > end || since > today) return [];
      return [{ kpi: edge.kpi, version: version.number, since: version.effective, targets, targetsSince: since }];
    });
    return kpis.length > 0 ? [{ role: role.id, name: role.name, version: role.data.version, kpis }] : [];
  });
  return { start, end, frozen: today, roles };
}
