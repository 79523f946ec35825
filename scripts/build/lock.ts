/** One process at a time writes a folder. The lock names its process, so that one of the dead is taken over. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Another process holds the lock. */
export class Locked extends Error {}

/** Takes the lock in `file`, and returns what gives it back. Throws `Locked`, with what is `held`, where a living process has it. */
export function lock(file: string, held = 'Another build is at work here'): () => void {
  mkdirSync(dirname(file), { recursive: true });
  try {
    take(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const owner = Number(readFileSync(file, 'utf8'));
    if (isAlive(owner)) throw new Locked(`${held} (process ${owner}). Wait for it to end.`);
    rmSync(file, { force: true });
    take(file);
  }
  return () => rmSync(file, { force: true });
}

const take = (file: string) => writeFileSync(file, String(process.pid), { flag: 'wx' });

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
