/** What commands that edit the handbook have in common: they refuse a broken one, and say what went wrong. */
import { hasErrors } from '../../src/handbook/diagnostics.ts';
import { type Handbook } from '../../src/handbook/graph.ts';
import { countRead, openHandbook } from '../../src/handbook/open.ts';
import { pretty } from '../../src/reporters/pretty.ts';
import { buildDate, contentDir } from '../../src/settings.ts';
import { endQuietly, explain } from './explain.ts';
import { finishPending } from './write-all.ts';

/** A reason that the person who typed the command can act on. */
export class Refused extends Error {}

/** The day on which a command is run, or the one that `BUILD_DATE` gives. */
export const today = (): string => buildDate ?? new Date().toISOString().slice(0, 10);

/** Does the work of a command: exit code 0 where it is done, 1 where it was refused. */
export function runCommand(work: (handbook: Handbook) => void): void {
  endQuietly();
  try {
    finishPending(contentDir);
    work(readWhole());
  } catch (error) {
    console.error(error instanceof Refused ? error.message : explain(error));
    process.exitCode = 1;
  }
}

/** The handbook, where it has no errors: an edit of a broken one could make things worse. */
function readWhole(): Handbook {
  const { handbook, diagnostics } = openHandbook(contentDir, undefined, buildDate);
  if (!hasErrors(diagnostics)) return handbook;
  throw new Refused(
    `${pretty(diagnostics, countRead(handbook)).trimEnd()}\nNothing was changed: mend the errors first.`,
  );
}
