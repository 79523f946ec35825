/** `npm run build`: check, site with search index, links; only a whole site replaces the last one. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
import { existsSync, rmSync } from 'node:fs';
import { resolve, sep } from 'node:path';
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
import { recoverEdit } from './edit/transaction.ts';
import { readArguments } from './run/arguments.ts';
import { endQuietly, explain } from './run/explain.ts';
import { lockWhenFree } from './run/lock.ts';
import { moveFolder } from './run/move-folder.ts';
import { onStop } from './run/stop.ts';
import { openFolder, type WholeFolder } from './run/whole-folder.ts';

const usage = `usage: npm run build

Checks the handbook and writes the site into dist/. A build that fails leaves the last site as it was.
Variables: CONTENT_DIR, DIST_DIR, SITE_URL, BASE_PATH, BUILD_DATE, CACHE_DIR`;

const final = process.env['DIST_DIR'] ?? 'dist';

class Refused extends Error {}

readArguments(usage, {});
endQuietly();
recoverEdit(contentDir);
const { site, close } = await begin();
onStop(close);

// Astro moves files by renaming them from a folder of the checkout, and fails where the site is on another disk.
const inside = resolve(final).startsWith(process.cwd() + sep);
const out = inside ? site.fresh : '.astro/site';
if (!inside) rmSync(out, { recursive: true, force: true });

const files = writeFilesBeside(out);
const search = searchIndex(resolve(out, 'pagefind'));
try {
  checkHandbook();
  await Promise.all([buildPages(), files.done]);
  const pages = keepLinks(readPages(out));
  await search.written();
  checkLinks(pages);
  if (!inside) moveFolder(out, site.fresh);
  site.commit();
  console.log(`The site stands in ${final}/`);
} catch (error) {
  console.error(explain(error));
  console.error(existsSync(final) ? `Nothing was changed in ${final}/` : 'Nothing was built');
  process.exitCode = 1;
} finally {
  await files.stop();
  close();
}

/** Takes the place of the site, and the folder of this checkout in which Astro works. */
async function begin(): Promise<{ site: WholeFolder; close: () => void }> {
  try {
    const site = openFolder(final);
    const unlock = await lockWhenFree('.astro/build.lock', () => {
      console.log('Another build is at work in this checkout; this one waits for it.');
    });
    const close = () => {
      site.close();
      unlock();
    };
    return { site, close };
  } catch (error) {
    console.error(explain(error));
    process.exit(1);
  }
}

function checkHandbook(): void {
  const { handbook, diagnostics } = currentHandbook();
  console.log(pretty(diagnostics, countRead(handbook)).trimEnd());
  if (hasErrors(diagnostics)) throw new Refused('The handbook has errors.');
}

async function buildPages(): Promise<void> {
  // The folder is new, and Astro must not empty it of what the other thread writes.
  const vite = { build: { emptyOutDir: false } };
  await build({ outDir: out, logLevel: 'error', integrations: [search.integration], vite });
}

/** Everything that was ever published is still there, or leads to what it has become. */
function keepLinks(pages: Pages): Pages {
  const { handbook } = currentHandbook();
  const { changed, problems } = keepSite(handbook, out, pages);
  if (problems.length === 0) return reread(pages, out, changed);
  console.error(pretty(problems, countRead(handbook)).trimEnd());
  throw new Refused('Links that were published would break.');
}

function checkLinks(pages: Pages): void {
  const broken = brokenLinks(pages, out, basePath);
  for (const { page, url, reason } of broken) console.error(`${page}: ${url}: ${reason}`);
  if (broken.length > 0) throw new Refused(`${broken.length} broken links in the built site.`);
}
