import { describe, expect, test } from 'vitest';
import { makeKpi, makePolicy, makeRole, openWith, paths } from '../../../tests/unit/handbook.ts';
import { roleProfile } from './build-profile.ts';
import { compareRoles, countPair } from './compare.ts';

/** What changes in the targets of a KPI of that direction and unit, each role having one or several. */
function changes(kpi: Record<string, unknown>, from: object | object[], to: object | object[]): string[] {
  const role = (targets: object | object[]) =>
    makeRole({ kpis: [{ kpi: 'restore-time', targets: [targets].flat(), cadence: ['monthly'] }] });
  const { handbook, diagnostics } = openWith({
    [paths.kpi]: makeKpi(kpi),
    [paths.role]: role(from),
    'roles/platform-head.md': role(to),
    [paths.policy]: makePolicy({
      parameters: [
        {
          id: 'repair',
          name: 'Repair',
          unit: 'days',
          limit: 'at-most',
          values: [{ value: 14, for: 'critical' }],
        },
      ],
    }),
  });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const profiles = ['platform-lead', 'platform-head'].map((id) => roleProfile(handbook, handbook.get('role', id)));
  const forward = compareRoles(profiles).sections.find(({ id }) => id === 'kpis')!;
  const backward = compareRoles(profiles.toReversed()).sections.find(({ id }) => id === 'kpis')!;
  // What gets stricter one way gets looser the other way.
  expect(countPair(forward).by.stricter).toBe(countPair(backward).by.looser);
  expect(countPair(forward).by.looser).toBe(countPair(backward).by.stricter);
  return forward.items[0]!.changes[1]!.map(({ text, verdict }) => `${text} [${verdict}]`);
}

const down = { unit: 'percent', direction: 'down' };
const up = { unit: 'percent', direction: 'up' };
const minutes = { unit: 'minutes', direction: 'down' };

describe('numbers of the same kind', () => {
  test('less is stricter where down is good', () => {
    expect(changes(down, { below: 15 }, { below: 10 })).toEqual(['15% → 10%: 5 points stricter [stricter]']);
    expect(changes(down, { below: 10 }, { atMost: 11 })).toEqual(['10% → 11%: 1 point looser [looser]']);
  });

  test('more is stricter where up is good, without traces of subtraction', () => {
    expect(changes(up, { atLeast: 99.9 }, { above: 99.99 })).toEqual([
      '99.9% → 99.99%: 0.09 points stricter [stricter]',
    ]);
    expect(changes(up, { atLeast: 95 }, { atLeast: 90 })).toEqual(['95% → 90%: 5 points looser [looser]']);
  });

  test('a narrower band is stricter', () => {
    const band = { unit: 'percent', direction: 'within' };
    expect(changes(band, { within: 10, of: 'budget' }, { within: 5, of: 'budget' })).toEqual([
      '±10% → ±5%: 5 points stricter [stricter]',
    ]);
  });

  test('a larger change in the same direction is stricter', () => {
    expect(changes(minutes, { change: -20 }, { change: -40 })).toEqual(['−20% → −40%: 20 points stricter [stricter]']);
  });

  test('durations differ by minutes, hours or days', () => {
    expect(changes(minutes, { below: 60 }, { below: 45 })).toEqual(['60 min → 45 min: 15 min stricter [stricter]']);
    const hours = { unit: 'hours', direction: 'down' };
    expect(changes(hours, { below: 72 }, { below: 48 })).toEqual(['72 h → 48 h: 1 day stricter [stricter]']);
    expect(changes(hours, { below: 4 }, { below: 6 })).toEqual(['4 h → 6 h: 2 h looser [looser]']);
  });

  test('orders of size differ by steps', () => {
    expect(changes(minutes, { magnitude: 'days' }, { magnitude: 'minutes' })).toEqual([
      'days → minutes: 2 steps stricter [stricter]',
    ]);
    const often = { unit: 'per-week', direction: 'up' };
    expect(changes(often, { magnitude: 'daily' }, { magnitude: 'weekly' })).toEqual([
      'daily → weekly: 1 step looser [looser]',
    ]);
  });

  test('the same number, which is enough in one and not in the other', () => {
    expect(changes(up, { above: 80 }, { atLeast: 80 })).toEqual([
      '80% in both: the number itself is now enough [other]',
    ]);
  });

  test('what to aim for beyond the target', () => {
    expect(changes(down, { below: 15, stretch: 10 }, { below: 15, stretch: 5 })).toEqual([
      'Aim for 10% → 5%: 5 points stricter [other]',
    ]);
    expect(changes(down, { below: 15 }, { below: 15, stretch: 5 })).toEqual(['Also an aim for 5% [other]']);
    expect(changes(down, { below: 15, stretch: 5 }, { below: 15 })).toEqual(['No longer an aim for 5% [other]']);
  });

  test('a number of a policy, and a stricter one of the role', () => {
    const target = { policy: 'restore-policy', parameter: 'repair', for: 'critical' };
    expect(changes(up, target, { ...target, tighter: 7 })).toEqual(['14 days → 7 days: 7 days stricter [stricter]']);
  });
});

describe('what cannot be compared is shown on both sides', () => {
  test.each([
    ['another cohort', { below: 60, for: 'sev-1' }, { below: 30 }, '< 60 min for SEV-1 → < 30 min'],
    ['another thing', { atMost: 5, of: 'noisy pages' }, { atMost: 5 }, 'Noisy pages: ≤ 5 min → ≤ 5 min'],
    ['a number and an order of size', { below: 60 }, { magnitude: 'hours' }, '< 60 min → hours'],
    ['a number and a trend', { below: 60 }, { trend: 'down' }, '< 60 min → falling'],
    [
      'another period',
      { below: 60, over: 'month' },
      { below: 50, over: 'year' },
      '< 60 min per month → < 50 min per year',
    ],
    ['other words', { note: 'Soon' }, { note: 'Sooner' }, 'Soon → Sooner'],
  ])('%s', (_, from, to, shown) => {
    expect(changes(minutes, from, to)).toEqual([expect.stringMatching(/\[not-comparable\]$/)]);
    expect(changes(minutes, from, to)[0]).toContain(shown);
  });
});

describe('several targets', () => {
  test('each goes with the one of its kind, whatever their order', () => {
    const from = [
      { below: 60, for: 'sev-1' },
      { below: 90, for: 'sev-2' },
    ];
    const to = [
      { below: 80, for: 'sev-2' },
      { below: 65, for: 'sev-1' },
    ];
    expect(changes(minutes, from, to)).toEqual([
      '90 min → 80 min: 10 min stricter [stricter]',
      '60 min → 65 min: 5 min looser [looser]',
    ]);
  });

  test('one that only one role has is new, or falls away', () => {
    const both = { below: 60 };
    expect(changes(minutes, both, [both, { trend: 'down' }])).toEqual(['Also: falling [other]']);
    expect(changes(minutes, [both, { trend: 'down' }], both)).toEqual(['No longer: falling [other]']);
  });

  test('the same targets do not differ, and a starting figure is named', () => {
    expect(changes(minutes, { below: 60 }, { below: 60 })).toEqual([]);
    expect(changes(minutes, { below: 60 }, { below: 60, indicative: true })).toEqual(['Now a starting figure [other]']);
    expect(changes(minutes, { below: 60 }, { below: 60, when: 'by day' })).toEqual([
      '< 60 min → < 60 min (by day) [other]',
    ]);
  });
});
