import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { markdownFeatures } from './src/handbook/reading/body.ts';
import { basePath, cacheDir, contentDir, siteUrl } from './src/settings.ts';
import { handbookDev } from './src/site/dev.ts';
import { handbookMarkdown } from './src/site/markdown.ts';
import { markdownLinks } from './src/site/markdown-links.ts';
import { codePlaceholders, providerBlocks, stepCallouts, stepCards } from './src/site/markdown-runbooks.ts';
import { formPreviews } from './src/site/markdown-forms.ts';
import { sidebar } from './src/site/sidebar.ts';

/** In the order of the cascade: what everything stands on, the frame, what stands in it, and paper. */
const styles = [
  ...['tokens', 'icons', 'chips', 'prose', 'frame'],
  ...['blocks', 'table', 'vocabulary', 'filters', 'entry', 'index', 'home', 'code', 'preview', 'forms'],
  ...['tables', 'find', 'search', 'print'],
];

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'always',
  // While one page is written to the disk, others render. Our sidebar marks the current page from its
  // address, because Starlight's mark is shared by all pages that render at the same time.
  build: { concurrency: 4 },
  devToolbar: { enabled: false },
  cacheDir: `${cacheDir}/.astro`,
  vite: { cacheDir: `${cacheDir}/.vite` },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: markdownFeatures,
      mdastPlugins: [markdownLinks(basePath)],
      hastPlugins: [codePlaceholders, providerBlocks, stepCallouts, stepCards, formPreviews],
    }),
  },
  integrations: [
    starlight({
      title: 'Rolebook',
      description: 'Roles, runbooks, policies, KPI definitions and templates of a cloud organization',
      markdown: { processedDirs: [contentDir], headingLinks: false },
      expressiveCode: false,
      customCss: styles.map((name) => `./src/styles/${name}.css`),
      sidebar,
      components: {
        Footer: './src/components/Footer.astro',
        PageTitle: './src/components/PageTitle.astro',
        Search: './src/components/Search.astro',
        Sidebar: './src/components/Sidebar.astro',
      },
      // The build makes the index while it makes the pages: `search-index.ts`.
      pagefind: false,
      disable404Route: true,
      pagination: false,
      credits: false,
    }),
    handbookMarkdown(),
    handbookDev(),
  ],
});
