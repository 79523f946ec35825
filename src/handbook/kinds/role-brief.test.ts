import { expect, test } from 'vitest';
import { makeRole, openWith, paths } from '../../../tests/unit/handbook.ts';
import { showBlock } from '../../../tests/unit/show.ts';
import { briefOf } from './index.ts';

const brief = (fields: Record<string, unknown>) => {
  const { handbook } = openWith({ [paths.role]: makeRole(fields) });
  const panels = briefOf(handbook, handbook.get('role', 'platform-lead'));
  return Object.fromEntries(panels.map(({ title, blocks }) => [title, blocks.flatMap(showBlock)]));
};

test('decisions are counted by how they are made', () => {
  const decisions = [
    { decision: 'freeze-changes', right: 'decides' },
    { decision: 'freeze-changes', right: 'agrees', with: ['board'] },
  ];
  expect(brief({ decisions })['Decides']).toEqual(['1 alone', '1 with peers']);
  expect(Object.keys(brief({ decisions: [] }))).not.toContain('Decides');
});

test('headline KPIs stand with their targets; without any, the first ones do', () => {
  const edge = { kpi: 'restore-time', targets: [{ below: 60 }], cadence: ['monthly'] };
  expect(brief({ kpis: [{ ...edge, headline: true }] })['Known by']).toEqual(['Restore time | < 60 min']);
  expect(brief({ kpis: [edge] })['Measured by']).toEqual(['Restore time | < 60 min']);
});

test('what it owns is counted by kind, and whom it reports to is said', () => {
  expect(brief({})['Owns']).toContain('1 KPI');
  expect(brief({})['']).toContain('Reports to: The board');
});
