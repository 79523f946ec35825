import { expect, test } from 'vitest';
import { json } from './json.ts';

test('prints the diagnostics as they are, and how many entries were read', () => {
  const diagnostic = {
    code: 'unknown-key' as const,
    severity: 'error' as const,
    file: 'content/kpis/x.md',
    line: 3,
    column: 1,
    message: '`unti` is not a known key',
    hint: 'Did you mean `unit`?',
  };
  const text = json([diagnostic], 7);
  expect(JSON.parse(text)).toEqual({
    diagnostics: [
      { ...diagnostic, title: 'A key is not in the schema', guide: 'content/guide/diagnostics.md#unknown-key' },
    ],
    entries: 7,
  });
  expect(Object.keys((JSON.parse(text) as { diagnostics: object[] }).diagnostics[0] ?? {})).toEqual([
    'code',
    'severity',
    'file',
    'line',
    'column',
    'message',
    'hint',
    'title',
    'guide',
  ]);
  expect(text.endsWith('}\n')).toBe(true);
});
