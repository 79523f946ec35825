import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { markdownFeatures, outline } from '../handbook/reading/body.ts';
import { cutBody } from './body.ts';

/** Renders a body as the site does, and cuts it. */
async function cut(body: string) {
  const renderer = await satteri({ features: markdownFeatures }).createRenderer({ syntaxHighlight: false });
  const { code } = await renderer.render(body);
  const { intro, sections } = cutBody(code, outline(body).sections);
  return { intro, sections: [...sections], whole: code };
}

test('a body is cut before each heading of the second level', async () => {
  const { intro, sections } = await cut('Before.\n\n## One\n\nText.\n\n### Below\n\n## Two\n\nMore.\n');
  expect(intro).toBe('<p>Before.</p>\n');
  expect(sections).toEqual([
    ['one', '<h2 id="one">One</h2>\n<p>Text.</p>\n<h3 id="below">Below</h3>\n'],
    ['two', '<h2 id="two">Two</h2>\n<p>More.</p>\n'],
  ]);
});

test('a body without sections is all intro', async () => {
  const { intro, sections, whole } = await cut('Text.\n\n### Small\n');
  expect([intro, sections]).toEqual([whole, []]);
});

test('a body that starts with a section has no intro', async () => {
  expect((await cut('## One\n\nText.\n')).intro).toBe('');
});

test.each([
  '## Same\n\na\n\n## Same\n\nb',
  '## Same\n\n> ## Same\n\n## Same',
  '## One\n\n```html\n<h2 id="two">\n```\n\n## Two\n\nText.',
  '## “Smart” -- & <kbd>K</kbd> `code`\n\na\n\n## Ümlaut 🙂\n\nb',
  '## Note[^1]\n\na\n\n## Last\n\nb\n\n[^1]: The note.',
  'One\n---\n\na\n\nTwo\n---\n\nb',
])('nothing of %j is lost, and every section starts with its heading', async (body) => {
  const { intro, sections, whole } = await cut(body);
  expect(intro + sections.map(([, html]) => html).join('')).toBe(whole);
  for (const [slug, html] of sections) expect(html.startsWith(`<h2 id="${slug}"`)).toBe(true);
});
