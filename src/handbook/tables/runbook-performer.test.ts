import { describe, expect, test } from 'vitest';
import { makeRunbook, openWith, paths } from '../../../tests/unit/handbook.ts';
import { showBlock } from '../../../tests/unit/show.ts';
import { openHandbook } from '../open.ts';
import { runbookPerformer } from './runbook-performer.ts';

const row = (fields: Record<string, unknown>, changes = {}) => {
  const table = runbookPerformer.build(openWith({ [paths.runbook]: makeRunbook(fields), ...changes }).handbook);
  return { table, shown: showBlock(table), row: table.rows[0]! };
};
const last = { date: '2026-02-01', mode: 'game day', outcome: 'Slow' };

test('a row says who performs and owns the runbook, when, how grave and how long', () => {
  const { shown, row: only } = row({
    performedBy: ['on-call-engineer', 'platform-lead'],
    severity: ['sev-2', 'sev-1'],
    minutes: 30,
    exercise: { everyMonths: 6, last },
  });
  expect(shown).toEqual([
    'Change: Restore the service | On-call engineer, Platform Lead | Platform Lead | Change | SEV-2, SEV-1 | 30 | 2026-02-01 (game day) / Slow | 2026-08-01',
  ]);
  expect(only.cells.slice(3).map(({ sort }) => sort)).toEqual([4, 0, 30, '2026-02-01', '2026-08-01']);
  expect(only.facets).toEqual({
    severity: ['SEV-2', 'SEV-1'],
    type: ['Change'],
    duty: ['On-call engineer', 'Platform Lead'],
    exercise: ['In time'],
  });
});

describe('the exercise', () => {
  test('is overdue from the day after it was due', () => {
    const newer = { 'runbooks/newer.md': makeRunbook({ title: 'Newer', effective: '2026-08-02' }) };
    const { table } = row({ exercise: { everyMonths: 6, last } }, newer);
    expect(table.caption).toContain('2026-08-02');
    const [, old] = table.rows;
    expect(showBlock(table)[1]).toMatch(/\| 2026-08-01 Overdue$/);
    expect(old?.facets?.['exercise']).toEqual(['Overdue']);
  });

  test('that never was is due from the day the runbook came into force', () => {
    const { shown, row: only } = row({ exercise: { everyMonths: 6 } });
    expect(shown[0]).toMatch(/\| Never yet \| 2026-07-01$/);
    expect(only.cells[6]?.sort).toBe('');
    expect(only.facets?.['exercise']).toEqual(['In time', 'Never yet']);
  });

  test('may not be planned at all', () => {
    const { shown, row: only } = row({});
    expect(shown[0]).toMatch(/\|  \|  \|  \| $/);
    expect(only.facets?.['exercise']).toEqual(['Not planned']);
  });
});

test('the day of the build can be given', () => {
  const table = runbookPerformer.build(
    openHandbook('tests/fixtures/valid', undefined, { asOf: '2030-01-01' }).handbook,
  );
  expect(table.caption).toContain('2030-01-01');
});
