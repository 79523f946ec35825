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
  'markup.js': 1850,
  'looks.js': 420,
  'browser-urls.js': 380,
  // Previews of links, on every page.
  'Footer.js': 1150,
  'EntryPage.js': 400,
  'EntryPartPage.js': 140,
  'VersionPage.js': 80,
  // Copying, on plain HTTP too, with what a screen reader hears of it.
  'copy-code.js': 650,
  'copy.js': 400,
  'announce.js': 310,
  // Texts to cite: their buttons.
  'CiteScript.js': 1250,
  // Runbook mode: clock, ticks, tabs, names to fill in, timeline; and the ticks of start pages.
  'RunbookPage.js': 4000,
  'runbook.css': 2500,
  '_id_.js': 1950,
  'storage.js': 200,
  // The card of a KPI, which stands in other tools.
  'card.css': 330,
  'card.js': 270,
  // The dialog with the search for answers, slips and loosening included; what the search page adds is inside it.
  'Search.js': 11_000,
  // The theme, the keys caught before the dialog is there, and scripts too small for a file: the search page, picking an
  // alert, going on from an old address of a section; the tags and redirects of single pages.
  'inside pages': 5700,
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
