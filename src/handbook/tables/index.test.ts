import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openWith } from '../../../tests/unit/handbook.ts';
import { rich } from '../../../tests/unit/rich.ts';
import { crossTables } from './index.ts';

test('every table in this folder is in the list, under its own name', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => !/\.test\.ts$|^(?:index|table)\.ts$/.test(name));
  expect(crossTables.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

test.each(crossTables)(
  'rows of $id are told apart, have a cell for each column, and stand together by group',
  (table) => {
    const { columns, rows } = table.build(openWith(rich).handbook);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
    const changes = rows.filter(({ group }, index) => index === 0 || group !== rows[index - 1]?.group);
    expect(changes).toHaveLength(new Set(rows.map(({ group }) => group)).size);
  },
);
