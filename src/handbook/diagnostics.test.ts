import { expect, test } from 'vitest';
import { compareText, type Diagnostic, hasErrors, sortDiagnostics } from './diagnostics.ts';

const problem = (fields: Partial<Diagnostic>): Diagnostic => ({
  code: 'absolute-link',
  severity: 'error',
  file: 'x.md',
  line: 1,
  column: 1,
  message: 'A',
  hint: 'Mend it',
  ...fields,
});

test('problems sort by file, place, code and message', () => {
  const sorted = [
    problem({ file: 'X.md', line: 9 }),
    problem({}),
    problem({ message: 'B' }),
    problem({ code: 'broken-link' }),
    problem({ column: 2 }),
    problem({ line: 2 }),
    problem({ line: 10 }),
    problem({ file: 'y.md' }),
  ];
  const shuffled = [5, 2, 7, 0, 6, 4, 1, 3].map((index) => sorted[index] as Diagnostic);
  expect(sortDiagnostics(shuffled)).toEqual(sorted);
  expect(shuffled[0]).toBe(sorted[5]);
});

test('texts sort by code unit, the same in every locale', () => {
  expect(['b', 'ä', 'a', 'B'].sort(compareText)).toEqual(['B', 'a', 'b', 'ä']);
  expect(compareText('a', 'a')).toBe(0);
});

test('warnings are no errors', () => {
  expect(hasErrors([problem({ severity: 'warning' })])).toBe(false);
  expect(hasErrors([problem({ severity: 'warning' }), problem({})])).toBe(true);
});
