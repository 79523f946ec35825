/** What is accepted can be built: numbers, days, names and addresses have the bounds of what is made of them. */
import { expect, test } from 'vitest';
import { edit, expectProblems, makeGuide, makeKpi, makeRunbook, openWith, paths } from './handbook.ts';

const kpi = (from: string, to: string, ...codes: string[]) =>
  expectProblems({ [paths.kpi]: edit(makeKpi(), from, to) }, codes);

test.each([
  ['months without end', 'everyMonths: 12', '‸everyMonths: 99999999999'],
  ['months beyond ten years', 'everyMonths: 12', '‸everyMonths: 121'],
  ['a day before any handbook', 'effective: 2026-01-01', '‸effective: 0001-01-01'],
  ['a day after any handbook', 'effective: 2026-01-01', '‸effective: 9999-12-31'],
])('%s', (_, from, to) => {
  kpi(from, to, 'wrong-value');
});

test('no target is infinite', () => {
  for (const value of ['.inf', '-.inf', '.nan', '1e400', '1e13']) {
    const { diagnostics } = openWith({
      [paths.kpi]: makeKpi(),
      'roles/other.md': `---\nkpis:\n  - { kpi: restore-time, targets: [{ below: ${value} }] }\n---\n`,
    });
    const at = diagnostics.filter(({ message }) => message.includes('targets[0].below'));
    expect(at.map(({ code }) => code.replace('wrong-type', 'wrong-value'))).toEqual(['wrong-value']);
  }
});

test.each([['A'.repeat(201)], ['CON'], ['nul.high'], ['Ends.']])('no alert is called %s', (name) => {
  expectProblems({ [paths.runbook]: makeRunbook({ alerts: [name] }).replace(/(?<=alerts:\s+- )/, '‸') }, [
    'wrong-value',
  ]);
});

test('an alert of 200 characters is one', () => {
  expect(openWith({ [paths.runbook]: makeRunbook({ alerts: ['A'.repeat(200), 'Console'] }) }).diagnostics).toEqual([]);
});

test.each([
  ['HighCPU', 'highcpu'],
  ['node/Down', 'node-down'],
])('the alerts %s and %s would be one folder', (first, second) => {
  const runbook = makeRunbook({ alerts: [first, second] }).replace(`- ${second}`, `- ‸${second}`);
  expectProblems({ [paths.runbook]: runbook }, ['clashing-alerts']);
});

test('a name that no folder can have is no id', () => {
  expectProblems({ 'guide/con.md': `‸${makeGuide()}` }, ['invalid-file-name']);
});

test.each([
  'http:evil',
  'https:evil',
  'https:/evil',
  'https:///evil',
  'https:\\\\\\\\evil',
  'https://a\\\\b',
  'HTTP:evil',
])('%s is no address', (url) => {
  expectProblems({ [paths.guide]: makeGuide({}, `‸[a](<${url}>)`) }, ['unsafe-link']);
});

test.each(['https://example.com', 'http://example.com/a?b=\\c#d', 'mailto:a@example.com', 'https://user@host:8080/x'])(
  '%s is an address',
  (url) => {
    expectProblems({ [paths.guide]: makeGuide({}, `[a](<${url}>)`) }, []);
  },
);
