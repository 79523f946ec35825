import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openWith } from '../../../tests/unit/handbook.ts';
import { type Node } from '../graph.ts';
import { type Check } from './check.ts';
import { checks, runChecks } from './index.ts';

const { handbook } = openWith();
const node = handbook.find('restore-time') as Node;

test('every rule in this folder is in the list', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => !/\.test\.ts$|^(?:check|index)\.ts$/.test(name));
  const rules = files.map((name) =>
    name.replace('.ts', '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
  );
  expect(Object.keys(checks).sort()).toEqual(rules.sort());
});

test('a problem in the data or in the body becomes a place in the file', () => {
  const twoPlaces: Check = () => [
    { node, at: { path: ['review', 'everyMonths'] }, code: 'absolute-link', message: 'A', hint: 'Mend it' },
    { node, at: { point: { line: 2, column: 3 } }, code: 'unknown-section', message: 'B', hint: 'Mend it' },
  ];
  const file = 'content/kpis/restore-time.md';
  expect(runChecks(handbook, { twoPlaces })).toEqual([
    { code: 'absolute-link', severity: 'error', file, line: 9, column: 3, message: 'A', hint: 'Mend it' },
    { code: 'unknown-section', severity: 'warning', file, line: 24, column: 3, message: 'B', hint: 'Mend it' },
  ]);
});

test('a check that crashes is a problem itself, and the others still count', () => {
  const crashing: Check = () => {
    throw new Error('Oh');
  };
  const working: Check = () => [{ node, at: { path: [] }, code: 'absolute-link', message: 'A', hint: 'Mend it' }];
  const found = runChecks(handbook, { crashing, working });
  expect(found.map(({ code, severity }) => [code, severity])).toEqual([
    ['check-crashed', 'error'],
    ['absolute-link', 'error'],
  ]);
  expect(found[0]?.message).toBe('The check crashing crashed: Oh');
});
