import { describe, expect, test } from 'vitest';
import {
  arrange,
  countText,
  facetValues,
  initialState,
  mixesUnits,
  nextSort,
  rearranges,
  sortText,
  type ViewCell,
  type ViewRow,
} from './data-table-view.ts';

const columns = ['name', 'target'];

function makeRow(name: string, target: string | ViewCell = '', overrides: Partial<ViewRow> = {}): ViewRow {
  const cell = typeof target === 'string' ? { text: target } : target;
  return { group: '', facets: {}, cells: [{ text: name }, cell], ...overrides };
}

const names = (rows: readonly ViewRow[]) => rows.map(({ cells }) => cells[0]?.text);
const sorted = (rows: readonly ViewRow[], column: string, descending = false) =>
  names(arrange(rows, { ...initialState, sort: { column, descending } }, columns));

describe('sorting', () => {
  const rows = [
    makeRow('hours', { text: 'hours', sort: 1440 }),
    makeRow('words', 'set locally'),
    makeRow('nothing'),
    makeRow('60 min', { text: '< 60 min', sort: 60 }),
    makeRow('empty key', { text: 'Never', sort: '' }),
    makeRow('days', { text: '< 2 days', sort: 2880 }),
  ];

  test('goes by typed value: numbers, then text, then empty cells', () => {
    expect(sorted(rows, 'target')).toEqual(['60 min', 'hours', 'days', 'words', 'nothing', 'empty key']);
  });

  test('stays within each unit where a column mixes them', () => {
    const mixed = [
      makeRow('1 h', { text: '1 h', sort: 60, unit: 'time' }),
      makeRow('99%', { text: '99%', sort: 99, unit: 'percent' }),
      makeRow('5 min', { text: '5 min', sort: 5, unit: 'time' }),
      makeRow('15%', { text: '15%', sort: 15, unit: 'percent' }),
    ];
    expect(sorted(mixed, 'target')).toEqual(['15%', '99%', '5 min', '1 h']);
    expect(sorted(mixed, 'target', true)).toEqual(['99%', '15%', '1 h', '5 min']);
    expect([mixesUnits(mixed, 1), mixesUnits(mixed.slice(0, 1), 1), mixesUnits(rows, 1)]).toEqual([true, false, false]);
  });

  test('keeps text behind numbers and empty cells last when it turns', () => {
    expect(sorted(rows, 'target', true)).toEqual(['days', 'hours', '60 min', 'words', 'nothing', 'empty key']);
  });

  test('keeps the order of equal rows, in both directions', () => {
    const equal = ['c', 'a', 'b'].map((name) => makeRow(name, { text: name, sort: 1 }));
    expect(sorted(equal, 'target')).toEqual(['c', 'a', 'b']);
    expect(sorted(equal, 'target', true)).toEqual(['c', 'a', 'b']);
  });

  test('reads numbers within text', () => {
    expect(sorted([makeRow('CC10'), makeRow('CC9'), makeRow('a')], 'name')).toEqual(['a', 'CC9', 'CC10']);
  });

  test('leaves the rows that it was given as they were', () => {
    const before = [...rows];
    sorted(rows, 'name');
    expect(rows).toEqual(before);
  });
});

describe('filtering', () => {
  const rows = [
    makeRow('Restore time', 'Monthly', { group: 'Reliability', facets: { severity: ['SEV-1', 'SEV-2'] } }),
    makeRow('Restore tests', 'Quarterly', { group: 'Backup', facets: { severity: ['SEV-2'] } }),
    makeRow('Toil'),
  ];
  const fitting = (state: Partial<typeof initialState>) => names(arrange(rows, { ...initialState, ...state }, columns));

  test('asks for every word, anywhere in the row, in any case', () => {
    expect(fitting({ words: 'MONTHLY  restore' })).toEqual(['Restore time']);
    expect(fitting({ words: 'reliability' })).toEqual(['Restore time']);
  });

  test('does not look into columns that are not shown', () => {
    expect(fitting({ words: 'monthly', hidden: ['target'] })).toEqual([]);
  });

  test('asks for the value of every chosen facet', () => {
    expect(fitting({ facets: { severity: 'SEV-2' } })).toEqual(['Restore time', 'Restore tests']);
    expect(fitting({ facets: { severity: 'SEV-2' }, words: 'tests' })).toEqual(['Restore tests']);
    expect(fitting({ facets: { severity: 'SEV-2', duty: 'On call' } })).toEqual([]);
  });

  test('lists the values of a facet once, in reading order', () => {
    const more = [makeRow('x', '', { facets: { severity: ['SEV-10'] } }), ...rows];
    expect(facetValues(more, 'severity')).toEqual(['SEV-1', 'SEV-2', 'SEV-10']);
  });
});

test('only filters and sorting need all rows; hidden columns do not', () => {
  expect(rearranges({ ...initialState, hidden: ['target'], words: ' ' })).toBe(false);
  expect(rearranges({ ...initialState, words: 'x' })).toBe(true);
  expect(rearranges({ ...initialState, facets: { severity: 'SEV-1' } })).toBe(true);
  expect(rearranges({ ...initialState, sort: { column: 'name', descending: false } })).toBe(true);
});

test('the count says how many of how many', () => {
  expect([countText(12, 55), countText(55, 55), countText(0, 1), countText(1, 1)]).toEqual([
    '12 of 55 rows',
    '55 rows',
    '0 of 1 row',
    '1 row',
  ]);
});

test('clicks on a title sort upwards, downwards, and not at all', () => {
  const up = nextSort(undefined, 'target');
  expect(up).toEqual({ column: 'target', descending: false });
  const down = nextSort(up, 'target');
  expect(down).toEqual({ column: 'target', descending: true });
  expect(nextSort(down, 'target')).toBeUndefined();
  expect(nextSort(down, 'name')).toEqual({ column: 'name', descending: false });
  expect([undefined, up, down].map((sort) => sortText(sort, columns, ['Name', 'Target']))).toEqual([
    '',
    ', by Target, ascending',
    ', by Target, descending',
  ]);
});
