/** `npm run find:eval`: how well the search of the built site answers, typed into its dialog in a real browser. */
import { readFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { chromium, type Page } from '@playwright/test';
import { type Judged, placeOf, readJudged, scoreOf } from '../src/handbook/find/measure.ts';
import { basePath } from '../src/settings.ts';
import { launchOptions } from './browser/launch.ts';
import { readArguments } from './run/arguments.ts';

const port = 4323;
const site = `http://localhost:${port}${basePath}`;
const usage = `usage: npm run find:eval -- [FILE]

Types the queries of a file into the search of the built site, in a real browser, and prints how well it answers.
FILE is tests/find/queries.tsv unless you name another.`;
const [file = 'tests/find/queries.tsv'] = readArguments(usage, {}, 1).positionals;

const judged = readJudged(readFileSync(file, 'utf8'));
const server = spawn(process.execPath, ['scripts/serve.ts'], { env: { ...process.env, PORT: String(port) } });
try {
  await untilServed(site);
  const places = await askAll(judged);
  for (const half of ['tuning', 'judging']) print(half, (query) => query.half === half, places);
  for (const style of new Set(judged.map((query) => query.style)))
    print(style, (query) => query.style === style, places);
} finally {
  server.kill();
}

async function untilServed(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing is served at ${url}. Build the site first: npm run build`);
}

/** The place of the first result that answers, for each query. */
async function askAll(queries: readonly Judged[]): Promise<number[]> {
  const browser = await chromium.launch(launchOptions);
  try {
    const page = await browser.newPage();
    await page.goto(site);
    await page.keyboard.press('Control+k');
    const places: number[] = [];
    for (const { query, pages } of queries) places.push(placeOf(await ask(page, query), pages));
    return places;
  } finally {
    await browser.close();
  }
}

/** The addresses of the rows that the dialog shows, from the root of the site. */
async function ask(page: Page, query: string): Promise<string[]> {
  const box = page.locator('dialog find-box');
  await box.evaluate((element) => element.removeAttribute('data-settled'));
  await page.locator('dialog input').fill(query);
  await page.locator('dialog find-box[data-settled]').waitFor();
  const hrefs = await box.locator('a[data-answer]').evaluateAll((rows) => rows.map((row) => row.getAttribute('href')));
  return hrefs.flatMap((href) => (href ? [href.slice(basePath.length - 1)] : []));
}

function print(name: string, fits: (query: Judged) => boolean, places: readonly number[]): void {
  const { queries, first, five, reciprocal } = scoreOf(places.filter((_, index) => fits(judged[index] as Judged)));
  console.log(
    `${name.padEnd(10)} ${String(queries).padStart(4)} queries  hit@1 ${first.toFixed(3)}  hit@5 ${five.toFixed(3)}  MRR ${reciprocal.toFixed(3)}`,
  );
}
