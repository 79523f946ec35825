import { expect, test } from 'vitest';
import { makeRunbook, openWith, paths } from '../../../tests/unit/handbook.ts';
import { showBlock } from '../../../tests/unit/show.ts';
import { alertRunbook } from './alert-runbook.ts';

test('every alert stands with each runbook that it opens, by name in either case', () => {
  const { handbook } = openWith({
    [paths.runbook]: makeRunbook({ alerts: ['db:Down', 'apiSlow'], severity: ['sev-2'], minutes: 15 }),
    'runbooks/page-someone.md': makeRunbook({ title: 'Page someone', alerts: ['db:Down'] }),
  });
  const table = alertRunbook.build(handbook);
  expect(showBlock(table)).toEqual([
    'apiSlow | Restore the service | SEV-2 | On-call engineer | 15',
    'db:Down | Page someone |  | On-call engineer | ',
    'db:Down | Restore the service | SEV-2 | On-call engineer | 15',
  ]);
  expect(table.rows[0]?.cells[0]?.lines[0]?.[0]?.href).toBe('/alerts/apiSlow/');
  expect(table.rows[0]?.cells[2]?.sort).toBe(1);
  expect(table.rows[0]?.facets).toEqual({ severity: ['SEV-2'], duty: ['On-call engineer'] });
});
