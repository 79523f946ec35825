import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { markdownFeatures, outline } from './body.ts';

const slugs = (body: string) => outline(body).headings.map(({ slug }) => slug);

test('headings have depth, text, place and fragment', () => {
  expect(outline('# One\n\ntext\n\n  ## Two `code` *and* [link](x.md)\n').headings).toEqual([
    { depth: 1, text: 'One', slug: 'one', line: 1, column: 1 },
    { depth: 2, text: 'Two code and link', slug: 'two-code-and-link', line: 5, column: 3 },
  ]);
});

test('headings that repeat get numbers, those inside quotes and lists counted', () => {
  expect(slugs('## Same\n\n> ## Same\n\n- ## Same\n\nSame\n----\n')).toEqual(['same', 'same-1', 'same-2', 'same-3']);
});

test.each([
  '## Plain words',
  '## “Quotes” -- dashes... and it\'s "smart"',
  '## `code`, *emphasis*, ~~gone~~, [link](x.md) and ![image](/x.png)',
  '## <kbd>Ctrl</kbd> & &amp; <!-- hidden -->',
  '## Ümlaut 🙂 ¿qué?',
  '## One\n\n## One\n\n### One\n\n## One-1',
  '##\n\n## \n\n## !?',
  'Setext\n======\n\nTwo\nlines\n---',
  '> ## Quoted\n\n- ## Listed',
  '## {#custom} {a=b}',
  'Text[^b]\n\n## Footnote[^a], again[^b]\n\n[^a]: A\n\n[^b]: B',
])('the site gives the headings of %j the same fragments', async (body) => {
  const renderer = await satteri({ features: markdownFeatures }).createRenderer({ syntaxHighlight: false });
  const { metadata } = await renderer.render(body);
  // The list of footnotes has a heading that is not in the body.
  const shown = metadata.headings.map(({ slug }) => slug).filter((slug) => slug !== 'footnote-label');
  expect(slugs(body)).toEqual(shown);
});

test('what looks like an inline directive is text, as it is on the site', () => {
  expect(outline('## Calls at 12:30 by team:a[b]').headings[0]?.text).toBe('Calls at 12:30 by team:a[b]');
  expect(slugs('## Ratio a:b')).toEqual(['ratio-ab']);
});

test('sections are the headings of the second level outside of quotes and lists', () => {
  const { sections } = outline('intro\n\n## A\n\ntext\n\n### B\n\n> ## C\n\n## D\n\n# E\n');
  expect(sections.map(({ text, line }) => [text, line])).toEqual([
    ['A', 3],
    ['D', 11],
  ]);
});

test.each([
  ['', true],
  ['<!-- later -->', true],
  ['<!-- a --> <!-- b -->', true],
  ['text', false],
  ['<!-- a --> text', false],
  ['<br>', false],
  ['### heading', false],
  ['---', false],
])('a section with “%s” in it: empty %j', (content, empty) => {
  expect(outline(`## A\n\n${content}\n\n## B\n\ntext`).sections[0]?.empty).toBe(empty);
});

test('steps are the items of all ordered lists of a section, without what stands in code blocks', () => {
  const body =
    '## A\n\n- no step\n\n1. One.\n\n   **Expect:** x\n\n   ```\n   code\n   ```\n2. Two\n   1. below\n\nThen:\n\n3. Three\n\n## B\n\n- x\n';
  const [a, b] = outline(body).sections;
  expect(a?.steps).toEqual([
    { line: 5, column: 1, text: 'One.\nExpect: x\n' },
    { line: 12, column: 1, text: 'Two\nbelow' },
    { line: 17, column: 1, text: 'Three' },
  ]);
  expect(b?.steps).toBeNull();
});

test('links, images and definitions are found with their places', () => {
  const body = 'é🙂 [a](1) ![b](2)\n\n| h |\n|---|\n| <https://3> |\n\n> [^n] [d][d]\n\n[^n]: [c](4)\n\n[d]: 5\n';
  expect(outline(body).links).toEqual([
    { url: '1', image: false, line: 1, column: 5 },
    { url: '2', image: true, line: 1, column: 12 },
    { url: 'https://3', image: false, line: 5, column: 3 },
    { url: '4', image: false, line: 9, column: 7 },
    { url: '5', image: false, line: 11, column: 1 },
  ]);
});

test.each([
  ['<javascript:alert(1)>', 'javascript:alert(1)'],
  ['[a](&#106;avascript:x)', 'javascript:x'],
  ['[a](java\\script:x)', 'java\\script:x'],
  ['[a](<a b.md>)', 'a b.md'],
  ['www.example.com', 'http://www.example.com'],
])('the address of %s is what a browser gets', (body, url) => {
  expect(outline(body).links.map((link) => link.url)).toEqual([url]);
});

test('code and escapes hold no links', () => {
  expect(outline('`[a](1)` \\[b](2)\n\n    [c](3)\n\n```\n[d](4)\n```\n').links).toEqual([]);
});

test('raw HTML is kept as it is written; comments are not', () => {
  expect(outline('a <b>c</b> <!-- d -->\n\n<!-- e -->\n\n<div>\nf\n</div>\n').html).toEqual([
    { line: 1, column: 3, value: '<b>' },
    { line: 1, column: 7, value: '</b>' },
    { line: 5, column: 1, value: '<div>\nf\n</div>' },
  ]);
});

test.each(['<!--><script></script>-->', '<!---><script></script>-->', '<!-- --!><script></script> -->'])(
  '%s is no comment for a browser',
  (body) => {
    expect(outline(body).html).toHaveLength(1);
  },
);

test('words are counted, those in code are not', () => {
  expect(outline('## Two words\n\nThree more words `not these`\n\n```\nnor these\n```\n').words).toBe(5);
});

test('front matter is no part of a body', () => {
  expect(outline('---\na: 1\n---\n').sections.map(({ text }) => text)).toEqual(['a: 1']);
});

test('what would overflow the parser is refused', () => {
  for (const body of ['> '.repeat(2000), '1. '.repeat(2000), ':a['.repeat(2000)])
    expect(() => outline(body)).toThrow('nested too deeply');
});

test('brackets are counted anew in every paragraph', () => {
  expect(() => outline('[ text\n\n'.repeat(2000))).not.toThrow();
  expect(() => outline('[x](y) '.repeat(2000))).not.toThrow();
});
