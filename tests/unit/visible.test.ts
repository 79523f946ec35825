/** What people see is what is written. A mark stands where each problem is expected. */
import { expect, test } from 'vitest';
import { looksOf } from '../../src/handbook/reading/look-alike.ts';
import { edit, expectProblems, makeGuide, makeKpi, makeRunbook, openWith, paths } from './handbook.ts';

const guide = (body: string, ...codes: string[]) => expectProblems({ [paths.guide]: makeGuide({}, body) }, codes);
const titled = (title: string) => makeKpi().replace(/^title: .*$/m, `‸title: "${title}"`);

test.each([
  ['an override', 'Restore\\u202e emit'],
  ['an isolate', 'Restore\\u2066 time'],
  ['a zero-width space', 'Restore\\u200btime'],
  ['a soft hyphen', 'Re\\u00adstore'],
  ['a mark of order', 'Res\\ufefftore'],
  ['a filler', 'Restore\\u3164time'],
  ['a tag', 'Restore\\U000E0041'],
  ['a control of the second set', 'Restore\\u009b31m'],
  ['a line separator', 'Restore\\u2028time'],
  ['nothing but an accent', '\\u0301'],
])('a title has no %s', (_, title) => {
  expectProblems({ [paths.kpi]: titled(title) }, ['wrong-value']);
});

test.each(['\\u200b', '\\u2800', '\\u3164\\u3164'])('a title is not only %s', (title) => {
  const codes = openWith({ [paths.kpi]: titled(title).replace('‸', '') }).diagnostics.map(({ code }) => code);
  expect(codes).toContain('wrong-value');
});

test.each(['👩\u200d🚀 duty', 'Zürich', 'می\u200cخواهم', 'Ärger ❤️'])('a title may be %s', (title) => {
  expectProblems({ [paths.guide]: makeGuide({ title }) }, []);
});

test.each([
  ['an override in prose', '‸a \u202eb', ['hidden-sign']],
  ['an override as an entity', '‸a &#x202e; b', ['hidden-sign']],
  ['a soft hyphen in prose', 'over\u00adload', []],
  ['a no-break space in prose', '5\u00a0MB', []],
  ['a zero-width space in a heading', '‸### A\u200bb', ['hidden-sign']],
  ['a zero-width space in an address', '‸[a](https://ex\u200bample.com)', ['hidden-sign']],
  ['a zero-width space in the path of a file', '‸[a](../kpis/restore\u200b-time.md)', ['hidden-sign']],
  ['a no-break space in a command', '‸`rm -rf\u00a0/`', ['hidden-sign']],
  ['an override in a block of code', '‸```bash\nrm \u202e-rf /\n```', ['hidden-sign']],
  ['a tab in a block of code', '```bash\nrm\t-rf /\n```', []],
])('%s', (_, body, codes) => {
  guide(body, ...codes);
});

test('a carriage return that would overwrite the line in a terminal is refused', () => {
  const text = edit(makeRunbook(), 'Stop it again.', '`echo fine\rrm -rf /`');
  expectProblems({ [paths.runbook]: `‸${text}` }, ['not-utf8']);
});

test.each([
  ['of another alphabet', 'Rest\u043ere time'],
  ['of a wider form', 'Ｒestore time'],
])('letters %s make a look-alike', (_, title) => {
  const files = { [paths.kpi]: makeKpi(), 'kpis/other.md': titled(title).replace('‸', '') };
  const { diagnostics } = openWith(files);
  expect(diagnostics.map(({ code }) => code)).toEqual(['look-alike-name']);
});

test('accents look the same however they are written, and other letters do not', () => {
  expect(looksOf('Caf\u00e9')).toBe(looksOf('cafe\u0301'));
  expect(looksOf('Café')).not.toBe(looksOf('Cafe'));
});
