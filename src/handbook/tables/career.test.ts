import { expect, test } from 'vitest';
import { makeRole, openWith, paths } from '../../../tests/unit/handbook.ts';
import { showBlock } from '../../../tests/unit/show.ts';
import { career } from './career.ts';

const { handbook } = openWith({
  [paths.role]: makeRole({
    career: {
      from: [{ title: 'Engineer' }],
      to: [{ role: 'head', note: 'With time' }],
      adjacent: [{ title: 'Architect' }],
    },
  }),
  'roles/head.md': makeRole({ title: 'Head', career: { from: [{ role: 'platform-lead' }], to: [], adjacent: [] } }),
});
const table = career.build(handbook);

test('each role stands with its feeder, next and adjacent roles', () => {
  expect(showBlock(table)).toEqual([
    'Head | Comes from | Platform Lead | ',
    'Platform Lead | Comes from | Engineer | ',
    'Platform Lead | Goes on to | Head | With time',
    'Platform Lead | Beside it | Architect | ',
  ]);
  expect(table.rows[2]?.cells[2]?.lines[0]?.[0]?.href).toBe('/roles/head/');
  expect(table.rows.map(({ cells }) => cells[1]?.sort)).toEqual([0, 0, 1, 2]);
  expect(table.rows[2]?.facets).toEqual({ role: ['Platform Lead'], direction: ['Goes on to'] });
});

test('the map shows the steps of the rows that stand beside it, and no others', () => {
  expect(career.draw?.(handbook, table.rows).dot).toContain('Architect');
  const { dot } = career.draw?.(handbook, table.rows.slice(0, 1)) ?? { dot: '' };
  expect(dot).toContain('"platform-lead" -> "head"');
  expect(dot).not.toContain('Architect');
});
