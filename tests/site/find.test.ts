/** The command line of the search. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const work = mkdtempSync(join(tmpdir(), 'rolebook-find-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

function run(...args: string[]) {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '-s', 'find', '--', ...args], { encoding: 'utf8' });
  return { stdout, stderr, status };
}

test('prints what is found, with its kind and its key fact', () => {
  const { stdout, status } = run('MTTR', '--limit', '1');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^MTTR\n {2}KPI: Mean time to restore \(MTTR\) {2}\/kpis\/mean-time-to-restore\/\n {4}Target/);
});

test('a file of queries becomes a line of JSON each', () => {
  const file = join(work, 'queries.txt');
  writeFileSync(file, 'MTTR\n\nxyzzy plugh wibble\r\n');
  const { stdout } = run('--format', 'json', '--file', file);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { query: string; results: unknown[] });
  expect(lines.map(({ query }) => query)).toEqual(['MTTR', 'xyzzy plugh wibble']);
  expect(lines[0]?.results[0]).toEqual({
    url: '/kpis/mean-time-to-restore/',
    title: 'Mean time to restore (MTTR)',
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
