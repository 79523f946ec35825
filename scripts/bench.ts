/** `npm run bench`: how the build grows with the handbook, beside Hugo + Pagefind on the same Markdown. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findCost } from './bench/find.ts';
import { generateHandbook } from './bench/generate.ts';
import { writeHugoSite } from './bench/hugo.ts';
import { measure, type Measured } from './bench/measure.ts';
import { readArguments } from './run/arguments.ts';
import { contentDir } from '../src/settings.ts';

interface Result {
  builder: string;
  entries: number;
  seconds: number;
  megabytes: number | undefined;
  /** Of the whole site, in MB. */
  site: number;
  /** Of the largest page, in kB, and which one it is. */
  largest: number;
  page: string;
}

const usage = `usage: npm run bench -- [--entries 1000,4000] [--runs 3]

Copies the handbook until it has so many entries, builds it, and prints medians beside Hugo and Pagefind.`;
const { values } = readArguments(usage, {
  entries: { type: 'string', default: '1000,4000' },
  runs: { type: 'string', default: '3' },
});
const sizes = values.entries.split(',').map(Number);
const runs = Number(values.runs);
const work = mkdtempSync(join(tmpdir(), 'rolebook-bench-'));
const hasHugo = spawnSync('hugo', ['version']).status === 0;

try {
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, median of ${runs}`,
  );
  if (!hasHugo) console.log('No peer: hugo is not installed (apt-get install hugo)');
  const results: Result[] = [];
  for (const entries of sizes) {
    const content = join(work, `content-${entries}`);
    generateHandbook(contentDir, content, entries);
    const pairs = await inTurn(entries, content);
    results.push(...pairs);
    const { first, query } = await findCost(folder('site', entries, 0), 'tests/find/queries.tsv');
    console.log(
      `Search at ${entries}: ${first.median.toFixed(0)} kB before the first answer (${first.most.toFixed(0)} at most), ${query.median.toFixed(1)} ms a query (${query.slow.toFixed(1)} for the slowest in twenty)`,
    );
  }
  print(results);
  if (sizes.length > 1) printGrowth(folder('site', Math.min(...sizes), 0), folder('site', Math.max(...sizes), 0));
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Each run writes where nothing stands: what a disk does after files are deleted would count for the next one. */
function folder(builder: string, entries: number, run: number): string {
  return join(work, `${builder}-${entries}-${run}`);
}

/** Ours and the peer in turn, so that both meet the same noise. */
async function inTurn(entries: number, content: string): Promise<Result[]> {
  const ours: Measured[] = [];
  const bare: Measured[] = [];
  const peer: Measured[] = [];
  for (let run = 0; run < runs; run++) {
    rmSync('node_modules/.astro', { recursive: true, force: true });
    ours.push(
      await measure('npm', ['run', '-s', 'build'], {
        cwd: process.cwd(),
        env: { ...process.env, CONTENT_DIR: content, DIST_DIR: folder('site', entries, run) },
      }),
    );
    rmSync('node_modules/.astro', { recursive: true, force: true });
    bare.push(
      await measure('npm', ['run', '-s', 'build'], {
        cwd: process.cwd(),
        env: { ...process.env, CONTENT_DIR: content, DIST_DIR: folder('bare', entries, run), SEARCH: 'none' },
      }),
    );
    if (hasHugo) {
      const hugo = folder('hugo', entries, run);
      const built = writeHugoSite(content, hugo);
      const command = `hugo --quiet --source ${hugo} && node_modules/.bin/pagefind --site ${built}`;
      peer.push(await measure('sh', ['-c', command], { cwd: process.cwd() }));
    }
  }
  return [
    { builder: 'Rolebook', entries, ...median(ours), ...weigh(folder('site', entries, 0)) },
    { builder: 'Rolebook without search', entries, ...median(bare), ...weigh(folder('bare', entries, 0)) },
    ...(hasHugo
      ? [{ builder: 'Hugo + Pagefind', entries, ...median(peer), ...weigh(join(folder('hugo', entries, 0), 'public')) }]
      : []),
  ];
}

/** The run in the middle by time, with the memory in the middle. */
function median(measured: readonly Measured[]): Measured {
  const middle = <Value>(list: Value[]) => list[Math.floor((list.length - 1) / 2)] as Value;
  const memory = measured.map(({ megabytes }) => megabytes).filter((value) => value !== undefined);
  return {
    seconds: middle(measured.map(({ seconds }) => seconds).sort((a, b) => a - b)),
    megabytes: memory.length > 0 ? middle(memory.sort((a, b) => a - b)) : undefined,
  };
}

function weigh(dir: string): Pick<Result, 'site' | 'largest' | 'page'> {
  const files = sizesOf(dir);
  const pages = files.filter(({ name }) => name.endsWith('.html')).sort((a, b) => b.size - a.size);
  return {
    site: files.reduce((sum, { size }) => sum + size, 0) / 1e6,
    largest: (pages[0]?.size ?? 0) / 1e3,
    page: address(pages[0]?.name ?? ''),
  };
}

/** Every file of a site, with its size in bytes. */
function sizesOf(dir: string): { name: string; size: number }[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name, stat: statSync(join(dir, name)) }))
    .filter(({ stat }) => stat.isFile())
    .map(({ name, stat }) => ({ name, size: stat.size }));
}

function address(name: string): string {
  return `/${name.replace(/index\.html$/, '')}`;
}

/** The page of both sites that gained the most weight. */
function printGrowth(small: string, large: string): void {
  const before = new Map(sizesOf(small).map(({ name, size }) => [name, size]));
  const [most] = sizesOf(large)
    .filter(({ name }) => name.endsWith('.html') && before.has(name))
    .map(({ name, size }) => ({ name, times: size / (before.get(name) ?? size) }))
    .sort((a, b) => b.times - a.times);
  if (most) console.log(`The page that grew most is ${most.times.toFixed(2)} times as heavy: ${address(most.name)}`);
}

function print(results: readonly Result[]): void {
  console.log('\n| builder | entries | seconds | peak memory | site | largest page |');
  console.log('|---|--:|--:|--:|--:|---|');
  for (const { builder, entries, seconds, megabytes, site, largest, page } of results)
    console.log(
      `| ${builder} | ${entries} | ${seconds.toFixed(1)} | ${megabytes?.toFixed(0) ?? '?'} MB | ${site.toFixed(0)} MB | ${largest.toFixed(0)} kB \`${page}\` |`,
    );
  const of = (builder: string, entries: number) =>
    results.find((result) => result.builder === builder && result.entries === entries);
  const [small, large] = [Math.min(...sizes), Math.max(...sizes)];
  const [first, last, peer] = [of('Rolebook', small), of('Rolebook', large), of('Hugo + Pagefind', large)];
  if (first && last && small < large)
    console.log(`\n${large} entries cost ${(last.seconds / first.seconds).toFixed(2)} times the time of ${small}`);
  if (first?.megabytes && last?.megabytes && small < large)
    console.log(`and ${(last.megabytes / first.megabytes).toFixed(2)} times the memory`);
  if (last && peer)
    console.log(
      `At ${large} entries Rolebook takes ${(last.seconds / peer.seconds).toFixed(2)} times as long as Hugo + Pagefind`,
    );
}
