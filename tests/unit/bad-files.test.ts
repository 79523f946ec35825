/** Files that cannot be read as entries, whatever stands in them: one problem each, and never a crash. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openHandbook } from '../../src/handbook/open.ts';
import { type Files, makeGuide, makeKpi, openWith, paths, showProblem, textOf, writeFiles } from './handbook.ts';

const parties = 'vocabulary/parties.yaml';
const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);

test.each<[string, Files, string[]]>([
  ['an empty file', { [paths.kpi]: '' }, [`${paths.kpi} no-front-matter`]],
  ['a file of spaces', { [paths.kpi]: ' \n\n' }, [`${paths.kpi} no-front-matter`]],
  ['a UTF-16 file', { [paths.kpi]: bytes(`\ufeff${makeKpi()}`, 'utf16le') }, [`${paths.kpi} not-utf8`]],
  ['a UTF-16 file without a mark', { [paths.kpi]: bytes(makeKpi(), 'utf16le') }, [`${paths.kpi} not-utf8`]],
  [
    'a file of another alphabet',
    { [paths.kpi]: bytes(makeKpi({ title: 'Zürich' }), 'latin1') },
    [`${paths.kpi} not-utf8`],
  ],
  [
    'an image with the name of an entry',
    { [paths.kpi]: Buffer.from([0x89, 0x50, 0x4e, 0x47]) },
    [`${paths.kpi} not-utf8`],
  ],
  ['a NUL in the front matter', { [paths.kpi]: makeKpi().replace('Pager', 'Pa\0ger') }, [`${paths.kpi} not-utf8`]],
  ['a NUL in the body', { [paths.kpi]: makeKpi().replace('Stop', 'St\0op') }, [`${paths.kpi} not-utf8`]],
  ['a file of more than a megabyte', { [paths.kpi]: makeKpi() + 'x'.repeat(1e6) }, [`${paths.kpi} file-too-large`]],
  ['a folder with the name of an entry', { 'kpis/x.md/y.md': makeKpi() }, ['kpis/x.md unknown-file']],
  ['a folder between', { 'kpis/more/x.md': makeKpi() }, ['kpis/more unknown-file']],
  ['an entry beside the folders', { 'x.md': makeKpi() }, ['x.md unknown-file']],
  ['a folder of another name', { 'metrics/x.md': makeKpi() }, ['metrics unknown-file']],
  ['another ending', { 'kpis/x.markdown': makeKpi() }, ['kpis/x.markdown unknown-file']],
  ['a name in capitals', { 'guide/About-Us.md': makeGuide() }, ['guide/About-Us.md invalid-file-name']],
  ['a name with a space', { 'guide/about us.md': makeGuide() }, ['guide/about us.md invalid-file-name']],
  ['a name that starts with a number', { 'guide/2-steps.md': makeGuide() }, ['guide/2-steps.md invalid-file-name']],
  ['a name of HTML', { 'guide/<b>.md': makeGuide() }, ['guide/<b>.md invalid-file-name']],
  ['a name of nothing but its ending', { 'guide/.md': makeGuide() }, []],
  ['a name with an ending too many', { 'guide/about.md.md': makeGuide() }, ['guide/about.md.md invalid-file-name']],
  ['a vocabulary of another name', { 'vocabulary/people.yaml': '' }, ['vocabulary/people.yaml unknown-file']],
  ['a vocabulary that is no list', { [parties]: 'id: board\n' }, [`${parties} wrong-type`]],
])('%s', (_, files, expected) => {
  expect(openWith(files).diagnostics.map(showProblem)).toEqual(
    expected.map((one) => `content/${one.replace(/ (\S+)$/, ':1:1 $1')}`),
  );
});

test.each([
  ['to a file in the handbook', 'restore-time.md', 'kpis/x.md'],
  ['to a file outside of it', '/etc/passwd', 'kpis/x.md'],
  ['to itself', 'x.md', 'kpis/x.md'],
  ['to nothing', 'nowhere.md', 'kpis/x.md'],
  ['to a folder in the handbook', '../guide', 'kpis/more'],
  ['to the folder it stands in', '.', 'kpis/again'],
  ['to a folder outside, in place of a kind', '/tmp', 'team'],
  ['to a vocabulary file', 'parties.yaml', 'vocabulary/people.yaml'],
])('a symbolic link %s is not followed', (_, to, name) => {
  const { diagnostics, handbook } = openLinked(to, name);
  expect(diagnostics.map(showProblem)).toEqual([`content/${name}:1:1 symbolic-link`]);
  expect(handbook.nodes).toHaveLength(openWith().handbook.nodes.length);
});

/** The valid handbook with a symbolic link in it. */
function openLinked(to: string, name: string) {
  const names = [...Object.values(paths), 'categories', 'controls', 'decisions', 'duties', 'frameworks', 'glossary'];
  const lists = ['parties', 'providers', 'severities', 'skills', 'systems', 'tiers', 'tools'];
  const all = [...names, ...lists].map((one) => (one.includes('/') ? one : `vocabulary/${one}.yaml`));
  const root = writeFiles(Object.fromEntries(all.map((path) => [path, textOf(path)])));
  symlinkSync(to, join(root, 'content', name));
  return openHandbook('content', root);
}

test('a content folder that is itself a link is followed, because its owner chose it', () => {
  const root = writeFiles({ 'guide/about.md': makeGuide() });
  symlinkSync('content', join(root, 'linked'));
  expect(openHandbook('linked', root).diagnostics).toEqual([]);
});

test('a content folder outside of the working folder is named as people type it', () => {
  const root = writeFiles({ 'guide/about.md': '' });
  mkdirSync(join(root, 'work'));
  expect(openHandbook('../content', join(root, 'work')).diagnostics.map(({ file }) => file)).toEqual([
    '../content/guide/about.md',
  ]);
});
