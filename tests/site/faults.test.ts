/** Commands that are killed, run out of disk, or have no network. `FAULT_KILLS=30` kills at as many moments as that. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../unit/handbook.ts';
import { plainEnvironment } from './environment.ts';

vi.setConfig({ testTimeout: 900_000 });
const kills = Number(process.env['FAULT_KILLS'] ?? 4);

/** A folder with a small valid handbook, and how commands are started on it. */
function workplace() {
  const work = temporaryFolder();
  cpSync('tests/fixtures/valid', join(work, 'content'), { recursive: true });
  const env = { ...plainEnvironment, CONTENT_DIR: join(work, 'content'), DIST_DIR: join(work, 'site') };
  const run = (args: string[], before: string[] = []) => {
    const [command = '', ...rest] = [...before, process.execPath, ...args];
    const { status, stdout, stderr } = spawnSync(command, rest, { encoding: 'utf8', env });
    return { status, output: stdout + stderr };
  };
  const start = (args: string[], stdio: 'ignore' | 'pipe' = 'ignore') => spawn(process.execPath, args, { env, stdio });
  return { work, run, start };
}

/** Every file below a folder as text of one character a byte, by name. */
const filesOf = (dir: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(dir, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(dir, name), 'latin1')]),
  );

/** Starts a command and ends it after so many milliseconds; resolves with its exit code, if it had one. */
const stopped = (start: () => ReturnType<typeof spawn>, ms: number, signal: NodeJS.Signals) =>
  new Promise<number | null>((resolve) => {
    const child = start();
    const timer = setTimeout(() => child.kill(signal), ms);
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code);
    });
  });

const commands = [
  { name: 'build', args: () => ['scripts/build.ts'] },
  { name: 'export', args: (work: string) => ['scripts/export.ts', '--format', 'json', '--out', join(work, 'site')] },
];

test.each(commands)('a $name that is killed leaves the old files or the new ones, whole', async ({ args }) => {
  const { work, run, start } = workplace();
  const site = join(work, 'site');
  const kpi = join(work, 'content/kpis/restore-time.md');
  const first = readFileSync(kpi, 'utf8');
  const next = first.replace(/^summary: .*$/m, 'summary: A new summary of this indicator.');
  writeFileSync(kpi, next);
  expect(run(args(work))).toMatchObject({ status: 0 });
  const fresh = filesOf(site);
  writeFileSync(kpi, first);
  const began = performance.now();
  expect(run(args(work))).toMatchObject({ status: 0 });
  const whole = performance.now() - began;
  const old = filesOf(site);
  writeFileSync(kpi, next);
  for (let kill = 1; kill <= kills; kill++) {
    await stopped(() => start(args(work)), (whole * kill) / (kills + 1), 'SIGKILL');
    // Between the two renames the old site stands beside its place, and the next command puts it back.
    const now = filesOf(existsSync(site) ? site : `${site}.previous`);
    const title = 'index.html' in now ? 'kpis/restore-time/index.html' : 'api/kpis/restore-time.json';
    expect(now).toEqual(now[title] === old[title] ? old : fresh);
  }
  expect(run(args(work))).toMatchObject({ status: 0 });
  expect(readdirSync(work).sort()).toEqual(['content', 'site']);
  expect(filesOf(site)).toEqual(fresh);
});

test('a build that is stopped from the keyboard says so and leaves nothing behind', async () => {
  const { work, start } = workplace();
  const build = start(['scripts/build.ts'], 'pipe');
  build.stdout?.once('data', () => build.kill('SIGINT'));
  let said = '';
  build.stderr?.on('data', (data: Buffer) => (said += data.toString()));
  const code = await new Promise((resolve) => build.on('exit', resolve));
  expect([code, said]).toEqual([130, 'Stopped\n']);
  expect(readdirSync(work)).toEqual(['content']);
});

/** In a name space of its own a process may mount a tiny disk, or have no network; not every machine allows it. */
const mayUnshare = spawnSync('unshare', ['-rmn', 'true']).status === 0;

test.runIf(mayUnshare).each(commands)(
  'a full disk during $name is said in one line, and the old files stay',
  ({ args }) => {
    const { work, run } = workplace();
    const site = join(work, 'site');
    expect(run(args(work))).toMatchObject({ status: 0 });
    // A disk with room for the old files and half of the new ones.
    const script = `mkdir ${work}/disk && mount -t tmpfs -o size=$(($(du -sk ${site} | cut -f1) * 3 / 2))k none ${work}/disk &&
    cp -r ${site} ${work}/disk/site && DIST_DIR=${work}/disk/site "$@"; code=$?
    diff -r ${site} ${work}/disk/site && ls ${work}/disk >&2 && exit $code`;
    const onDisk = args(join(work, 'disk'));
    const { status, output } = run(onDisk, ['unshare', '-rm', 'sh', '-c', script, 'sh']);
    expect(status).toBe(1);
    expect(output).toContain('The disk is full');
    expect(output).toMatch(/^site$/m);
    expect(output).not.toMatch(/^\s+at /m);
  },
);

test.runIf(mayUnshare)('a build needs no network', () => {
  const { work, run } = workplace();
  expect(run(['scripts/build.ts'], ['unshare', '-rn'])).toMatchObject({ status: 0 });
  expect(existsSync(join(work, 'site/index.html'))).toBe(true);
});
