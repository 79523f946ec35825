/** One process at a time writes a folder. The lock names its process, so that one of the dead is taken over. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Another process holds the lock. */
export class Locked extends Error {}

/** Takes the lock in `file`, and returns what gives it back. Throws `Locked` where a living process has it. */
export function lock(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  if (!take(file)) {
    const owner = ownerOf(file);
    if (isAlive(owner)) throw new Locked(busy(file, `process ${owner}`));
    rmSync(file, { force: true });
    if (!take(file)) throw new Locked(busy(file, 'which began at the same moment'));
  }
  return () => rmSync(file, { force: true });
}

/** Takes the lock as soon as it is free. `onWait` is called once if it is not free now. */
export async function lockWhenFree(file: string, onWait: () => void): Promise<() => void> {
  for (let told = false; ; told = true) {
    try {
      return lock(file);
    } catch (error) {
      if (!(error instanceof Locked)) throw error;
      if (!told) onWait();
      await setTimeout(200);
    }
  }
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

function ownerOf(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    // It was given back a moment ago.
    return 0;
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
