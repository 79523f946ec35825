import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { type Files, makeKpi, paths, writeFiles } from '../../../tests/unit/handbook.ts';
import { openHandbook } from '../open.ts';
import { readContent } from './read.ts';

const problems = (root: string) =>
  readContent(join(root, 'content'), root).diagnostics.map(
    ({ file, line, column, code }) => `${file}:${line}:${column} ${code}`,
  );
const read = (files: Files) => problems(writeFiles(files));

test('entries and items are read with their kind, id and place', () => {
  const root = writeFiles({
    'kpis/restore-time.md': makeKpi(),
    'vocabulary/parties.yaml': '- id: board\n  name: Board\n- id: users\n  name: Users\n',
  });
  const { found, diagnostics } = readContent(join(root, 'content'), root);
  expect(diagnostics).toEqual([]);
  expect(
    found.map(({ kind, id, at, valid, source, outline }) => [kind, id, at, valid, source.file, !!outline]),
  ).toEqual([
    ['kpi', 'restore-time', [], true, 'content/kpis/restore-time.md', true],
    ['party', 'board', [0], true, 'content/vocabulary/parties.yaml', false],
    ['party', 'users', [1], true, 'content/vocabulary/parties.yaml', false],
  ]);
});

test.each([
  ['as it is', (text: string) => text],
  ['with a byte order mark', (text: string) => `\ufeff${text}`],
  ['with Windows lines', (text: string) => text.replaceAll('\n', '\r\n')],
])('a file %s has its problems in the same place', (_, change) => {
  expect(read({ 'kpis/x.md': change(makeKpi({ colour: 'red' })) })).toEqual(['content/kpis/x.md:22:1 unknown-key']);
});

test.each([
  ['a stray byte', Buffer.from('---\ntitle: \xff\n---\n', 'latin1')],
  ['an ISO 8859-1 file', Buffer.from(makeKpi({ title: 'Zeit für Ü' }), 'latin1')],
  ['a UTF-16 file', Buffer.from(`\ufeff${makeKpi()}`, 'utf16le')],
  ['a UTF-16 file without a mark', Buffer.from(makeKpi(), 'utf16le')],
  ['a NUL', makeKpi().replace('Stop', 'St\0p')],
  ['an escape sequence', makeKpi().replace('Stop', '\x1b[31mStop')],
])('%s is no UTF-8 text', (_, data) => {
  expect(read({ 'kpis/x.md': data })).toEqual(['content/kpis/x.md:1:1 not-utf8']);
});

test('a vocabulary file is UTF-8 text too', () => {
  expect(read({ 'vocabulary/parties.yaml': Buffer.from([0xff, 0xfe]) })).toEqual([
    'content/vocabulary/parties.yaml:1:1 not-utf8',
  ]);
});

test('a file of more than a megabyte is not read', () => {
  expect(read({ 'kpis/x.md': makeKpi() + 'x'.repeat(1_000_000) })).toEqual(['content/kpis/x.md:1:1 file-too-large']);
});

test.each([
  ['kpis/Restore-Time.md', 'restore-time.md'],
  ['kpis/restore time.md', 'restore-time.md'],
  ['kpis/2-times.md', 'times.md'],
  ['kpis/zeit-für-alle.md', 'zeit-fur-alle.md'],
  ['kpis/restoreTime.md', 'restore-time.md'],
  ['kpis/x--y.md', 'x-y.md'],
  ['kpis/42.md', 'entry.md'],
  [`kpis/${'x'.repeat(81)}.md`, `${'x'.repeat(80)}.md`],
])('%s is no valid name, and %s would be one', (name, proposed) => {
  const root = writeFiles({ [name]: makeKpi() });
  const { diagnostics } = readContent(join(root, 'content'), root);
  expect(diagnostics.map(({ code, line, column }) => [code, line, column])).toEqual([['invalid-file-name', 1, 1]]);
  expect(diagnostics[0]?.hint).toContain(`\`${proposed}\``);
});

test.each([
  'readme.md',
  'KPIs/x.md',
  'kpi/x.md',
  'kpis/notes.txt',
  'kpis/x.MD',
  'kpis/x.md/inner.md',
  'kpis/deeper/x.md',
  'vocabulary/party.yaml',
  'vocabulary/parties.yml',
  'vocabulary/parties.yaml/x',
])('nothing reads %s', (name) => {
  const [code] = read({ [paths.kpi]: makeKpi(), [name]: 'text' });
  expect(code).toMatch(/:1:1 unknown-file$/);
});

test('hidden files are left alone', () => {
  expect(read({ [paths.kpi]: makeKpi(), '.DS_Store': 'x', 'kpis/.swp.md': 'x', 'vocabulary/.git/x': '' })).toEqual([]);
});

test('a content folder that is missing or a file is one problem', () => {
  const root = writeFiles({});
  expect(problems(root)).toEqual(['content:1:1 unreadable-file']);
  writeFileSync(join(root, 'content'), 'text');
  expect(problems(root)).toEqual(['content:1:1 unreadable-file']);
});

test('a content folder with nothing in it is one problem', () => {
  const root = writeFiles({});
  mkdirSync(join(root, 'content', 'kpis'), { recursive: true });
  expect(problems(root)).toEqual(['content:1:1 empty-handbook']);
});

test('symbolic links are reported and never followed', () => {
  const root = writeFiles({ 'kpis/real.md': makeKpi({ aliases: ['Real'] }), '../outside/secret.md': 'secret' });
  const link = (to: string, name: string) => symlinkSync(to, join(root, 'content', name));
  link('real.md', 'kpis/inside.md');
  link(join(root, 'outside/secret.md'), 'kpis/outside.md');
  link('/etc/passwd', 'kpis/passwd.md');
  link(join(root, 'outside'), 'kpis/folder.md');
  link('loop.md', 'kpis/loop.md');
  link('nowhere.md', 'kpis/dangling.md');
  link('.', 'kpis/self');
  link('kpis', 'policies');
  link(join(root, 'outside'), 'roles');
  link('/etc/passwd', 'vocabulary');
  const names = ['dangling.md', 'folder.md', 'inside.md', 'loop.md', 'outside.md', 'passwd.md', 'self'];
  const { found, diagnostics } = readContent(join(root, 'content'), root);
  expect(diagnostics.map(({ code }) => code)).toEqual(Array(10).fill('symbolic-link'));
  expect(diagnostics.map(({ file }) => file).sort()).toEqual(
    [...names.map((name) => `content/kpis/${name}`), 'content/policies', 'content/roles', 'content/vocabulary'].sort(),
  );
  expect(found.map(({ id }) => id)).toEqual(['real']);
});

// A process can become somebody else, and a thread, in which mutants are tried, cannot.
test.runIf(isMainThread)('a file or folder without read permission is reported', () => {
  const root = writeFiles({ 'kpis/x.md': makeKpi(), 'roles/y.md': 'text' });
  chmodSync(join(root, 'content/kpis/x.md'), 0o000);
  chmodSync(join(root, 'content/roles'), 0o000);
  chmodSync(root, 0o755);
  // Root may read everything, so the test is somebody else while it reads.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    expect(problems(root)).toEqual(['content/kpis/x.md:1:1 unreadable-file', 'content/roles:1:1 unreadable-file']);
  } finally {
    if (isRoot) process.seteuid?.(0);
    chmodSync(join(root, 'content/roles'), 0o755);
  }
});

test('a body that is nested too deeply is one problem and ends nothing', () => {
  for (const body of ['> '.repeat(100_000), '- '.repeat(100_000), ':a['.repeat(100_000), '[a '.repeat(100_000)])
    expect(read({ 'kpis/x.md': makeKpi({}, body) })).toEqual(['content/kpis/x.md:1:1 unreadable-file']);
});

test.each([
  ['', []],
  ['# nothing yet\n', []],
  ['id: board\n', ['1:1 wrong-type']],
  ['just text\n', ['1:1 wrong-type']],
  ['- id: board\n', ['1:3 missing-field']],
  ['- board\n', ['1:3 wrong-type']],
  ['-\n', ['1:2 wrong-type']],
  ['- id: Board\n  name: Board\n  nam: x\n', ['1:3 wrong-value', '3:3 unknown-key']],
  ['- { id: a, name: A }\n- { id: b, name: "" }\n', ['2:12 wrong-value']],
  ['- &a { id: a, name: A }\n- *a\n', ['2:3 yaml-alias']],
  ['- id: a\n  name: A\n---\n- id: b\n  name: B\n', ['3:1 yaml-error']],
])('the vocabulary file %j has the problems %j', (text, places) => {
  const all = readContent(join(writeFiles({ 'vocabulary/parties.yaml': text }), 'content'), '/').diagnostics;
  expect(
    all.filter(({ code }) => code !== 'empty-handbook').map((one) => `${one.line}:${one.column} ${one.code}`),
  ).toEqual(places);
});

test('nothing in a file is ever evaluated', () => {
  const root = writeFiles({
    'kpis/a.md': '---js\nglobalThis.evaluated = true\n---\n',
    'kpis/b.md': '---javascript\nmodule.exports = (globalThis.evaluated = true)\n---\n',
    'kpis/c.md': '---\na: !!js/function "function () { globalThis.evaluated = true }"\n---\n',
    'kpis/d.md': '---\na: !<tag:yaml.org,2002:js/undefined> ""\n---\n',
    'kpis/e.md': '---coffee\nglobalThis.evaluated = true\n---\n',
  });
  const { diagnostics } = openHandbook('content', root);
  for (const file of ['a', 'b', 'c', 'd', 'e'])
    expect(diagnostics.some((problem) => problem.file === `content/kpis/${file}.md`)).toBe(true);
  expect(globalThis).not.toHaveProperty('evaluated');
});
