/** Writes several files so that all of them change or none does, also where the process is ended in the middle. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Texts by the path of their file. */
export type Texts = Readonly<Record<string, string>>;

const journalOf = (dir: string): string => join(dir, '.pending.json');

/**
 * Writes every text beside its place, then a list of them, and only then puts each into its place. Whoever is ended
 * before the list stands has changed nothing; after that, `finishPending` does the rest.
 */
export function writeAll(dir: string, texts: Texts): void {
  const moves = Object.keys(texts).map((to) => ({
    from: join(dirname(to), `.${process.pid}.${to.split('/').at(-1)}`),
    to,
  }));
  try {
    for (const { from, to } of moves) {
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(from, texts[to] ?? '', { flag: 'wx', flush: true });
    }
    writeFileSync(`${journalOf(dir)}.new`, JSON.stringify(moves), { flush: true });
    renameSync(`${journalOf(dir)}.new`, journalOf(dir));
  } catch (error) {
    for (const { from } of moves) rmSync(from, { force: true });
    rmSync(`${journalOf(dir)}.new`, { force: true });
    throw error;
  }
  finishPending(dir);
}

/** Finishes what a process that was ended had begun. Nothing happens where nothing is pending. */
export function finishPending(dir: string): void {
  const journal = journalOf(dir);
  if (!existsSync(journal)) return;
  const moves = JSON.parse(readFileSync(journal, 'utf8')) as { from: string; to: string }[];
  for (const { from, to } of moves) if (existsSync(from)) renameSync(from, to);
  rmSync(journal, { force: true });
}
