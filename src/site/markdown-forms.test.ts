import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { markdownFeatures } from '../handbook/reading/body.ts';
import { formPreviews, preview } from './markdown-forms.ts';

async function render(body: string, folder = 'templates'): Promise<string> {
  const processor = satteri({ features: markdownFeatures, hastPlugins: [formPreviews] });
  const renderer = await processor.createRenderer({ syntaxHighlight: false });
  return (await renderer.render(body, { fileURL: new URL(`file:///handbook/content/${folder}/x.md`) })).code;
}

const body =
  '## Form\n\n```markdown\n# Note <service>\n\n- [ ] <item> & more\n\n| A |\n| - |\n| <b> |\n```\n\n## Next\n';

test('a form is shown as it will look, and can be copied as Markdown', async () => {
  const html = await render(body);
  expect(html).toContain('<h3>Note <var>&lt;service&gt;</var></h3>');
  expect(html).toContain('<span class="tick">☐</span> <var>&lt;item&gt;</var> &amp; more');
  expect(html).toContain('<div class="form-table" tabindex="0"><table>');
  expect(html).toContain('<pre><code># Note \\&lt;service&gt;\n\n- [ ] \\&lt;item&gt; &amp; more');
  expect(html).toMatch(/<h2 id="form">[^]*<\/details>[^]*<h2 id="next">/);
});

test('headings in a form stand below that of its section, and never in the outline of the page', () => {
  expect(preview('# A\n\n#### B\n\n##### C')).toBe('<div class="form">\n<h3>A</h3>\n<h6>B</h6>\n<h6>C</h6>\n</div>\n');
});

test('HTML in a form is shown, not run', () => {
  expect(preview('`<script>alert(1)</script>`')).not.toContain('<script>');
});

test('other kinds keep their blocks', async () => {
  expect(await render(body, 'runbooks')).toContain('<pre><code class="language-markdown">');
});
