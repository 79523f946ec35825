import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/unit/handbook.ts';
import { changeFiles, recoverEdit } from './transaction.ts';

const before = { 'a.md': 'old a', 'b.md': 'old b', 'kpis/c.md': 'old c' };
const after = { 'a.md': 'new a', 'kpis/c.md': 'new c', 'kpis/d.md': 'new d' };

/** A folder with the files of before. */
function folder(): string {
  const dir = temporaryFolder();
  mkdirSync(join(dir, 'kpis'));
  for (const [name, text] of Object.entries(before)) writeFileSync(join(dir, name), text);
  return dir;
}

const changesOf = (dir: string) =>
  new Map<string, string | undefined>([
    ...Object.entries(after).map(([name, text]) => [join(dir, name), text] as const),
    [join(dir, 'b.md'), undefined],
  ]);

/** Every file that is read, by name. */
const filesOf = (dir: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => [name, readFileSync(join(dir, name), 'utf8')]),
  );

test('files are changed, added and taken away, and nothing is left behind', () => {
  const dir = folder();
  changeFiles(dir, changesOf(dir));
  expect(filesOf(dir)).toEqual(after);
  expect(readdirSync(dir).sort()).toEqual(['a.md', 'kpis']);
});

/** Changes the files, and ends the process like `kill -9` just before its nth call that touches the disk. */
const script = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
let left = Number(process.env.CALLS);
for (const name of ['mkdirSync', 'openSync', 'writeSync', 'fsyncSync', 'writeFileSync', 'renameSync', 'rmSync']) {
  const call = fs[name];
  fs[name] = (...args) => {
    if (left-- === 0) process.kill(process.pid, 'SIGKILL');
    return call(...args);
  };
}
syncBuiltinESMExports();
const { changeFiles } = await import(process.env.MODULE);
changeFiles(process.env.DIR, new Map(JSON.parse(process.env.CHANGES).map(([file, text]) => [file, text ?? undefined])));
`;

test('killed at any moment, the next command finds all of it or nothing', () => {
  const seen = new Set<string>();
  for (let calls = 0; ; calls++) {
    const dir = folder();
    const { signal, status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      env: {
        ...process.env,
        CALLS: String(calls),
        DIR: dir,
        MODULE: join(import.meta.dirname, 'transaction.ts'),
        CHANGES: JSON.stringify([...changesOf(dir)].map(([file, text]) => [file, text ?? null])),
      },
    });
    if (signal === null) {
      expect(stderr).toBe('');
      expect(status).toBe(0);
      break;
    }
    recoverEdit(dir);
    const found = filesOf(dir);
    const state = JSON.stringify(found) === JSON.stringify(after) ? 'after' : 'before';
    expect(found).toEqual(state === 'after' ? after : before);
    expect(existsSync(join(dir, '.edit')) || existsSync(join(dir, '.edit.next'))).toBe(false);
    seen.add(state);
    // The lock of the dead process does not stop the next one.
    changeFiles(dir, changesOf(dir));
    expect(filesOf(dir)).toEqual(after);
  }
  expect([...seen].sort()).toEqual(['after', 'before']);
});
