import { describe, expect, test } from 'vitest';
import { gridOf } from './data-table-download.ts';

const row = (group: string) => ({
  group,
  facets: {},
  cells: [{ text: 'Failover' }, { text: '1,200', sort: 1200 }, { text: '< 60 min', sort: 60 }, { text: '' }],
});
const titles = ['Runbook', 'Seconds', 'Target', 'Note'];
const all = [true, true, true, true];

describe('what is saved', () => {
  test('numbers only where nothing but a number is shown', () => {
    expect(gridOf([row('')], titles, all)).toEqual([titles, ['Failover', 1200, '< 60 min', '']]);
  });

  test('the group of each row, in front', () => {
    expect(gridOf([row('Recovery'), row('')], titles, all).map(([first]) => first)).toEqual(['Group', 'Recovery', '']);
  });

  test('only the shown columns', () => {
    expect(gridOf([row('Recovery')], titles, [true, false, true, false])).toEqual([
      ['Group', 'Runbook', 'Target'],
      ['Recovery', 'Failover', '< 60 min'],
    ]);
  });
});
