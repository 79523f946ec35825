/** The development server lives through a broken file, and shows what is wrong with it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainEnvironment } from './environment.ts';

const port = 4329;
const address = `http://localhost:${port}/kpis/restore-time/`;
let work: string;
let server: ChildProcess;
let terminal = '';

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'rolebook-dev-'));
  cpSync('tests/fixtures/valid', work, { recursive: true });
  server = spawn(process.execPath, ['scripts/dev.ts'], {
    env: { ...plainEnvironment, CONTENT_DIR: work, PORT: String(port) },
  });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (data: Buffer) => (terminal += data.toString()));
});
afterAll(() => {
  server.kill();
  rmSync(work, { recursive: true, force: true });
});

/** The page, as a browser asks for it. */
async function visit(): Promise<{ status: number; text: string }> {
  try {
    const response = await fetch(address, { headers: { accept: 'text/html' } });
    return { status: response.status, text: await response.text() };
  } catch {
    return { status: 0, text: '' };
  }
}

const waiting = { timeout: 30_000, interval: 250 };

test('the files for programs are there without a build', { timeout: 60_000 }, async () => {
  await expect.poll(async () => (await visit()).status, waiting).toBe(200);
  const response = await fetch(`http://localhost:${port}/api/kpis/restore-time.json`);
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(await response.json()).toMatchObject({ id: 'restore-time' });
  const table = await fetch(`http://localhost:${port}/tables/role-kpi.csv`);
  expect(await table.text()).toContain('Restore time');
});

test('a broken file shows its diagnostics, and the mended one its new text', { timeout: 120_000 }, async () => {
  const file = join(work, 'kpis', 'restore-time.md');
  const whole = readFileSync(file, 'utf8');
  await expect.poll(async () => (await visit()).status, waiting).toBe(200);

  writeFileSync(file, whole.replace(/^owner: .*$/m, 'owner: nobody-at-all'));
  await expect.poll(async () => (await visit()).status, waiting).toBe(500);
  const { text } = await visit();
  expect(text).toContain('missing-reference');
  expect(text).toMatch(/restore-time\.md:\d+:1/);
  expect(terminal).toContain('nobody-at-all');

  writeFileSync(file, `${whole}\nThe mended text.\n`);
  await expect.poll(async () => (await visit()).text, waiting).toContain('The mended text.');
  expect(server.exitCode).toBeNull();
});
