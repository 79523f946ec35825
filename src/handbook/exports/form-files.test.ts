import { Buffer } from 'node:buffer';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { makeTemplate, openWith, paths } from '../../../tests/unit/handbook.ts';
import { unzip } from '../../../tests/browser/zip.ts';
import { formDocx } from './form-docx.ts';
import { formFiles } from './form-files.ts';

const form = `# Note <service>

Text with **bold <who>**, *slanted* and \`<code>\`.

- [ ] Tick <first>
- plain

1. one
2. two

> said

| Head A | Head B |
| ------ | ------ |
| <cell> | fixed  |

\`\`\`text
line <one>
  line two
\`\`\`

---

### Deeper`;

const template = (text: string) =>
  openWith({
    [paths.template]: makeTemplate({ status: 'draft' }, `## Form\n\n\`\`\`\`markdown\n${text}\n\`\`\`\`\n`),
  }).handbook.get('template', 'restore-note');

type Xml = ReturnType<typeof parseDocument>['children'][number];
const childrenOf = (node: Xml): Xml[] => ('children' in node ? node.children : []);
const textOf = (node: Xml): string => ('data' in node ? node.data : childrenOf(node).map(textOf).join(''));
const all = (nodes: Xml[], name: string): Xml[] =>
  nodes.flatMap((node) => ('name' in node && node.name === name ? [node] : all(childrenOf(node), name)));
const within = (node: Xml, name: string): boolean => all([node], name).length > 0;

const isOff = (mark: Xml): boolean => 'attribs' in mark && mark.attribs['w:val'] === 'off';

async function read(text: string) {
  const files = unzip(Buffer.from(await formDocx(template(text))));
  const body = parseDocument(files['word/document.xml'] ?? '', { xmlMode: true }).children;
  return { files, body, paragraphs: all(body, 'w:p') };
}

test('a document has everything that the form has, in its order', async () => {
  const { paragraphs } = await read(form);
  expect(paragraphs.map(textOf).filter(Boolean)).toEqual([
    'Note <service>',
    'Text with bold <who>, slanted and <code>.',
    '☐  Tick <first>',
    'plain',
    'one',
    'two',
    'said',
    'Head A',
    'Head B',
    '<cell>',
    'fixed',
    'line <one>',
    '  line two',
    'Deeper',
  ]);
});

test('tables are tables, with a head that is repeated on every page', async () => {
  const { body } = await read(form);
  const rows = all(body, 'w:tr');
  expect(all(body, 'w:tbl')).toHaveLength(1);
  expect(rows.map((row) => all([row], 'w:tc').map(textOf))).toEqual([
    ['Head A', 'Head B'],
    ['<cell>', 'fixed'],
  ]);
  const heads = rows.map((row) => all([row], 'w:tblHeader').some((mark) => !isOff(mark)));
  expect(heads).toEqual([true, false]);
});

test('placeholders are marked, and nothing else is', async () => {
  const { body } = await read(form);
  const marked = all(body, 'w:r').filter((run) => within(run, 'w:highlight'));
  expect(marked.map(textOf)).toEqual(['<service>', '<who>', '<code>', '<first>', '<cell>', '<one>']);
});

test('a document knows no clock: the same form gives the same bytes', async () => {
  const [first, second] = [await formDocx(template(form)), await formDocx(template(form))];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  const { files } = await read(form);
  expect(files['docProps/core.xml']).toContain('<dc:title>Restore note</dc:title>');
  expect(JSON.stringify(files)).not.toMatch(/\b20\d\d-\d\d-\d\dT/);
});

test('each form is a file in each of its formats, and a workbook has its rows', async () => {
  const { handbook } = openWith();
  const files = formFiles(handbook);
  expect(files.map(({ url }) => url)).toEqual([
    '/templates/restore-note/restore-note.md',
    '/templates/restore-note/restore-note.docx',
    '/templates/restore-note/restore-note.xlsx',
  ]);
  expect(formFiles(handbook, ['docx'])).toHaveLength(1);
  const sheets = unzip(Buffer.from((await files[2]?.content()) as Uint8Array));
  expect(sheets['xl/workbook.xml']).toContain('name="Restore note"');
  for (const text of ['Service', 'Back at', '&lt;service&gt;']) expect(sheets['xl/sharedStrings.xml']).toContain(text);
});
