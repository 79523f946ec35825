/** One process at a time writes a folder. The lock names its process, so that one of the dead is taken over. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Another process holds the lock. */
export class Locked extends Error {}

/** Takes the lock in `file`, and returns what gives it back. Throws `Locked` where a living process has it. */
export function lock(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  if (!take(file)) {
    const owner = Number(readFileSync(file, 'utf8'));
    if (isAlive(owner)) throw new Locked(busy(file, `process ${owner}`));
    rmSync(file, { force: true });
    if (!take(file)) throw new Locked(busy(file, 'which began at the same moment'));
  }
  return () => rmSync(file, { force: true });
}

const busy = (file: string, who: string): string =>
  `Another command, ${who}, is at work here. Wait for it, or name another folder. (Should it be gone, delete ${file}.)`;

/** Whether the lock is ours now. */
function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** A container gives the number of a process that was killed to the next one: our own number is no other's. */
function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
