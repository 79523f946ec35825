import { expect, test } from 'vitest';
import { type EntryKind } from '../../../schemas/fields.ts';
import { makeKpi, makePolicy, makeRole, makeRunbook, openWith, paths, textOf } from '../../../tests/unit/handbook.ts';
import { showCells } from '../../../tests/unit/show.ts';
import { textCell } from '../blocks/blocks.ts';
import { indexRows } from './indexes.ts';

const categories = `${textOf('vocabulary/categories.yaml')}- { id: cost, name: Cost, summary: Money. }\n`;

test('KPIs stand in the order of the categories, and by name within one', () => {
  const { handbook } = openWith({
    'vocabulary/categories.yaml': categories,
    'kpis/a.md': makeKpi({ title: 'zeal', category: 'cost' }),
    'kpis/b.md': makeKpi({ title: 'Alarm time' }),
    'kpis/c.md': makeKpi({ title: 'Yield', category: 'cost' }),
  });
  expect(indexRows(handbook, 'kpi').map(({ group, name }) => `${group}: ${name}`)).toEqual([
    'Reliability: Alarm time',
    'Reliability: Restore time',
    'Cost: Yield',
    'Cost: zeal',
  ]);
});

test('a row has what a reader needs to find the entry', () => {
  const fields = { title: 'Access standard', instrument: 'standard', status: 'draft', aliases: ['AS'] };
  const { handbook } = openWith({ 'policies/access.md': makePolicy(fields) });
  expect(indexRows(handbook, 'policy')[1]).toEqual({
    id: 'access',
    name: 'Access standard',
    url: '/policies/access/',
    summary: 'How fast a service is restored.',
    group: 'Standards',
    owner: 'Platform Lead',
    state: 'Draft',
    aliases: ['AS'],
    cells: [textCell('1 must'), textCell(1), textCell('Platform Lead')],
  });
});

test('guide pages stand in their own order and have neither owner nor state', () => {
  const page = (title: string, order: number) => `---\ntitle: ${title}\nsummary: Text.\norder: ${order}\n---\n`;
  const { handbook } = openWith({
    'guide/a.md': page('A', 9500),
    'guide/b.md': page('B', 2),
    'guide/c.md': page('C', 600),
    'guide/d.md': page('D', 10),
  });
  expect(indexRows(handbook, 'guide').map(({ name, owner, state }) => name + owner + state)).toEqual([
    'About',
    'B',
    'D',
    'C',
    'A',
  ]);
});

test('an entry that is simply in force has no state', () => {
  expect(indexRows(openWith().handbook, 'policy').map(({ state }) => state)).toEqual(['']);
});

test('beside its name an entry shows what one chooses by', () => {
  const edge = { kpi: 'restore-time', targets: [{ below: 60 }], cadence: ['monthly'], headline: true };
  const { handbook } = openWith({
    [paths.role]: makeRole({ kpis: [edge], reportsTo: ['board'] }),
    [paths.runbook]: makeRunbook({ severity: ['sev-1', 'sev-2'], minutes: 30, alerts: ['Down', 'Slow'] }),
  });
  const cells = (kind: EntryKind) => indexRows(handbook, kind).map((row) => showCells(row.cells));
  expect(cells('role')).toEqual(['Lead | The board | Restore time']);
  expect(cells('kpi')).toEqual(['Minutes | Lower is better | 1']);
  expect(cells('runbook')).toEqual(['SEV-1, SEV-2 | 30 | 2 | On-call engineer']);
  expect(cells('policy')).toEqual(['1 must | 1 | Platform Lead']);
  expect(cells('guide')).toEqual(['']);
});
