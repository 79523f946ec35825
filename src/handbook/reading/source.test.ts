import { expect, test } from 'vitest';
import { mark } from '../../../tests/unit/handbook.ts';
import { splitFrontMatter } from './front-matter.ts';
import { bodyPoint, locate, type Path, type Source } from './source.ts';

/** A file with a mark where `path` is expected. */
function check(text: string, path: Path, end = '\n') {
  const lines = text.split('\n');
  const line = lines.findIndex((one) => one.includes(mark));
  const clean = lines.map((one) => one.replace(mark, '')).join(end);
  const { source } = splitFrontMatter('x.md', clean) as { source: Source };
  expect(locate(source, path)).toEqual({ line: line + 1, column: (lines[line] ?? '').indexOf(mark) + 1 });
}

const block = (marked: string) => `---\n# comment\na: 1\n${marked}\nz: 1\n---\n`;

const places: [string, string, Path][] = [
  ['a key', '‸b: 1', ['b']],
  ['a quoted key', '‸"b": 1', ['b']],
  ['a key that is a number', '‸7: 1', ['7']],
  ['a key in a mapping', 'b:\n  ‸c: 1', ['b', 'c']],
  ['a key in a flow mapping', 'b: { c: 1, ‸d: 2 }', ['b', 'd']],
  ['an item', 'b:\n  - 1\n  - ‸2', ['b', 1]],
  ['an item of a list that is not indented', 'b:\n- 1\n- ‸2', ['b', 1]],
  ['an item of a flow list', 'b: [1, ‸2]', ['b', 1]],
  ['an item that is a mapping', 'b:\n  - c: 1\n  - ‸c: 2\n    d: 3', ['b', 1]],
  ['a key of an item', 'b:\n  - c: 1\n  - c: 2\n    ‸d: 3', ['b', 1, 'd']],
  ['a key six levels down', 'b:\n  - c:\n      - [1, { d: 1, ‸e: 2 }]', ['b', 0, 'c', 0, 1, 'e']],
  ['a key in flow YAML over several lines', 'b: {\n  c: [\n    { ‸d: 1 }\n  ]\n}', ['b', 'c', 0, 'd']],
  ['a key behind a comment and empty lines', 'b:\n  # why\n\n\n  ‸c: 1', ['b', 'c']],
  ['a key below a block of text', 'b: |\n  c: no key\n\n  d: no key\n‸c: 1', ['c']],
  ['a key behind characters of several bytes', 'b: { "é🙂": 1, ‸c: 2 }', ['b', 'c']],
  ['a missing key, at its parent', '‸b:\n  c: 1', ['b', 'd']],
  ['a missing item, at its list', '‸b: [1]', ['b', 5]],
  ['a path through a text, at the text', '‸b: text', ['b', 'c', 'd']],
  ['the first of two equal keys', '‸b: 1\nb: 2', ['b']],
];

test.each(places)('finds %s', (_, marked, path) => {
  check(block(marked), path);
});

test.each(places)('finds %s in a file with Windows lines', (_, marked, path) => {
  check(block(marked), path, '\r\n');
});

test('what is missing at the top is reported on the first line of the front matter', () => {
  check('---\n‸a: 1\n---\n', ['b']);
  check('---\n‸\n---\n', ['b']);
});

test('a vocabulary file is YAML from its first line', () => {
  const source: Source = { file: 'x.yaml', yaml: '- id: a\n- id: b\n  name: B\n', yamlLine: 0, body: '', bodyLine: 0 };
  expect(locate(source, [1])).toEqual({ line: 2, column: 3 });
  expect(locate(source, [1, 'name'])).toEqual({ line: 3, column: 3 });
  expect(locate(source, [])).toEqual({ line: 1, column: 1 });
});

test('a place in broken YAML is the best that can be had', () => {
  const source: Source = { file: 'x.md', yaml: 'a: [1\nb: "2\n', yamlLine: 1, body: '', bodyLine: 0 };
  expect(() => locate(source, ['b'])).not.toThrow();
});

test('a place in the body is counted from the start of the file', () => {
  const { source } = splitFrontMatter('x.md', '---\na: 1\n---\n\n# Here') as { source: Source };
  expect(bodyPoint(source, { line: 2, column: 3 })).toEqual({ line: 5, column: 3 });
});
