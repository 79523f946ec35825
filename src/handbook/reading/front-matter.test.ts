import { expect, test } from 'vitest';
import { readValue, splitFrontMatter } from './front-matter.ts';
import { type Source } from './source.ts';

const split = (text: string) => splitFrontMatter('x.md', text);
const codeOf = (text: string) => {
  const result = split(text);
  return 'problem' in result ? result.problem.code : undefined;
};
/** What YAML stands for, or where its problems are: `line:column code`, lines counted in the file. */
function read(yaml: string) {
  const { source } = split(`---\n${yaml}\n---\n`) as { source: Source };
  const { value, problems } = readValue(source);
  return problems.length > 0 ? problems.map(({ line, column, code }) => `${line}:${column} ${code}`) : value;
}

test.each(['\n', '\r\n'])('a file is split into front matter and body, with lines that end in %j', (end) => {
  const text = ['---', 'a: 1', 'b: 2', '---', '', 'Body', '---', 'more'].join(end);
  expect(split(text)).toEqual({
    source: { file: 'x.md', yaml: 'a: 1\nb: 2\n', yamlLine: 1, body: '\nBody\n---\nmore', bodyLine: 4 },
  });
});

test('front matter may be empty, and spaces may follow its lines', () => {
  expect(split('--- \n---\t\n')).toMatchObject({ source: { yaml: '\n', body: '', bodyLine: 2 } });
});

test.each([
  ['', 'no-front-matter'],
  ['# Title\n', 'no-front-matter'],
  ['\n---\na: 1\n---\n', 'no-front-matter'],
  [' ---\na: 1\n---\n', 'no-front-matter'],
  ['+++\na = 1\n+++\n', 'no-front-matter'],
  ['---\na: 1\n', 'unclosed-front-matter'],
  ['---', 'unclosed-front-matter'],
  ['----\na: 1\n---\n', 'unclosed-front-matter'],
  ['---\na: 1\n ---\n', 'unclosed-front-matter'],
  ['---json\n{}\n---\n', 'front-matter-language'],
  ['---js\n{}\n---\n', 'front-matter-language'],
  ['--- yaml\na: 1\n---\n', 'front-matter-language'],
  ['--- # comment\na: 1\n---\n', 'front-matter-language'],
])('%j is %s', (text, code) => {
  expect(codeOf(text)).toBe(code);
});

test('values are read as YAML 1.2 does: what is no number stays text', () => {
  expect(read('day: 2026-01-01\ntime: 12:30\nyes: no\nhex: 0x10\nempty:\nlist: [1, 2.5, "3"]')).toEqual({
    day: '2026-01-01',
    time: '12:30',
    yes: 'no',
    hex: 16,
    empty: null,
    list: [1, 2.5, '3'],
  });
});

test('everything between the two lines is read, and nothing that looks like an end ends it early', () => {
  expect(read('a: 1\n---- x\nb: 2')).toEqual(['3:1 yaml-error']);
  expect(read('a: 1\n--- # more\nb: 2')).toEqual(['3:1 yaml-error']);
  expect(read('a: |\n  text\n  ---\nb: 2')).toEqual({ a: 'text\n---\n', b: 2 });
});

test.each([
  ['a: b: c', ['2:4 yaml-error']],
  ['a: "b', ['3:1 yaml-error']],
  ['a: [b', ['3:1 yaml-error']],
  ['a:\n\t- b', ['3:1 yaml-error']],
  ['a: %b', ['2:4 yaml-error']],
  ['a: 1\n...\nb: 2', ['4:1 yaml-error']],
  ['a: !!js/function "x"', ['2:4 yaml-error']],
  // The parser notices behind the alias that nothing has its name.
  ['a: *nothing', ['2:12 yaml-error']],
  ['a: 1\nb: 2\na: 3', ['4:1 duplicate-key']],
  ['a: { b: 1, b: 2 }', ['2:12 duplicate-key']],
  ['a: 1\n"a": 2', ['3:1 duplicate-key']],
])('%j has its problem at %j', (yaml, places) => {
  expect(read(yaml)).toEqual(places);
});

test('all errors are found, not only the first', () => {
  expect(read('a: b: c\nd: %e\nf: 1\nf: 2')).toEqual(['2:4 yaml-error', '3:4 yaml-error', '5:1 duplicate-key']);
});

test('aliases of lists and mappings are refused, each where it stands', () => {
  expect(read('a: &x [1]\nb: *x\nc: [*x]')).toEqual(['3:4 yaml-alias', '4:5 yaml-alias']);
  expect(read('a: &x { b: 1 }\n<<: *x')).toEqual(['3:5 yaml-alias']);
});

test('a bomb of aliases costs nothing', () => {
  const lines = Array.from({ length: 40 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`);
  expect(read(`a0: &a0 [x]\n${lines.join('\n')}`)).toHaveLength(80);
});

test.each([
  ['__proto__: { polluted: 1 }', ['2:1 forbidden-key']],
  ['a:\n  - b: { "__proto__": { polluted: 1 } }', ['3:10 forbidden-key']],
  ['"\\u005f_proto__": 1', ['2:1 forbidden-key']],
  ['constructor: { prototype: { polluted: 1 } }', ['2:1 forbidden-key', '2:16 forbidden-key']],
])('%s is refused', (yaml, places) => {
  expect(read(yaml)).toEqual(places);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test.each([
  ['brackets', `a: ${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ['brackets that stay open', `a: ${'{b: '.repeat(100_000)}`],
  ['indented keys', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
])('%s nested too deeply are one problem', (_, yaml) => {
  expect(read(yaml)).toEqual([expect.stringMatching(/^\d+:\d+ yaml-error$/)]);
});
