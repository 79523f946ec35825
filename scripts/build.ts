/** `npm run build`: check, site with search index, links; only a whole site replaces the last one. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'astro';
import { hasErrors } from '../src/handbook/diagnostics.ts';
import { countRead } from '../src/handbook/open.ts';
import { pretty } from '../src/reporters/pretty.ts';
import { basePath } from '../src/settings.ts';
import { brokenLinks, type Pages, readPages } from '../src/site/built-links.ts';
import { currentHandbook } from '../src/site/current.ts';
import { searchIndex } from '../src/site/search-index.ts';
import { writeFilesBeside } from './build/write-files.ts';

const final = process.env['DIST_DIR'] ?? 'dist';
const fresh = `${final}.next`;
const previous = `${final}.previous`;

class Refused extends Error {}

rmSync(fresh, { recursive: true, force: true });
const files = writeFilesBeside(fresh);
const search = searchIndex(resolve(fresh, 'pagefind'));
try {
  checkHandbook();
  await Promise.all([buildPages(), files.done]);
  const pages = readPages(fresh);
  await search.written();
  checkLinks(pages);
  replaceLastSite();
  console.log(`The site stands in ${final}/`);
} catch (error) {
  console.error(error instanceof Refused ? error.message : error);
  console.error(existsSync(final) ? `Nothing was changed in ${final}/` : 'Nothing was built');
  process.exitCode = 1;
} finally {
  await files.stop();
  rmSync(fresh, { recursive: true, force: true });
}

function checkHandbook(): void {
  const { handbook, diagnostics } = currentHandbook();
  console.log(pretty(diagnostics, countRead(handbook)).trimEnd());
  if (hasErrors(diagnostics)) throw new Refused('The handbook has errors.');
}

async function buildPages(): Promise<void> {
  // The folder is new, and Astro must not empty it of what the other thread writes.
  const vite = { build: { emptyOutDir: false } };
  await build({ outDir: fresh, logLevel: 'error', integrations: [search.integration], vite });
}

function checkLinks(pages: Pages): void {
  const broken = brokenLinks(pages, fresh, basePath);
  for (const { page, url, reason } of broken) console.error(`${page}: ${url}: ${reason}`);
  if (broken.length > 0) throw new Refused(`${broken.length} broken links in the built site.`);
}

/** Two renames, so that a reader of the folder sees the old site or the new one, whole. */
function replaceLastSite(): void {
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(final)) renameSync(final, previous);
  renameSync(fresh, final);
  rmSync(previous, { recursive: true, force: true });
}
