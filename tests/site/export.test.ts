/** The export as people run it, on small handbooks made for the test. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { exportFormats } from '../../src/handbook/exports/formats.ts';
import { temporaryFolder } from '../unit/handbook.ts';
import { forumsFile, weeklyReview } from '../unit/with-forms.ts';

// Each run starts a process of its own.
vi.setConfig({ testTimeout: 120_000 });

/** Without what the test runner adds for itself: its `BASE_URL` would reach the pages. */
const plainEnvironment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:BASE_URL|DEV|MODE|NODE_ENV|PROD|SSR|TEST|VITEST.*)$/.test(name)),
);

/** A folder with a copy of the small valid handbook in it. */
function workFolder(): string {
  const work = temporaryFolder();
  cpSync('tests/fixtures/valid', join(work, 'content'), { recursive: true });
  writeFileSync(join(work, 'content/vocabulary/forums.yaml'), forumsFile(weeklyReview));
  return work;
}

function run(work: string, script: string, options: string[] = [], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...options], {
    encoding: 'utf8',
    env: { ...plainEnvironment, CONTENT_DIR: join(work, 'content'), ...env },
  });
  return { status, output: stdout + stderr };
}

/** Every file below a folder as text of one character a byte, by name. */
const filesOf = (dir: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(dir, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(dir, name), 'latin1')]),
  );

const exportTo = (work: string, name: string, format = 'json') =>
  run(work, 'export', ['--format', format, '--out', join(work, name)]);

test.each(exportFormats)('two exports as %s are equal, the second one over the first', (format) => {
  const work = workFolder();
  expect(exportTo(work, 'out', format)).toMatchObject({ status: 0 });
  const first = filesOf(join(work, 'out'));
  expect(Object.keys(first).length).toBeGreaterThan(1);
  expect(exportTo(work, 'out', format)).toMatchObject({ status: 0 });
  expect(filesOf(join(work, 'out'))).toEqual(first);
  expect(readdirSync(work).sort()).toEqual(['content', 'out']);
});

test('an export has the files that the site has', () => {
  const work = workFolder();
  const env = { SITE_URL: 'https://x.invalid', BASE_PATH: 'handbook' };
  expect(run(work, 'build', [], { ...env, DIST_DIR: join(work, 'site') })).toMatchObject({ status: 0 });
  const site = filesOf(join(work, 'site'));
  for (const format of ['json', 'csv'])
    expect(run(work, 'export', ['--format', format, '--out', join(work, format)], env)).toMatchObject({ status: 0 });
  const exported = filesOf(join(work, 'json'));
  delete exported['export.json'];
  const published = Object.entries(site).filter(([name]) => /^(?:api\/.*|tables\/[^/]+)\.json$/.test(name));
  expect(exported).toEqual(Object.fromEntries(published));
  expect(filesOf(join(work, 'csv'))['tables/role-kpi.csv']).toBe(site['tables/role-kpi.csv']);
  expect(site['tables/role-kpi.md']).toContain('](https://x.invalid/handbook/kpis/restore-time/)');
  expect(site['kpis/restore-time/index.html']).toContain('href="/handbook/api/kpis/restore-time.json"');
});

test('everything that the list of the site names is there', () => {
  const work = workFolder();
  expect(exportTo(work, 'out')).toMatchObject({ status: 0 });
  const addresses = [...readFileSync(join(work, 'out/api/index.json'), 'utf8').matchAll(/"(\/[^"]*\.json)"/g)];
  expect(addresses.length).toBeGreaterThan(20);
  expect(addresses.map(([, url]) => url).filter((url) => !existsSync(join(work, 'out', url ?? '')))).toEqual([]);
});

describe('nothing is written', () => {
  test('where the handbook has errors', () => {
    const work = workFolder();
    expect(exportTo(work, 'out')).toMatchObject({ status: 0 });
    const before = filesOf(join(work, 'out'));
    writeFileSync(join(work, 'content/kpis/broken.md'), 'no front matter');
    for (const name of ['out', 'new']) {
      const { status, output } = exportTo(work, name);
      expect(status).toBe(1);
      expect(output).toContain('no-front-matter');
    }
    expect(filesOf(join(work, 'out'))).toEqual(before);
    expect(readdirSync(work).sort()).toEqual(['content', 'out']);
  });

  test('over files that no export wrote', () => {
    const work = workFolder();
    mkdirSync(join(work, 'out/own'), { recursive: true });
    writeFileSync(join(work, 'out/own/notes.txt'), 'mine');
    const { status, output } = exportTo(work, 'out');
    expect(status).toBe(1);
    expect(output).toContain('out/own/notes.txt is not from an export');
    expect(filesOf(join(work, 'out'))).toEqual({ 'own/notes.txt': 'mine' });
    expect(exportTo(work, 'out/own/notes.txt').status).toBe(1);
  });

  test('into an earlier export that something was added to', () => {
    const work = workFolder();
    expect(exportTo(work, 'out')).toMatchObject({ status: 0 });
    writeFileSync(join(work, 'out/api/notes.txt'), 'mine');
    expect(exportTo(work, 'out', 'csv').status).toBe(1);
    expect(readFileSync(join(work, 'out/api/notes.txt'), 'utf8')).toBe('mine');
  });

  test.each([
    [[]],
    [['--format', 'pdf', '--out', 'x']],
    [['--format', 'csv']],
    [['--out', 'x']],
    [['--fromat', 'csv']],
  ])('with the arguments %j', (options) => {
    const { status, output } = run(workFolder(), 'export', options);
    expect(status).toBe(2);
    expect(output).toContain('usage: npm run export');
  });
});
