import { expect, test } from 'vitest';
import { type Files, makeKpi, makeRole, makeRunbook, openWith, paths, textOf } from '../../../tests/unit/handbook.ts';
import { rich } from '../../../tests/unit/rich.ts';
import { alertNames, latestChanges, tasks } from './home.ts';

const { handbook } = openWith(rich);
const links = (id: string, of = handbook) =>
  tasks(of)
    .find((task) => task.id === id)
    ?.links.map(({ url }) => url);

test('the home page leads to roles, duties, and the KPIs that most roles are measured by', () => {
  expect(links('role')).toEqual(['/roles/former-lead/', '/roles/platform-head/', '/roles/platform-lead/']);
  expect(links('duty')).toEqual(['/start/on-call-engineer/']);
  // The others are measured by nobody, and stand by id.
  expect(links('kpi')).toEqual(['/kpis/restore-time/', '/kpis/calmness/', '/kpis/detect-time/', '/kpis/former-time/']);
  expect(tasks(handbook).at(-1)?.more).toEqual({ text: 'All KPIs (4)', url: '/kpis/' });
});

test('alerts of the gravest runbooks come first, and every name can be picked', () => {
  const { handbook } = openWith({
    [paths.runbook]: makeRunbook({ alerts: ['Low', 'Mild'], severity: ['sev-2'] }),
    'runbooks/grave.md': makeRunbook({ title: 'Grave', alerts: ['Worst'], severity: ['sev-1'] }),
  });
  expect(links('alert', handbook)).toEqual(['/alerts/Worst/', '/alerts/Low/', '/alerts/Mild/']);
  expect(alertNames(handbook).map(({ text }) => text)).toEqual(['Low', 'Mild', 'Worst']);
});

test('a task without anything to do is left out', () => {
  const { handbook } = openWith({ [paths.runbook]: makeRunbook({ alerts: undefined }) });
  expect(tasks(handbook).map(({ id }) => id)).not.toContain('alert');
});

test('the home page shows a few of each, however many there are', () => {
  const more = Array.from({ length: 10 }, (_, index) => [`kpis/time-${index}.md`, makeKpi({ title: `Time ${index}` })]);
  const roles = more.map((_, index) => [`roles/role-${index}.md`, makeRole({ title: `Role ${index}`, kpis: [] })]);
  const duties = more.map((_, index) => `- { id: duty-${index}, name: Duty ${index}, summary: One of many. }\n`);
  const { handbook } = openWith({
    ...(Object.fromEntries([...more, ...roles]) as Files),
    'vocabulary/duties.yaml': textOf('vocabulary/duties.yaml') + duties.join(''),
  });
  const shown = tasks(handbook).filter(({ id }) => id !== 'alert');
  expect(shown.map(({ links, more }) => [links.length, more.text])).toEqual([
    [5, 'All roles (11)'],
    [4, 'All duties (11)'],
    [4, 'All KPIs (11)'],
  ]);
});

test('the newest changes come first, of one day by name', () => {
  const change = (date: string) => [{ version: 1, date, meaning: true, note: 'It counts more.' }];
  const { handbook } = openWith({
    [paths.kpi]: makeKpi({ changes: change('2026-02-01') }),
    'kpis/a.md': makeKpi({ title: 'Alarm time', changes: change('2026-02-01') }),
    'kpis/z.md': makeKpi({ title: 'Zeal', changes: change('2026-03-01') }),
  });
  expect(latestChanges(handbook, 2).map(({ date, link }) => `${date} ${link.text}`)).toEqual([
    '2026-03-01 Zeal',
    '2026-02-01 Alarm time',
  ]);
});
