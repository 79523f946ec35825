import { expect, test } from 'vitest';
import { makeKpi, makeRole, openWith, paths } from '../../../tests/unit/handbook.ts';
import { showCells } from '../../../tests/unit/show.ts';
import { worksheetHead, worksheetSections } from './worksheet.ts';

function sections(fields: Record<string, unknown> = {}, kpi: Record<string, unknown> = {}) {
  const { handbook } = openWith({ [paths.role]: makeRole(fields), [paths.kpi]: makeKpi(kpi) });
  return worksheetSections(handbook, handbook.get('role', 'platform-lead')).map(({ id, table }) => ({
    id,
    columns: table.columns.map(({ title }) => title),
    rows: table.rows.map(({ group, cells }) => `${group}: ${showCells(cells)}`),
  }));
}

test('responsibilities, KPIs, skills and milestones, each with empty columns to write in', () => {
  const found = sections();
  expect(found.map(({ id }) => id)).toEqual(['responsibilities', 'kpis', 'skills', 'milestones']);
  for (const { columns } of found) expect(columns.slice(-3)).toEqual(['Evidence', 'Rating', 'Notes']);
  expect(found[0]?.rows).toEqual(['Operational: The platform works |  |  | ']);
  expect(found[2]?.rows).toEqual(['Must have: Incident command | Critical |  |  | ']);
  expect(found[3]?.rows).toEqual(['30 days: Knows the platform |  |  | ']);
});

test('a KPI stands with the version of its definition, its target and what it may be used for', () => {
  const changes = [{ version: 2, date: '2026-02-01', meaning: true, note: 'Counts more' }];
  const found = sections({}, { version: 2, effective: '2026-02-01', changes, use: 'team-only' });
  expect(found.find(({ id }) => id === 'kpis')?.rows).toEqual([
    'Reliability: Restore time / For a team, never for one person | Version 2, in force since 2026-02-01 | < 60 min for SEV-1 | Monthly |  |  | ',
  ]);
});

test('sections without anything in them are left out', () => {
  expect(sections({ kpis: [], milestones: {} }).map(({ id }) => id)).toEqual(['responsibilities', 'skills']);
});

test('the head says whose it is and that it computes no score', () => {
  const { handbook } = openWith();
  const rows = worksheetHead(handbook.get('role', 'platform-lead')).rows.map(({ cells }) => showCells(cells));
  expect(rows.slice(0, 5)).toEqual([
    'For | ',
    'With | ',
    'Period | ',
    'Date | ',
    'Version of the role | Version 1, in force since 2026-01-01',
  ]);
  expect(rows[5]).toContain('computes no score');
});

test('skills stand in the order in which a role needs them, whatever the order of its file', () => {
  const skill = (group: string) => ({ skill: 'incident-command', group, importance: 'critical' });
  const rows = sections({ skills: ['emerging', 'must', 'behavioural', 'good'].map(skill) }).find(
    ({ id }) => id === 'skills',
  )?.rows;
  expect(rows?.map((row) => row.split(':')[0])).toEqual(['Must have', 'Good to have', 'Emerging', 'Behavioural']);
});
