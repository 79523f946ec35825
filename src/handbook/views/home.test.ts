import { expect, test } from 'vitest';
import { makeKpi, openWith } from '../../../tests/unit/handbook.ts';
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
  expect(kpi?.links[0]?.url).toBe('/kpis/restore-time/');
  expect(kpi?.more).toEqual({ text: 'All KPIs (4)', url: '/kpis/' });
});

test('the home page shows five of each, however many there are', () => {
  const more = Array.from({ length: 10 }, (_, index) => [`kpis/time-${index}.md`, makeKpi({ title: `Time ${index}` })]);
  expect(ways(openWith(Object.fromEntries(more)).handbook)[2]?.links).toHaveLength(5);
});

test('entries are counted by kind', () => {
  expect(counts(handbook).map(({ label, count }) => `${label} ${count}`)).toEqual([
    'Roles 3',
    'KPIs 4',
    'Runbooks 2',
    'Policies 2',
  ]);
});
