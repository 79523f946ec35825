import { expect, test } from 'vitest';
import { makeTemplate, openWith, paths } from '../../../tests/unit/handbook.ts';
import { type Node } from '../graph.ts';
import { formFormats } from '../urls.ts';
import { formatsOf } from './form-formats.ts';
import { formMarkdown, handedOut } from './form.ts';
import { formTables } from './form-tables.ts';
import { placeholdersOf } from './placeholders.ts';

const template = (text = makeTemplate()): Node<'template'> =>
  openWith({ [paths.template]: text }).handbook.get('template', 'restore-note');

test('placeholders are found once, in the order of the text', () => {
  expect(placeholdersOf('<b> then <time UTC>, <b> and <a-1>; not <1>, </b> or < b>')).toEqual(['b', 'time UTC', 'a-1']);
});

test('a form is handed out so that Markdown shows its placeholders, and code stays as it is', () => {
  expect(handedOut('# <title>\n\n`<code>` and <text>.\n\n```text\n<block>\n```\n\n<end>')).toBe(
    '# \\<title>\n\n`<code>` and \\<text>.\n\n```text\n<block>\n```\n\n\\<end>',
  );
});

test('the form of a template is what stands in its block', () => {
  expect(formMarkdown(template())).toMatch(
    /^# Restores\n\n\| Service {3}\| Back at {4}\|\n[^]*\| \\<service> \| \\<time UTC> \|\n$/,
  );
});

test('tables stand under their headings, or under the name of the template', () => {
  const [table] = formTables(template());
  expect(table?.title).toBe('Restore note');
  expect(table?.table.columns.map(({ title }) => title)).toEqual(['Service', 'Back at']);
  const body = '## Form\n\n```markdown\n# A\n\n## Part <x>\n\n| B |\n| - |\n| 1 |\n| 2 |\n```\n';
  const [part] = formTables(template(makeTemplate({ status: 'draft' }, body)));
  expect(part?.title).toBe('Part <x>');
  expect(part?.table.rows).toHaveLength(2);
});

test('only a register with a table is a workbook', () => {
  expect(formatsOf(template())).toEqual(formFormats);
  expect(formatsOf(template(makeTemplate({ shape: 'document' })))).toEqual(['md', 'docx']);
  expect(formatsOf(template(makeTemplate({ status: 'draft' }, '## Form\n\n```markdown\n<service>\n```\n')))).toEqual([
    'md',
    'docx',
  ]);
});
