/** A folder moves by its name where it can, and by its files where the new place is on another disk. */
import { cpSync, renameSync, rmSync } from 'node:fs';

/** Moves `from` to `to`, which does not exist yet. Should that fail, `to` may hold a part of the files. */
export function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    // With a filter, Node copies file by file and says what went wrong; without, a full disk is an “I/O error”.
    cpSync(from, to, { recursive: true, filter: () => true });
    rmSync(from, { recursive: true, force: true });
  }
}
