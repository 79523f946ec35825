import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { makeRole, openOnly, openWith, paths, showProblem, validFiles } from '../../../tests/unit/handbook.ts';
import { lockText } from '../reading/lock.ts';
import { hashOf } from '../versions/meaning.ts';
import { periodDays, periodTitle } from './days.ts';
import { freezePeriod } from './freeze.ts';

test.each([
  ['2026', '2026-01-01', '2026-12-31', '2026'],
  ['2026-h2', '2026-07-01', '2026-12-31', 'Second half of 2026'],
  ['2028-q1', '2028-01-01', '2028-03-31', 'Q1 2028'],
  ['2028-02', '2028-02-01', '2028-02-29', 'February 2028'],
])('%s has its days and its name', (name, start, end, title) => {
  expect(periodDays(name)).toEqual({ start, end });
  expect(periodTitle(name)).toBe(title);
});

test.each(['2026-h3', '2026-q0', '2026-13', '26-h1', ''])('“%s” is no period', (name) => {
  expect(periodDays(name)).toBeUndefined();
});

const days = { start: '2026-07-01', end: '2026-12-31' };
const period = freezePeriod(openWith().handbook, days, '2026-07-02');
const file = 'periods/2026-h2.yaml';
const frozen = {
  ...validFiles,
  [file]: stringify(period),
  'versions.lock': lockText([{ file, hash: hashOf(period) }]),
};

test('a period keeps the versions and targets of each role, and its file is right', () => {
  expect(period.roles).toEqual([
    {
      role: 'platform-lead',
      name: 'Platform Lead',
      version: 1,
      kpis: [
        {
          ...{ kpi: 'restore-time', version: 1, since: '2026-01-01', targetsSince: '2026-01-01' },
          targets: [{ below: 60, for: 'sev-1' }],
        },
      ],
    },
  ]);
  expect(openOnly(frozen).diagnostics).toEqual([]);
});

test('what was not in force by then is left out', () => {
  expect(freezePeriod(openWith().handbook, { start: '2025-01-01', end: '2025-12-31' }, '2026-01-01').roles).toEqual([]);
});

test('a period does not change, and the history of a role agrees with it', () => {
  const changed = { ...frozen, [file]: stringify({ ...period, frozen: '2026-07-03' }) };
  expect(openOnly(changed).diagnostics.map(showProblem)).toEqual([`content/${file}:1:1 frozen-changed`]);
  const kpis = [{ kpi: 'restore-time', targets: [{ below: 30 }], cadence: ['monthly'] }];
  const overwritten = { ...frozen, [paths.role]: makeRole({ kpis }) };
  expect(openOnly(overwritten).diagnostics.map(({ code }) => code)).toEqual(['target-history']);
  const kept = [{ ...kpis[0], since: '2026-08-01', before: [{ targets: [{ below: 60, for: 'sev-1' }] }] }];
  expect(openOnly({ ...frozen, [paths.role]: makeRole({ kpis: kept }) }).diagnostics).toEqual([]);
});
