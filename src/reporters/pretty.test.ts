import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { type Diagnostic } from '../handbook/diagnostics.ts';
import { pretty } from './pretty.ts';

const problem = (severity: Diagnostic['severity']): Diagnostic => ({
  code: 'unknown-key',
  severity,
  file: 'content/kpis/x.md',
  line: 3,
  column: 5,
  message: '`unti` is not a known key',
  hint: 'Did you mean `unit`?',
});
// Whether there are colours depends on the terminal that runs the tests.
const show = (...parameters: Parameters<typeof pretty>) => stripVTControlCharacters(pretty(...parameters));

test('a problem says where and what, and how to mend it, on two lines', () => {
  expect(show([problem('error')], 2)).toBe(
    [
      'content/kpis/x.md:3:5 error `unti` is not a known key unknown-key',
      '  Did you mean `unit`?',
      '2 entries read: 1 error, 0 warnings',
      '',
    ].join('\n'),
  );
});

test('signs that a terminal would obey are shown and not sent', () => {
  const line = show([{ ...problem('error'), file: 'content/\u001b[2J\n\u009b.md' }], 1).split('\n')[0];
  expect(line).toMatch(/^content\/\\u001b\[2J\\u000a\\u009b\.md:3:5 error/);
});

test.each([
  [[], 1, '1 entry read: 0 errors, 0 warnings'],
  [[problem('warning')], 0, '0 entries read: 0 errors, 1 warning'],
  [[problem('error'), problem('error'), problem('warning')], 5, '5 entries read: 2 errors, 1 warning'],
])('the last line counts', (diagnostics, entries, expected) => {
  expect(show(diagnostics, entries).trimEnd().split('\n').at(-1)).toBe(expected);
});
