import { expect, test } from 'vitest';
import { makeRole, openWith, paths } from '../../../tests/unit/handbook.ts';
import { showBlock } from '../../../tests/unit/show.ts';
import { stakeholders } from './stakeholders.ts';

test('each role stands with those it works with, the manager first', () => {
  const { handbook } = openWith({
    [paths.role]: makeRole({
      stakeholders: [
        { party: 'on-call-engineer', side: 'downstream', about: 'The pager' },
        { party: 'board', side: 'manager', about: 'Direction', escalates: 'Money' },
      ],
    }),
  });
  const table = stakeholders.build(handbook);
  expect(showBlock(table)).toEqual([
    'Platform Lead | The board | Manager | Direction | Money',
    'Platform Lead | On-call engineer | Downstream: they depend on the role | The pager | ',
  ]);
  expect(table.rows.map(({ cells }) => cells[2]?.sort)).toEqual([0, 4]);
  expect(table.rows[0]?.facets).toEqual({ role: ['Platform Lead'], party: ['The board'], side: ['Manager'] });
});
