import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { markdownFeatures } from '../handbook/reading/body.ts';
import { codePlaceholders, stepCallouts } from './markdown-runbooks.ts';

async function render(body: string, folder = 'runbooks'): Promise<string> {
  const processor = satteri({ features: markdownFeatures, hastPlugins: [codePlaceholders, stepCallouts] });
  const renderer = await processor.createRenderer({ syntaxHighlight: false });
  return (await renderer.render(body, { fileURL: new URL(`file:///handbook/content/${folder}/x.md`) })).code;
}

test.each([
  ['**Expect:** green', '<p class="expect">'],
  ['**Destructive.** It is gone.', '<p class="danger">'],
  ['**Point of no return.** It is done.', '<p class="danger">'],
  ['**Mind this.** It is plain.', '<p><strong>'],
])('%s is told apart from what to do', async (line, expected) => {
  expect(await render(`1. Do it.\n\n   ${line}`)).toContain(expected);
});

test('placeholders stand out in the commands of a runbook, and nowhere else', async () => {
  const body = '```sh\nkubectl --context <cluster> get pods\n```';
  expect(await render(body)).toContain('<var>&lt;cluster&gt;</var>');
  expect(await render(body, 'kpis')).not.toContain('<var>');
});
