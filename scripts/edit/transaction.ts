/**
 * Changes several files of a handbook, all or none of them, even where the process is killed.
 *
 * The new texts are written into a folder beside the entries. Giving that folder its final name is the moment at which
 * the change is decided: whatever stops the process before leaves the handbook as it was, and whatever stops it
 * afterwards leaves a folder that says what is still to do. The next command does it before it reads anything.
 */
import {
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { lock, Locked } from '../run/lock.ts';

/** The text that a file is to have; undefined takes the file away. */
export type Changes = ReadonlyMap<string, string | undefined>;

/** Names that start with a dot are not read as entries. */
const decided = '.edit';
const prepared = '.edit.next';
const locked = '.edit.lock';
const listName = 'files.json';

/** One file of the change: its path below the handbook, and the file that holds its new text, if it has one. */
interface Step {
  path: string;
  text: string | null;
}

/** Writes the changes; paths are taken from the working directory. Throws before anything is changed, or not at all. */
export function changeFiles(dir: string, changes: Changes): void {
  const unlock = lock(join(dir, locked));
  try {
    finish(dir);
    prepare(dir, changes);
    renameSync(join(dir, prepared), join(dir, decided));
    finish(dir);
  } finally {
    unlock();
  }
}

/** Finishes what a command that was killed had decided, and clears away what it had only prepared. */
export function recoverEdit(dir: string): void {
  if (![decided, prepared].some((name) => existsSync(join(dir, name)))) return;
  try {
    const unlock = lock(join(dir, locked));
    try {
      finish(dir);
    } finally {
      unlock();
    }
  } catch (error) {
    // It is still at work, and finishes by itself.
    if (!(error instanceof Locked)) throw error;
  }
}

function prepare(dir: string, changes: Changes): void {
  const folder = join(dir, prepared);
  mkdirSync(folder);
  const steps = [...changes].map(([file, text], index): Step => {
    if (text !== undefined) writeThrough(join(folder, String(index)), text);
    return { path: relative(resolve(dir), resolve(file)), text: text === undefined ? null : String(index) };
  });
  writeThrough(join(folder, listName), JSON.stringify(steps));
}

/** Does what is decided. It can be interrupted and begun again: what is done already is not there to be done. */
function finish(dir: string): void {
  rmSync(join(dir, prepared), { recursive: true, force: true });
  const folder = join(dir, decided);
  if (!existsSync(folder)) return;
  // The list goes last, so that a folder without it has nothing left to do.
  if (existsSync(join(folder, listName))) {
    for (const { path, text } of JSON.parse(readFileSync(join(folder, listName), 'utf8')) as Step[]) {
      const file = join(dir, path);
      if (text === null) rmSync(file, { force: true });
      else if (existsSync(join(folder, text))) {
        mkdirSync(dirname(file), { recursive: true });
        renameSync(join(folder, text), file);
      }
    }
    rmSync(join(folder, listName));
  }
  rmSync(folder, { recursive: true, force: true });
}

/** On the disk, and not only in a buffer, so that a power cut does not leave empty files. */
function writeThrough(file: string, text: string): void {
  const handle = openSync(file, 'wx');
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
