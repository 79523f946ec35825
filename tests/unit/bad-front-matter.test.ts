/** Front matter that is broken, hostile or merely wrong. A mark stands where its problem is expected. */
import { afterEach, expect, test } from 'vitest';
import { edit, expectProblems, makeKpi, openWith, paths } from './handbook.ts';

afterEach(() => {
  // Whatever was read, none of it was run and no object was changed.
  expect(globalThis).not.toHaveProperty('evaluated');
  expect({}).not.toHaveProperty('polluted');
});

const check = (text: string, ...codes: string[]) => expectProblems({ [paths.kpi]: text }, codes);
/** The KPI with these lines at the end of its front matter. */
const more = (lines: string) => edit(makeKpi(), 'use: role-outcome\n', `use: role-outcome\n${lines}\n`);

test.each([
  ['none', '‸# Restore time\n', 'no-front-matter'],
  ['an empty line before it', `‸\n${makeKpi()}`, 'no-front-matter'],
  ['none, but a rule', '‸***\n\nText\n', 'no-front-matter'],
  ['never closed', '‸---\ntitle: Restore time\n', 'unclosed-front-matter'],
  ['closed by dots', `‸---\ntitle: x\n...\n`, 'unclosed-front-matter'],
  ['JavaScript', '‸---js\nglobalThis.evaluated = true\n---\n', 'front-matter-language'],
  ['JavaScript by its long name', '‸---javascript\nglobalThis.evaluated = true\n---\n', 'front-matter-language'],
  ['CoffeeScript', '‸---coffee\nglobalThis.evaluated = true\n---\n', 'front-matter-language'],
  ['JSON', '‸---json\n{ "title": "x" }\n---\n', 'front-matter-language'],
  ['JSON with a space', '‸--- json\n{ "title": "x" }\n---\n', 'front-matter-language'],
  ['TOML', '‸---toml\ntitle = "x"\n---\n', 'front-matter-language'],
  ['YAML by its name', `‸--- yaml${makeKpi().slice(3)}`, 'front-matter-language'],
])('front matter: %s', (_, text, code) => {
  check(text, code);
});

test.each([
  ['a colon in a title', edit(makeKpi(), 'title: Restore time', 'title: ‸Restore: time'), 'yaml-error'],
  ['a tab', more('exclusions:\n‸\t- Tests'), 'yaml-error'],
  ['a quote that is not closed', more('exclusions:\n  - "Tests').replace('\n---\n\n', '\n‸---\n\n'), 'yaml-error'],
  ['a sign that starts a value', edit(makeKpi(), 'window: calendar', 'window: ‸%calendar'), 'yaml-error'],
  ['a second document', more('‸--- # more\nevil: 1'), 'yaml-error'],
  ['a line of four dashes', more('‸----\nevil: 1'), 'yaml-error'],
  ['a key twice', more('‸unit: hours'), 'duplicate-key'],
  [
    'a key twice, further down',
    edit(makeKpi(), '  everyMonths: 12', '  everyMonths: 12\n  ‸everyMonths: 6'),
    'duplicate-key',
  ],
  ['a key twice in flow YAML', more('standards: [{ name: A, ‸name: B }]'), 'duplicate-key'],
  ['a function', more('exclusions: ‸!!js/function "function () { globalThis.evaluated = true }"'), 'yaml-error'],
  ['a regular expression', more('exclusions: ‸!!js/regexp /x/'), 'yaml-error'],
  ['a tag of one’s own', more('exclusions: ‸!include other.yaml'), 'yaml-error'],
  ['deep brackets', more(`exclusions: ${'['.repeat(99)}‸${'['.repeat(900)}`), 'yaml-error'],
  ['deep braces', more(`exclusions: ${'{a: '.repeat(98)}{‸a: ${'{a: '.repeat(20_000)}`), 'yaml-error'],
  ['__proto__', more('‸__proto__: { polluted: true }'), 'forbidden-key'],
  ['__proto__ at depth', more('exclusions: [{ a: [{ ‸"__proto__": { polluted: true } }] }]'), 'forbidden-key'],
  ['__proto__ in disguise', more('‸"\\x5f_proto__": { polluted: true }'), 'forbidden-key'],
  ['constructor', more('‸constructor: { name: x }'), 'forbidden-key'],
  ['prototype', more('standards: [{ ‸prototype: x }]'), 'forbidden-key'],
  ['a list used twice', more('exclusions: &a [Tests]\nrelated: ‸*a'), 'yaml-alias'],
  ['a merge', edit(more('<<: ‸*r'), 'review:', 'review: &r'), 'yaml-alias'],
])('YAML: %s', (_, text, code) => {
  check(text, code);
});

test('YAML: a bomb of nested aliases', () => {
  const levels = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [‸*a${n}, ‸*a${n}]`);
  check(more(['a0: &a0 [lol]', ...levels].join('\n')), ...Array<string>(60).fill('yaml-alias'));
});

test('YAML: an alias of a word is harmless, and is read', () => {
  check(more('exclusions: [&a Tests, Drills]\nstandards: [{ name: *a }]'));
});

test.each([
  ['a number', '---\n‸42\n---\n'],
  ['text', '---\n‸just text\n---\n'],
  ['a list', '---\n‸- title: x\n---\n'],
])('YAML: %s in place of fields', (_, text) => {
  const { diagnostics } = openWith({ [paths.kpi]: text.replace('‸', '') });
  const [first] = diagnostics.filter(({ code }) => code !== 'missing-section');
  expect([first?.line, first?.column, first?.code]).toEqual([2, 1, 'wrong-type']);
});

test.each([
  ['an unknown key', edit(makeKpi(), 'unit:', '‸unti: minutes\nunit:'), 'unknown-key'],
  ['an unknown key at depth', edit(makeKpi(), '  stop:', '  ‸stopp: x\n  stop:'), 'unknown-key'],
  ['a missing field', makeKpi({ unit: undefined }).replace('title', '‸title'), 'missing-field'],
  [
    'a missing field at depth',
    edit(edit(makeKpi(), '  stop: The service works\n', ''), 'measure:', '‸measure:'),
    'missing-field',
  ],
  ['an empty field', edit(makeKpi(), 'window: calendar month', '‸window:'), 'wrong-type'],
  ['a number in place of text', edit(makeKpi(), 'title: Restore time', '‸title: 7'), 'wrong-type'],
  ['text in place of a list', edit(makeKpi(), 'sources: [Pager]', '‸sources: Pager'), 'wrong-type'],
  ['text in place of a number', edit(makeKpi(), 'version: 1', '‸version: one'), 'wrong-type'],
  ['a list in place of a mapping', edit(makeKpi(), 'review:\n  everyMonths: 12', '‸review: [12]'), 'wrong-type'],
  ['a number beyond all numbers', edit(makeKpi(), 'version: 1', '‸version: .inf'), 'wrong-type'],
  ['no number', edit(makeKpi(), 'version: 1', '‸version: .nan'), 'wrong-type'],
  [
    'a day that does not exist',
    edit(makeKpi(), '2026-01-01', '2026-02-30').replace('effective', '‸effective'),
    'wrong-value',
  ],
  ['31 April', edit(makeKpi(), '2026-01-01', '2026-04-31').replace('effective', '‸effective'), 'wrong-value'],
  [
    'a time in place of a day',
    edit(makeKpi(), '2026-01-01', '2026-01-01T10:00:00Z').replace('effective', '‸effective'),
    'wrong-value',
  ],
  ['a word outside the list', edit(makeKpi(), 'unit: minutes', '‸unit: minuts'), 'wrong-value'],
  ['a word in capitals', edit(makeKpi(), 'status: active', '‸status: Active'), 'wrong-value'],
  ['a summary of several lines', edit(makeKpi(), 'summary: How', '‸summary: |\n  One.\n  Two. #'), 'wrong-value'],
  ['an empty item', edit(makeKpi(), 'sources: [Pager]', 'sources: [Pager, ‸""]'), 'wrong-value'],
])('fields: %s', (_, text, code) => {
  check(text, code);
});

test('a file with many problems has all of them reported in one run', () => {
  const text = [
    '---',
    '‸‸‸‸‸titel: Restore time',
    '‸summary: 7',
    '‸owner: nobody',
    '‸status: deprecated',
    '‸version: 0',
    '‸effective: 2026-02-30',
    '‸review: { ‸everyMonth: 12, last: { ‸date: yesterday, ‸by: no-one, outcome: Fine } }',
    'visibility: internal',
    '‸category: reliabilty',
    '‸unit: minuts',
    'direction: down',
    'measure: { shape: duration, ‸start: "", stop: The service works, ‸statistic: average }',
    'guardrails: [‸restore-time, ‸nothing, ‸platform-lead]',
    '---',
    '',
    '## Meaning',
    '',
    '‸[a](none.md) ‸<b>bold‸</b> ‸[c](javascript:x)',
    '',
    '‸‸‸‸## How it is calculated',
    '',
    '‸# Title',
    '',
  ];
  const missing = (count: number, what: string) => Array<string>(count).fill(`missing-${what}`);
  const fields = ['wrong-type', 'missing-reference', 'status', 'wrong-value', 'wrong-value'];
  const review = ['missing-field', 'unknown-key', 'wrong-value', 'missing-reference'];
  const measure = ['missing-reference', 'wrong-value', 'wrong-value', 'wrong-value'];
  const guardrails = ['circular-reference', 'missing-reference', 'wrong-kind'];
  const body = ['broken-link', 'raw-html', 'raw-html', 'unsafe-link', ...missing(4, 'section')];
  check(
    text.join('\n'),
    ...missing(4, 'field'),
    'unknown-key',
    ...fields,
    ...review,
    ...measure,
    ...guardrails,
    ...body,
    'second-title',
  );
});
