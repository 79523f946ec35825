/** The walls between folders stand: one import through each, in a file that would be there, is an error. */
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';

// No wall needs types, and reading them takes longer than everything else.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });
const imports = '@typescript-eslint/no-restricted-imports';

async function broken(filePath: string, code: string): Promise<(string | null)[]> {
  const results = await eslint.lintText(code, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message));
}

const value = (from: string) => `import { it } from '${from}';\nexport const its = it;\n`;
const type = (from: string) => `import { type It } from '${from}';\nexport type Its = It;\n`;
const page = (from: string) => `---\nimport { it } from '${from}';\n---\n\n<p>{it}</p>\n`;
const script = (from: string) => `<p></p>\n\n<script>\n  import '${from}';\n</script>\n`;

test.each([
  ['schemas/new.ts', value('astro:content')],
  ['schemas/new.ts', value('../src/handbook/graph.ts')],
  ['schemas/new.ts', type('../src/handbook/graph.ts')],
  ['src/handbook/facts/new.ts', value('astro')],
  ['src/handbook/facts/new.ts', type('astro/zod')],
  ['src/handbook/facts/new.ts', value('astro:content')],
  ['src/handbook/facts/new.ts', value('@astrojs/starlight')],
  ['src/handbook/new.ts', value('../site/href.ts')],
  ['src/handbook/facts/new.ts', value('../../browser/filter.ts')],
  ['src/handbook/facts/new.ts', value('../../components/Page.astro')],
  ['src/handbook/facts/new.ts', value('../../pages/index.astro')],
  ['src/handbook/facts/new.ts', value('../../reporters/json.ts')],
  ['src/handbook/facts/new.ts', value('../../settings.ts')],
  ['src/handbook/facts/new.ts', value('../../../scripts/new.ts')],
  ['src/handbook/facts/new.ts', "export { it } from '../../site/href.ts';\n"],
  ['src/handbook/kinds/new.ts', value('../tables/index.ts')],
  ['src/handbook/tables/new.ts', type('../kinds/descriptor.ts')],
  ['src/handbook/compare/new.ts', value('../kinds/index.ts')],
  ['src/handbook/compare/new.ts', value('../../site/href.ts')],
  ['src/handbook/facts/new.ts', value('../kinds/index.ts')],
  ['src/handbook/blocks/new.ts', type('../facts/due.ts')],
  ['src/browser/new.ts', value('../handbook/blocks/blocks.ts')],
  ['src/browser/new.ts', value('../../schemas/role.ts')],
  ['src/browser/new.ts', value('zod')],
  ['src/components/New.astro', page('../../scripts/new.ts')],
  ['src/pages/new.astro', page('../../scripts/new.ts')],
  ['src/components/New.astro', script('../handbook/graph.ts')],
])('%s does not import: %s', async (file, code) => {
  expect(await broken(file, code)).toEqual([imports]);
});

test.each(['schemas/new.ts', 'src/handbook/facts/new.ts', 'src/browser/new.ts'])(
  '%s does not import later either',
  async (file) => {
    expect(await broken(file, "export const its = import('../site/href.ts');\n")).toEqual(['no-restricted-syntax']);
    expect(await broken(file, "export const its = import('astro');\n")).toEqual(['no-restricted-syntax']);
  },
);

test('a type that a browser script needs loads nothing', async () => {
  const inline = "import { type It } from '../handbook/blocks/blocks.ts';\nexport type Its = It;\n";
  expect(await broken('src/browser/new.ts', inline)).toEqual(['@typescript-eslint/no-import-type-side-effects']);
});

test('the handbook prints nothing', async () => {
  expect(await broken('src/handbook/facts/new.ts', "console.log('found');\n")).toEqual(['no-console']);
});

test.each([
  ['schemas/new.ts', value('zod')],
  ['schemas/new.ts', value('./fields.ts')],
  ['src/handbook/facts/new.ts', value('../../../schemas/fields.ts')],
  ['src/browser/new.ts', value('./filter.ts')],
  ['src/browser/new.ts', value('../handbook/compare/compare.ts')],
  ['src/browser/new.ts', value('../handbook/find/score.ts')],
  ['src/browser/new.ts', "import type { It } from '../handbook/blocks/blocks.ts';\nexport type Its = It;\n"],
  ['src/components/New.astro', page('../handbook/views/home.ts')],
  ['src/components/New.astro', script('../browser/filter.ts')],
])('%s may import: %s', async (file, code) => {
  expect(await broken(file, code)).toEqual([]);
});
