import { expect, test } from 'vitest';
import { makeRunbook, openWith, paths } from '../../../tests/unit/handbook.ts';
import { showBlock } from '../../../tests/unit/show.ts';
import { escalation } from './escalation.ts';

test('each runbook stands with whom it calls, by the minutes after the start', () => {
  const { handbook } = openWith({
    [paths.runbook]: makeRunbook({
      severity: ['sev-1'],
      escalation: [
        { afterMinutes: 100, to: ['board'], when: 'Customers notice' },
        { afterMinutes: 0, to: ['platform-lead', 'board'] },
        { afterMinutes: 20, to: ['platform-lead'] },
      ],
    }),
    'runbooks/calls-nobody.md': makeRunbook({ title: 'Calls nobody' }),
  });
  const table = escalation.build(handbook);
  expect(showBlock(table)).toEqual([
    'Restore the service | At once | Platform Lead, The board |  | SEV-1',
    'Restore the service | 20 min | Platform Lead |  | SEV-1',
    'Restore the service | 100 min | The board | Customers notice | SEV-1',
  ]);
  expect(table.rows.map(({ cells }) => cells[1]?.sort)).toEqual([0, 20, 100]);
  expect(table.rows[0]?.facets).toEqual({ to: ['Platform Lead', 'The board'], severity: ['SEV-1'], type: ['Change'] });
});
