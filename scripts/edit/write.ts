/** What commands share that write new texts beside old ones: they open the handbook whole, and write all or nothing. */
import { existsSync, readFileSync } from 'node:fs';
import { Refused } from '../../src/handbook/editing/plan.ts';
import { type Handbook } from '../../src/handbook/graph.ts';
import { buildDate, contentDir } from '../../src/settings.ts';
import { endQuietly, explain } from '../run/explain.ts';
import { openWhole, refuseErrors } from './command.ts';
import { changeFiles, recoverEdit } from './transaction.ts';

/** The day on which a command is run, or the one that `BUILD_DATE` gives. */
export const today = (): string => buildDate ?? new Date().toISOString().slice(0, 10);

export interface Written {
  /** Texts by the path of their file. */
  texts: Readonly<Record<string, string>>;
  /** What the person who typed the command is told, a line each. */
  said: readonly string[];
}

/** Runs such a command, and sets how the process ends: 0 done, 1 refused, where nothing was changed. */
export function runWrite(work: (handbook: Handbook) => Written): void {
  endQuietly();
  try {
    recoverEdit(contentDir);
    const { texts, said } = work(openWhole());
    const before = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
    refuseErrors(Object.entries(texts).map(([file, after]) => ({ file, before: before(file), after })));
    changeFiles(contentDir, new Map(Object.entries(texts)));
    console.log(said.join('\n'));
  } catch (error) {
    console.error(error instanceof Refused ? `${error.message}\nNothing was changed.` : explain(error));
    process.exitCode = 1;
  }
}
