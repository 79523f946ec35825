import { expect, test } from 'vitest';
import { cell, type Table, text, textCell } from '../blocks/blocks.ts';
import { tableJson } from './table-json.ts';

const table: Table = {
  type: 'table',
  caption: 'Runbooks',
  columns: [
    { id: 'runbook', title: 'Runbook' },
    { id: 'minutes', title: 'Minutes' },
    { id: 'owner', title: 'Owner' },
  ],
  facets: [{ id: 'severity', title: 'Severity' }],
  rows: [
    {
      id: 'restore',
      group: 'Recovery',
      facets: { severity: ['sev-1'] },
      cells: [cell([{ text: 'Restore', href: '/runbooks/restore/' }, text(' a service')]), textCell(20)],
    },
  ],
};
const cross = { id: 'runbooks', title: 'Runbooks', summary: 'All of them.', build: () => table };
const written = tableJson(cross, table, (url) => `https://x.invalid${url}`);

test('numbers are numbers, links are whole, and cells stand by their columns', () => {
  expect(JSON.parse(JSON.stringify(written.rows))).toEqual([
    {
      id: 'restore',
      group: 'Recovery',
      facets: { severity: ['sev-1'] },
      cells: {
        runbook: {
          text: 'Restore a service',
          links: [{ text: 'Restore', url: 'https://x.invalid/runbooks/restore/' }],
        },
        minutes: { text: '20', sort: 20 },
        owner: { text: '' },
      },
    },
  ]);
});

test('it says which table it is, and what it can be filtered by', () => {
  expect(written).toMatchObject({
    id: 'runbooks',
    url: 'https://x.invalid/tables/runbooks/',
    columns: table.columns,
    facets: table.facets,
  });
});
