import { describe, expect, test } from 'vitest';
import { makeKpi, makePolicy, makeRole, openWith, paths } from '../../../tests/unit/handbook.ts';
import { showBlock, showCells } from '../../../tests/unit/show.ts';
import { widest } from '../blocks/by-role.ts';
import { roleKpi } from './role-kpi.ts';

type Targets = Record<string, unknown>[];
const held = (targets: Targets, edge = {}) => ({
  kpis: [{ kpi: 'restore-time', targets, cadence: ['monthly'], ...edge }],
});

/** The table for a KPI that two roles have these targets for. */
const build = (one: Targets, two: Targets, kpi = {}) =>
  roleKpi.build(
    openWith({
      [paths.kpi]: makeKpi(kpi),
      [paths.role]: makeRole(held(one)),
      'roles/head.md': makeRole({ title: 'Head', ...held(two) }),
    }).handbook,
  );

/** The cells of the row, roles by id: the Head first, then the Platform Lead. */
const shown = (...given: Parameters<typeof build>) => {
  const [name, two, one] = build(...given).rows[0]?.cells ?? [];
  return { name: showCells([name!]), one: showCells([one!]), two: showCells([two!]) };
};

test('a cell has the targets, the cadence and the mark of a headline KPI', () => {
  const { handbook } = openWith({
    [paths.role]: makeRole(held([{ below: 60, for: 'sev-1' }], { cadence: ['weekly', 'monthly'], headline: true })),
  });
  const table = roleKpi.build(handbook);
  expect(showBlock(table)).toEqual(['Reliability: Restore time | < 60 min for SEV-1 / Weekly, monthly Headline']);
  expect(table.rows[0]?.cells[1]?.sort).toBe(60);
  expect(table.rows[0]?.facets).toEqual({
    category: ['Reliability'],
    targets: [],
    headline: ['Headline of a role'],
    role: ['Platform Lead'],
  });
});

test('KPIs stand in the order of the categories, and one without a role stays', () => {
  const { handbook } = openWith({
    'vocabulary/categories.yaml':
      '- { id: zeal, name: Zeal, summary: First. }\n- { id: reliability, name: Reliability, summary: Second. }\n',
    'kpis/zest.md': makeKpi({ title: 'Zest', category: 'zeal' }),
    'kpis/a-time.md': makeKpi({ title: 'A time' }),
  });
  expect(showBlock(roleKpi.build(handbook))).toEqual([
    'Zeal: Zest | ',
    'Reliability: A time | ',
    'Reliability: Restore time | < 60 min for SEV-1 / Monthly',
  ]);
});

test('targets that differ are marked, and equal ones are not, in whatever order they are written', () => {
  const [early, late] = [
    { below: 60, for: 'sev-1' },
    { for: 'sev-2', below: 240 },
  ];
  expect(shown([early, late], [late, early]).name).toBe('Restore time');
  expect(shown([early, late], [{ for: 'sev-1', below: 60 }, late]).name).toBe('Restore time');
  expect(shown([early], [early, late]).name).toBe('Restore time / Targets differ');
  expect(build([early], [late]).rows[0]?.facets?.['targets']).toEqual(['Differ']);
  expect(build([early], [early]).rows[0]?.facets?.['targets']).toEqual(['The same']);
});

describe('the strictest target is marked', () => {
  test.each([
    ['the lowest where lower is better', { direction: 'down' }, { below: 30 }, { below: 60 }],
    ['the highest where higher is better', { direction: 'up', unit: 'percent' }, { atLeast: 99.9 }, { atLeast: 95 }],
    [
      'the narrowest band',
      { direction: 'within', unit: 'percent' },
      { within: 5, of: 'plan' },
      { within: 8, of: 'plan' },
    ],
    ['a number before a larger order of size', { direction: 'down' }, { below: 59 }, { magnitude: 'hours' }],
    ['an open limit before a closed one', { direction: 'down' }, { below: 60 }, { atMost: 60 }],
    ['the larger fall', { direction: 'down' }, { change: -30 }, { change: -20 }],
    [
      'a number of a policy by its unit',
      { direction: 'down', unit: 'hours' },
      { below: 0.5, for: 'sev-1' },
      { policy: 'restore-policy', parameter: 'time-to-restore', for: 'sev-1' },
    ],
  ])('%s', (_, kpi, strict, loose) => {
    const { one, two } = shown([strict], [loose], kpi);
    expect(one).toContain('Strictest');
    expect(two).not.toContain('Strictest');
  });

  test('on each target of a list by itself', () => {
    const { one, two } = shown(
      [
        { below: 30, for: 'sev-1' },
        { below: 240, for: 'sev-2' },
      ],
      [
        { below: 60, for: 'sev-1' },
        { below: 120, for: 'sev-2' },
      ],
    );
    expect(one).toBe('< 30 min for SEV-1 Strictest / < 240 min for SEV-2 / Monthly');
    expect(two).toBe('< 60 min for SEV-1 / < 120 min for SEV-2 Strictest / Monthly');
  });
});

test.each([
  ['equal', [{ below: 60 }], [{ below: 60 }], {}],
  ['for different cohorts', [{ below: 60, for: 'sev-1' }], [{ below: 30, for: 'sev-2' }], {}],
  ['over different periods', [{ below: 60, over: 'week' }], [{ below: 30, over: 'month' }], {}],
  ['a level and a change', [{ atMost: 60 }], [{ change: -20 }], {}],
  ['without a number', [{ trend: 'down' }], [{ note: 'Fast' }], {}],
  ['against the direction of the KPI', [{ atLeast: 5 }], [{ atLeast: 3 }], {}],
  ['alternatives', [{ trend: 'down' }, { below: 60, or: true }], [{ trend: 'down' }, { below: 30, or: true }], {}],
  ['of one role only', [{ below: 60 }, { below: 30 }], [{ trend: 'down' }], {}],
  ['several numbers of a policy', [{ policy: 'restore-policy', parameter: 'time-to-restore' }], [{ below: 5 }], {}],
])('targets are not compared where they are %s', (_, one, two, kpi) => {
  const cells = shown(one, two, kpi);
  expect(cells.one + cells.two).not.toContain('Strictest');
});

test('a number of a policy is compared in its own unit of time', () => {
  const parameter = { id: 'limit', name: 'Limit', unit: 'hours', limit: 'at-most', values: [{ value: 2 }] };
  const { handbook } = openWith({
    [paths.policy]: makePolicy({ parameters: [parameter] }),
    [paths.role]: makeRole(held([{ below: 60 }])),
    'roles/head.md': makeRole({ title: 'Head', ...held([{ policy: 'restore-policy', parameter: 'limit' }]) }),
  });
  expect(showBlock(roleKpi.build(handbook))).toEqual([
    'Reliability: Restore time / Targets differ | ≤ 2 h · Limit / Monthly | < 60 min Strictest / Monthly',
  ]);
});

test('where each pair is a row, the cadence sorts by the most frequent', () => {
  const roles = Array.from({ length: widest }, (_, index): [string, string] => [
    `roles/role-${index}.md`,
    makeRole({ title: `Role ${index}`, ...held([{ below: 60 }], { cadence: ['annual', 'weekly'] }) }),
  ]);
  const { rows } = roleKpi.build(openWith(Object.fromEntries(roles)).handbook);
  const shown = rows.map(({ cells }) => [showCells(cells), cells[3]?.sort]);
  expect(shown).toContainEqual(['Restore time / Targets differ | Role 0 | < 60 min | Annual, weekly', 1]);
  expect(shown).toContainEqual(['Restore time / Targets differ | Platform Lead | < 60 min for SEV-1 | Monthly', 2]);
});
