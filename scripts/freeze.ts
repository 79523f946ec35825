/** `npm run freeze -- 2026-h2`: writes once which KPI versions and targets counted at the start of a period. */
import { join } from 'node:path';
import { stringify } from 'yaml';
import { Refused } from '../src/handbook/editing/plan.ts';
import { lockFile, lockText } from '../src/handbook/reading/lock.ts';
import { periodDays } from '../src/handbook/periods/days.ts';
import { freezePeriod } from '../src/handbook/periods/freeze.ts';
import { periodFile } from '../src/handbook/versions/frozen.ts';
import { hashOf } from '../src/handbook/versions/meaning.ts';
import { contentDir } from '../src/settings.ts';
import { misuse, readArguments } from './run/arguments.ts';
import { runWrite, today } from './edit/write.ts';

const usage = `usage: npm run freeze -- <period>

Writes, once, for each role the KPI versions and targets that counted on the first day of a period, into
periods/<period>.yaml. A period is a year, half, quarter or month: 2026, 2026-h2, 2026-q3, 2026-07.`;

const [period = ''] = readArguments(usage, {}, 1).positionals;
const days = periodDays(period) ?? misuse(usage, period && `“${period}” is no period.`);

runWrite((handbook) => {
  if (days.start > today())
    throw new Refused(
      `${period} begins on ${days.start}. Freeze it on that day or later: until then, plans can change.`,
    );
  const name = periodFile(period);
  if (handbook.periods.some(({ id }) => id === period))
    throw new Refused(`${join(contentDir, name)} exists, and is never written again.`);
  const data = freezePeriod(handbook, days, today());
  if (data.roles.length === 0)
    throw new Refused(`No role had a target for a KPI that was in force between ${days.start} and ${days.end}.`);
  const head = `# What counted at the start of ${period}. Written once by \`npm run freeze\`; what changes later stands elsewhere.\n`;
  const texts = {
    [join(contentDir, name)]: head + stringify(data, { lineWidth: 0 }),
    [join(contentDir, lockFile)]: lockText([...handbook.lock.lines, { file: name, hash: hashOf(data) }]),
  };
  const rows = data.roles.reduce((sum, { kpis }) => sum + kpis.length, 0);
  const said = [
    `${join(contentDir, name)} holds ${rows} targets of ${data.roles.length} roles. Commit it with ${lockFile}.`,
  ];
  return { texts, said };
});
