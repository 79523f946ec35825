/** The command line of the search. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { plainEnvironment } from './environment.ts';

const work = mkdtempSync(join(tmpdir(), 'rolebook-find-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const env = { ...plainEnvironment, CONTENT_DIR: 'tests/fixtures/valid' };

function run(...args: string[]) {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '-s', 'find', '--', ...args], { encoding: 'utf8', env });
  return { stdout, stderr, status };
}

test('prints what is found, with its kind and its key fact', () => {
  const { stdout, status } = run('restore time', '--limit', '1');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^restore time\n {2}KPI: Restore time {2}\/kpis\/restore-time\/\n {4}Target/);
});

test('a file of queries becomes a line of JSON each', () => {
  const file = join(work, 'queries.txt');
  writeFileSync(file, 'restore time\n\nxyzzy plugh wibble\r\n');
  const { stdout } = run('--format', 'json', '--file', file);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { query: string; results: unknown[] });
  expect(lines.map(({ query }) => query)).toEqual(['restore time', 'xyzzy plugh wibble']);
  expect(lines[0]?.results[0]).toEqual({
    url: '/kpis/restore-time/',
    title: 'Restore time',
    kind: 'KPI',
  });
  expect(lines[1]?.results).toEqual([]);
});

test('a wrong call is told how to call it', () => {
  for (const args of [[], ['MTTR', '--format', 'xml'], ['MTTR', '--limit', '0'], ['--nope']]) {
    const { stderr, status } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^usage: npm run find/);
  }
  expect(run('--help').stdout).toMatch(/^usage:/);
  expect(run('--file', join(work, 'missing.txt')).stderr).toMatch(/cannot be read/);
});
