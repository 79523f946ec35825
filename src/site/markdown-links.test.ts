import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { markdownFeatures } from '../handbook/reading/body.ts';
import { markdownLinks } from './markdown-links.ts';

async function render(body: string, base: string): Promise<string> {
  const processor = satteri({ features: markdownFeatures, mdastPlugins: [markdownLinks(base)] });
  const renderer = await processor.createRenderer({ syntaxHighlight: false });
  return (await renderer.render(body, { fileURL: new URL('file:///handbook/content/guide/about.md') })).code;
}

test.each([
  ['[a](../kpis/x.md)', '/', '<a href="/kpis/x/">'],
  ['[a](../kpis/x.md#here)', '/team/', '<a href="/team/kpis/x/#here">'],
  ['[a](other.md)', '/', '<a href="/guide/other/">'],
  ['[a][b]\n\n[b]: ../kpis/x.md', '/team/', '<a href="/team/kpis/x/">'],
  ['![a](/images/a.png)', '/team/', '<img src="/team/images/a.png"'],
  ['[a](#here)', '/team/', '<a href="#here">'],
  ['[a](https://example.com/x.md)', '/team/', '<a href="https://example.com/x.md">'],
])('%s under %s becomes %s', async (body, base, expected) => {
  expect(await render(body, base)).toContain(expected);
});

test('Markdown that is in no file of the handbook is left as it is', async () => {
  const processor = satteri({ features: markdownFeatures, mdastPlugins: [markdownLinks('/')] });
  const renderer = await processor.createRenderer({ syntaxHighlight: false });
  expect((await renderer.render('[a](../kpis/x.md)')).code).toContain('href="../kpis/x.md"');
});
