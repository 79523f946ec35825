/** The build as people run it, on small handbooks made for the test. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainEnvironment } from './environment.ts';

const minute = 60_000;
let work: string;

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'rolebook-build-'));
});
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

/** A copy of the small valid handbook that the test may spoil. */
function handbook(name: string): string {
  const dir = join(work, name);
  cpSync('tests/fixtures/valid', dir, { recursive: true });
  return dir;
}

function run(script: string, content: string, site: string, env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`], {
    encoding: 'utf8',
    env: { ...plainEnvironment, CONTENT_DIR: content, DIST_DIR: site, ...env },
  });
  return { status, output: stdout + stderr };
}

/** A digest of every file of a folder, by name. */
const digests = (dir: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(dir, name)).isFile())
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(dir, name)))
          .digest('hex'),
      ]),
  );

describe('a build', () => {
  test('gives the same bytes twice, and one error leaves them as they were', { timeout: 3 * minute }, () => {
    const content = handbook('twice');
    const site = join(work, 'twice-site');
    expect(run('build', content, site)).toMatchObject({ status: 0 });
    const first = digests(site);
    expect(Object.keys(first)).toContain('kpis/restore-time/index.html');
    expect(run('build', content, site)).toMatchObject({ status: 0 });
    expect(digests(site)).toEqual(first);

    writeFileSync(join(content, 'kpis', 'broken.md'), 'no front matter');
    const { status, output } = run('build', content, site);
    expect(status).toBe(1);
    expect(output).toContain('no-front-matter');
    expect(digests(site)).toEqual(first);
  });

  test('under a base path has no link that leaves it', { timeout: 2 * minute }, () => {
    const site = join(work, 'based-site');
    expect(run('build', handbook('based'), site, { BASE_PATH: 'team/handbook' })).toMatchObject({ status: 0 });
    const page = readFileSync(join(site, 'kpis/restore-time/index.html'), 'utf8');
    expect(page).toContain('href="/team/handbook/roles/platform-lead/"');
    const addresses = [...page.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map((match) => match[1]);
    expect(addresses.filter((address) => !address?.startsWith('/team/handbook/'))).toEqual([]);
    // Pagefind adds the base path in the browser, and every searched page has to be in its index.
    const searched = readdirSync(site, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .filter((name) => readFileSync(join(site, name), 'utf8').includes('data-pagefind-body'))
      // What is found in a role leads to its first page.
      .map((name) => `/${name.replace(/(?:all\/)?index\.html$/, '')}`);
    const fragments = join(site, 'pagefind/fragment');
    const indexed = readdirSync(fragments).map(
      (name) => /"url":"([^"]*)"/.exec(gunzipSync(readFileSync(join(fragments, name))).toString())?.[1],
    );
    expect(indexed.sort()).toEqual(searched.sort());
  });
});

describe('due dates', () => {
  test('are judged against the day that is given, and against no clock', { timeout: 2 * minute }, () => {
    const site = join(work, 'dated-site');
    const page = () => readFileSync(join(site, 'tables/ownership/index.html'), 'utf8');
    expect(run('build', handbook('dated'), site, { BUILD_DATE: '2027-01-02' })).toMatchObject({ status: 0 });
    expect(page()).toMatch(/judged on 2027-01-02[^]*Overdue/);
    expect(run('build', handbook('dated'), site, { BUILD_DATE: '2027-02-30' }).output).toContain(
      'BUILD_DATE is a real',
    );
    expect(run('build', handbook('dated'), site)).toMatchObject({ status: 0 });
    expect(page()).toContain('judged on 2026-01-01');
  });
});

describe('the checker and the site', () => {
  test(
    'read the same values: dates, times and numbers with zeros stay as they are written',
    { timeout: 2 * minute },
    () => {
      const content = handbook('values');
      const file = join(content, 'kpis', 'restore-time.md');
      const text = readFileSync(file, 'utf8').replace(/^window: .*$/m, "window: '0123 to 12:30'");
      writeFileSync(file, text);
      const site = join(work, 'values-site');
      expect(run('build', content, site)).toMatchObject({ status: 0 });
      expect(readFileSync(join(site, 'kpis/restore-time/index.html'), 'utf8')).toContain('0123 to 12:30');
    },
  );

  test(
    'agree on what is an entry: every file that was accepted has its page, and nothing else has',
    { timeout: 2 * minute },
    () => {
      const content = handbook('pages');
      const site = join(work, 'pages-site');
      expect(run('build', content, site)).toMatchObject({ status: 0 });
      for (const folder of ['roles', 'kpis', 'runbooks', 'policies', 'templates', 'guide']) {
        const entries = readdirSync(join(content, folder)).map((name) => name.replace(/\.md$/, ''));
        const built = readdirSync(join(site, folder)).filter((name) => name !== 'index.html');
        expect(built.sort()).toEqual(entries.sort());
      }
    },
  );

  test('nothing of a refused handbook is built, whatever builds it', { timeout: 2 * minute }, () => {
    const content = handbook('refused');
    writeFileSync(join(content, 'kpis', 'script.md'), '---\ntitle: x\n---\n\n<script>alert(1)</script>\n');
    const site = join(work, 'refused-site');
    expect(run('build', content, site).status).toBe(1);
    const direct = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', site], {
      encoding: 'utf8',
      env: { ...plainEnvironment, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    expect(direct.status).not.toBe(0);
    expect(() => statSync(join(site, 'kpis'))).toThrow();
  });
});
