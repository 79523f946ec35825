import { expect, test } from 'vitest';
import { type Files, makeKpi, makeRole, openWith, paths, textOf } from '../../../tests/unit/handbook.ts';
import { showCells } from '../../../tests/unit/show.ts';
import { roleKpi } from './role-kpi.ts';

const edge = (kpi: string, below: number, fields = {}) => ({
  kpi,
  targets: [{ below }],
  cadence: ['monthly'],
  ...fields,
});
const changes: Files = {
  'vocabulary/categories.yaml': `- { id: cost, name: Cost, summary: Money. }\n${textOf('vocabulary/categories.yaml')}`,
  'kpis/spend.md': makeKpi({ title: 'Spend', category: 'cost', unit: 'percent' }),
  'kpis/alarm-time.md': makeKpi({ title: 'alarm time', unit: 'hours' }),
  [paths.role]: makeRole({ kpis: [edge('restore-time', 60, { headline: true }), edge('alarm-time', 2)] }),
  'roles/other-lead.md': makeRole({ title: 'Other Lead', kpis: [edge('restore-time', 90)] }),
};
const build = (files: Files) => roleKpi.build(openWith(files).handbook);

test('every KPI is a row, by category and name, and every role a column', () => {
  const { columns, rows } = build(changes);
  expect(columns.map(({ title }) => title)).toEqual(['KPI', 'Other Lead', 'Platform Lead']);
  expect(rows.map(({ group, cells }) => `${group}: ${showCells(cells)}`)).toEqual([
    'Cost: Spend |  | ',
    'Reliability: alarm time |  | < 2 h / Monthly',
    'Reliability: Restore time | < 90 min / Monthly | < 60 min / Monthly Headline',
  ]);
});

test('a cell sorts by its number, in minutes where it is a time', () => {
  const { rows } = build(changes);
  expect(rows.map(({ cells }) => cells[2]?.sort)).toEqual([undefined, 120, 60]);
});

test('more roles than fit beside one another become rows', () => {
  const more = Object.fromEntries(
    Array.from({ length: 8 }, (_, index) => [`roles/role-${index}.md`, makeRole({ title: `Role ${index}`, kpis: [] })]),
  );
  const { columns, rows } = build({ ...changes, ...more });
  expect(columns.map(({ id }) => id)).toEqual(['kpi', 'role', 'target']);
  expect(rows.map(({ id, cells }) => `${id}: ${showCells(cells)}`)).toEqual([
    'alarm-time-platform-lead: alarm time | Platform Lead | < 2 h / Monthly',
    'restore-time-other-lead: Restore time | Other Lead | < 90 min / Monthly',
    'restore-time-platform-lead: Restore time | Platform Lead | < 60 min / Monthly Headline',
  ]);
});
