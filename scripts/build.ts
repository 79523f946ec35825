/** `npm run build`: check, site with search index, links; only a whole site replaces the last one. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'astro';
import { hasErrors } from '../src/handbook/diagnostics.ts';
import { countRead } from '../src/handbook/open.ts';
import { pretty } from '../src/reporters/pretty.ts';
import { basePath, contentDir } from '../src/settings.ts';
import { brokenLinks, type Pages, readPages, reread } from '../src/site/built-links.ts';
import { currentHandbook } from '../src/site/current.ts';
import { keepSite } from '../src/site/keeping/keep-site.ts';
import { searchIndex } from '../src/site/search-index.ts';
import { writeFilesBeside } from './build/write-files.ts';
import { lock } from './build/lock.ts';
import { recoverEdit } from './edit/transaction.ts';
import { endQuietly, explain } from './run/explain.ts';

const final = process.env['DIST_DIR'] ?? 'dist';
const fresh = `${final}.next`;
const previous = `${final}.previous`;

class Refused extends Error {}

endQuietly();
recoverEdit(contentDir);
const unlock = begin();
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.once(signal, () => {
    console.error('Stopped');
    end();
    process.exit(code);
  });

const files = writeFilesBeside(fresh);
const search = searchIndex(resolve(fresh, 'pagefind'));
try {
  checkHandbook();
  await Promise.all([buildPages(), files.done]);
  const pages = keepLinks(readPages(fresh));
  await search.written();
  checkLinks(pages);
  replaceLastSite();
  console.log(`The site stands in ${final}/`);
} catch (error) {
  console.error(explain(error));
  console.error(existsSync(final) ? `Nothing was changed in ${final}/` : 'Nothing was built');
  process.exitCode = 1;
} finally {
  await files.stop();
  end();
}

/** Takes the folder, and mends what a build that was killed has left there. */
function begin(): () => void {
  try {
    const release = lock(`${final}.lock`);
    if (existsSync(previous) && !existsSync(final)) renameSync(previous, final);
    for (const folder of [fresh, previous]) rmSync(folder, { recursive: true, force: true });
    return release;
  } catch (error) {
    console.error(explain(error));
    process.exit(1);
  }
}

function end(): void {
  if (existsSync(previous) && !existsSync(final)) renameSync(previous, final);
  rmSync(fresh, { recursive: true, force: true });
  unlock();
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

/** Everything that was ever published is still there, or leads to what it has become. */
function keepLinks(pages: Pages): Pages {
  const { handbook } = currentHandbook();
  const { changed, problems } = keepSite(handbook, fresh, pages);
  if (problems.length === 0) return reread(pages, fresh, changed);
  console.error(pretty(problems, countRead(handbook)).trimEnd());
  throw new Refused('Links that were published would break.');
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
