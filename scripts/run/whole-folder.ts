/**
 * A folder that is replaced whole or not at all, by one process at a time. Beside `dist` stand `dist.next` while a
 * new one is written, `dist.previous` between two renames, and `dist.lock`; what a process that was killed left of
 * them is put in order by the next one.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { lock } from './lock.ts';

export interface WholeFolder {
  /** Where the new folder is written; it does not exist yet. */
  fresh: string;
  /** Puts the new folder in the place of the old one. */
  commit: () => void;
  /** Gives the place back. What was not committed is gone, and the old folder is as it was. */
  close: () => void;
}

/** Where the old folder stands between the two renames of `commit`. */
export const previousOf = (final: string): string => `${final}.previous`;

/** Takes the place `final`. Throws `Locked` where another process has it. */
export function openFolder(final: string): WholeFolder {
  const fresh = `${final}.next`;
  const previous = previousOf(final);
  const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });
  const restore = () => {
    if (existsSync(previous) && !existsSync(final)) renameSync(previous, final);
  };
  const release = lock(`${final}.lock`);
  try {
    restore();
    remove(fresh);
    remove(previous);
  } catch (error) {
    release();
    throw error;
  }
  return {
    fresh,
    commit: () => {
      if (existsSync(final)) renameSync(final, previous);
      renameSync(fresh, final);
      remove(previous);
    },
    close: () => {
      try {
        restore();
        remove(fresh);
      } finally {
        release();
      }
    },
  };
}
