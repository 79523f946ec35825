import { expect, test } from 'vitest';
import { type Diagnostic } from '../handbook/diagnostics.ts';
import { github } from './github.ts';

const problem = (fields: Partial<Diagnostic>): Diagnostic => ({
  code: 'unknown-key',
  severity: 'error',
  file: 'content/kpis/x.md',
  line: 3,
  column: 5,
  message: '`unti` is not a known key',
  hint: 'Did you mean `unit`?',
  ...fields,
});

test('a problem is a workflow command with its place', () => {
  expect(github([problem({})])).toBe(
    '::error file=content/kpis/x.md,line=3,col=5,title=unknown-key::`unti` is not a known key. Did you mean `unit`?\n',
  );
});

test('a warning is a warning, and every problem has its line', () => {
  const lines = github([problem({ severity: 'warning' }), problem({})]).split('\n');
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['::warning', '::error', '']);
});

test('nothing in a file name or message can start a command of its own', () => {
  const text = github([problem({ file: 'a,b:c%.md', message: 'x\r\n::set-env name=PATH::y', hint: '100%' })]);
  expect(text).toBe(
    '::error file=a%2Cb%3Ac%25.md,line=3,col=5,title=unknown-key::x%0D%0A::set-env name=PATH::y. 100%25\n',
  );
});

test('no problems, no output', () => {
  expect(github([])).toBe('');
});
