import { expect, test } from 'vitest';
import { type Files, makeKpi, makeRole, openWith, textOf } from '../../../tests/unit/handbook.ts';
import { rich } from '../../../tests/unit/rich.ts';
import { counts, ways } from './home.ts';

const { handbook } = openWith(rich);

test('the home page leads to the KPIs that most roles are measured by', () => {
  const [role, duty, kpi] = ways(handbook);
  expect(role?.links.map(({ url }) => url)).toEqual([
    '/roles/former-lead/',
    '/roles/platform-head/',
    '/roles/platform-lead/',
  ]);
  expect(duty?.links.map(({ url }) => url)).toEqual(['/start/on-call-engineer/']);
  // The others are measured by nobody, and stand by id.
  expect(kpi?.links.map(({ url }) => url)).toEqual([
    '/kpis/restore-time/',
    '/kpis/calmness/',
    '/kpis/detect-time/',
    '/kpis/former-time/',
  ]);
  expect(kpi?.more).toEqual({ text: 'All KPIs (4)', url: '/kpis/' });
});

test('the home page shows five of each, however many there are', () => {
  const more = Array.from({ length: 10 }, (_, index) => [`kpis/time-${index}.md`, makeKpi({ title: `Time ${index}` })]);
  const roles = more.map((_, index) => [`roles/role-${index}.md`, makeRole({ title: `Role ${index}`, kpis: [] })]);
  const duties = more.map((_, index) => `- { id: duty-${index}, name: Duty ${index}, summary: One of many. }\n`);
  const { handbook } = openWith({
    ...(Object.fromEntries([...more, ...roles]) as Files),
    'vocabulary/duties.yaml': textOf('vocabulary/duties.yaml') + duties.join(''),
  });
  expect(ways(handbook).map(({ links, more }) => [links.length, more.text])).toEqual([
    [5, 'All roles (11)'],
    [5, 'All duties (11)'],
    [5, 'All KPIs (11)'],
  ]);
});

test('entries are counted by kind', () => {
  expect(counts(handbook).map(({ label, count }) => `${label} ${count}`)).toEqual([
    'Roles 3',
    'KPIs 4',
    'Runbooks 2',
    'Policies 2',
    'Templates 1',
  ]);
});
