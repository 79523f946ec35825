/** What commands that edit the handbook have in common: how they read their words, refuse, and say what went wrong. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
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

/** Runs a command: 0 where it did its work, 1 where it refused, 2 where its words could not be read. */
export function runCommand(usage: string, run: (handbook: () => Handbook) => void): void {
  endQuietly();
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    console.log(usage);
    return;
  }
  try {
    finishPending(contentDir);
    run(readWhole);
  } catch (error) {
    console.error(error instanceof Refused ? error.message : explain(error));
    process.exitCode = error instanceof Misread ? 2 : 1;
  }
}

export class Misread extends Refused {}

/** The handbook, where it has no errors: an edit of a broken one could make things worse. */
function readWhole(): Handbook {
  const { handbook, diagnostics } = openHandbook(contentDir, undefined, buildDate);
  if (!hasErrors(diagnostics)) return handbook;
  throw new Refused(
    `${pretty(diagnostics, countRead(handbook)).trimEnd()}\nNothing was changed: mend the errors first.`,
  );
}

/** The words and options after the command. */
export function readWords<Options extends ParseArgsOptionsConfig>(usage: string, options: Options) {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    throw new Misread(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
