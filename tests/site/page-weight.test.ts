/** What a page makes a reader load: no script and no style grows without somebody deciding so. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainEnvironment } from './environment.ts';

/**
 * The most bytes, gzipped, of each file by the name of its source, and of everything that stands inside the pages.
 * Whoever raises one knows what the bytes are for; a value import that a type would do for is not a reason.
 */
const limits: Record<string, number> = {
  // What is the same is folded, and columns that readers ask for and sorting within units are new.
  'CompareForm.js': 3950,
  'TableTools.js': 4650,
  // Links with the sign of their kind, statements with their numbers, and counts.
  'markup.js': 1500,
  'looks.js': 420,
  'browser-urls.js': 380,
  // Previews of links, on every page.
  'Footer.js': 1150,
  'EntryPage.js': 400,
  'EntryPartPage.js': 140,
  'copy-code.js': 310,
  // The dialog with the search for answers, and what the search page adds to it.
  'Search.js': 7650,
  'relax.js': 2450,
  'search.js': 970,
  // The theme, and the keys that are caught before the dialog is there.
  'inside pages': 3300,
  // The signs and colours of kinds, chips, previews and the first screens; icons are in it instead of files.
  'middleware.css': 15_900,
  'print.css': 1030,
  // Starlight's own tables of contents, and the prefetching of Astro.
  'MobileTableOfContents.js': 450,
  'TableOfContents.js': 140,
  'starlight-toc.js': 980,
  'page.js': 1150,
  // Loaded when a reader asks for it: the writer of XLSX files.
  'browser.js': 19_700,
  // Pagefind's interface on the search page.
  'pagefind-component-ui.js': 39_300,
  'pagefind-component-ui.css': 7000,
};

const site = mkdtempSync(join(tmpdir(), 'rolebook-weight-'));
const weights: Record<string, number> = {};

beforeAll(() => {
  const env = { ...plainEnvironment, CONTENT_DIR: 'tests/fixtures/valid', DIST_DIR: join(site, 'dist') };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { encoding: 'utf8', env });
  expect(status, stderr).toBe(0);
  Object.assign(weights, weigh(join(site, 'dist')));
}, 120_000);
afterAll(() => {
  rmSync(site, { recursive: true, force: true });
});

function weigh(dist: string): Record<string, number> {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => readFileSync(join(dist, name), 'utf8'));
  // All that Astro bundles is loaded by some page, at once or on demand; the rest is what pages name.
  const files = new Set(readdirSync(join(dist, '_astro')).map((name) => `_astro/${name}`));
  for (const page of pages)
    for (const [, file = ''] of page.matchAll(/<(?:script|link)\b[^>]*(?:src|href)="\/([^"]*\.(?:js|css))"/g))
      files.add(file);
  const inside = new Set(pages.flatMap(insideOf));
  return {
    'inside pages': gzipped([...inside].join('\n')),
    ...Object.fromEntries([...files].sort().map((file) => [sourceName(file), gzipped(readFileSync(join(dist, file)))])),
  };
}

/** The scripts and styles that stand in a page itself, without those that are data. */
const insideOf = (page: string): string[] =>
  [...page.matchAll(/<(script|style)((?:\s[^>]*)?)>([^]*?)<\/\1>/g)]
    .filter(([, , attributes = '']) => !/\stype="(?!module")/.test(attributes))
    .map(([, , , text = '']) => text.trim())
    .filter(Boolean);

/** `_astro/TableTools.astro_astro_type_script_index_0_lang.DM_W5H1g.js` comes from TableTools. */
const sourceName = (file: string): string => file.replace(/^.*\//, '').replace(/^([^.]+)\..*\.(js|css)$/, '$1.$2');

const gzipped = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;

test('every script and style of a page is on the list, and nothing else is', () => {
  expect(Object.keys(weights).sort()).toEqual(Object.keys(limits).sort());
});

test.each(Object.entries(limits))('%s has at most %d bytes', (name, limit) => {
  expect(weights[name]).toBeLessThanOrEqual(limit);
});
