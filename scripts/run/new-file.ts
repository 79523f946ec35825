/** A file that is whole from its first moment, and never stands in the place of another. */
import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a new file; false where there is one. It is written under a name that the handbook does not read and linked to
 * its own, which cannot be done by halves.
 */
export function writeNewFile(file: string, text: string): boolean {
  mkdirSync(dirname(file), { recursive: true });
  const work = join(dirname(file), `.${basename(file)}.new`);
  writeFileSync(work, text);
  try {
    linkSync(work, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(work, { force: true });
  }
}
