/** What all commands share that change a handbook: they open it whole, show or write a plan, and never leave half of it. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { type ParseArgsConfig } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import { hasErrors } from '../../src/handbook/diagnostics.ts';
import { type FileChange, type Plan, Refused } from '../../src/handbook/editing/plan.ts';
import { type Handbook } from '../../src/handbook/graph.ts';
import { countRead, openHandbook } from '../../src/handbook/open.ts';
import { pretty } from '../../src/reporters/pretty.ts';
import { buildDate, contactsFile, contentDir } from '../../src/settings.ts';
import { misuse, readArguments } from '../run/arguments.ts';
import { endQuietly, explain } from '../run/explain.ts';
import { changeFiles, recoverEdit } from './transaction.ts';

interface Command<Options extends NonNullable<ParseArgsConfig['options']>> {
  usage: string;
  options: Options;
  /** How many words it takes beside its options. */
  words: number;
  plan: (handbook: Handbook, words: string[], values: Values<Options>) => Plan;
}

const options = { asOf: buildDate, contacts: contactsFile };

type Values<Options> = { [Name in keyof Options]?: Options[Name] extends { type: 'string' } ? string : boolean };

/** Runs such a command, and sets how the process ends: 0 done, 1 refused, 2 asked wrongly. */
export function runEdit<const Options extends NonNullable<ParseArgsConfig['options']>>(
  command: Command<Options>,
): void {
  endQuietly();
  const asked = readWords(command);
  try {
    recoverEdit(contentDir);
    const plan = command.plan(openWhole(), asked.words, asked.values);
    const changes = plan.changes((file) => readFileSync(file, 'utf8'));
    refuseErrors(changes);
    if (asked.dryRun) process.stdout.write(changes.map(diffOf).join('\n'));
    else changeFiles(contentDir, new Map(changes.map(({ file, after }) => [file, after])));
    say(changes, plan.notes, asked.dryRun);
  } catch (error) {
    console.error(error instanceof Refused ? `${error.message}\nNothing was changed.` : explain(error));
    process.exitCode = 1;
  }
}

function readWords<const Options extends NonNullable<ParseArgsConfig['options']>>(command: Command<Options>) {
  const options = { ...command.options, 'dry-run': { type: 'boolean' } } as const;
  const { values, positionals } = readArguments(command.usage, options, command.words);
  if (positionals.length < command.words) misuse(command.usage);
  const { 'dry-run': dryRun = false, ...rest } = values as Record<string, string | boolean>;
  return { words: positionals, values: rest as Values<Options>, dryRun: Boolean(dryRun) };
}

/** The handbook, where it has no errors: an edit of a broken one could make things worse. */
export function openWhole(): Handbook {
  const { handbook, diagnostics } = openHandbook(contentDir, undefined, options);
  if (!hasErrors(diagnostics)) return handbook;
  console.error(pretty(diagnostics, countRead(handbook)).trimEnd());
  throw new Refused('The handbook has errors. Mend them first.');
}

/** Checks the handbook as it would be, in a copy of it. */
export function refuseErrors(changes: readonly FileChange[]): void {
  const copy = mkdtempSync(join(tmpdir(), 'rolebook-edit-'));
  try {
    cpSync(contentDir, copy, { recursive: true });
    for (const { file, after } of changes) {
      const path = join(copy, relative(resolve(contentDir), resolve(file)));
      rmSync(path, { force: true });
      if (after === undefined) continue;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, after);
    }
    const { handbook, diagnostics } = openHandbook(copy, undefined, options);
    if (!hasErrors(diagnostics)) return;
    const shown = relative(process.cwd(), resolve(contentDir)).replaceAll('\\', '/');
    const inCopy = relative(process.cwd(), copy).replaceAll('\\', '/');
    const moved = diagnostics
      .filter(({ severity }) => severity === 'error')
      .map((one) => ({ ...one, file: one.file.replace(inCopy, shown) }));
    console.error(pretty(moved, countRead(handbook)).trimEnd());
    throw new Refused('Afterwards the handbook would have these errors.');
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const diffOf = ({ file, before, after }: FileChange): string =>
  createTwoFilesPatch(
    before === undefined ? '/dev/null' : `a/${file}`,
    after === undefined ? '/dev/null' : `b/${file}`,
    before ?? '',
    after ?? '',
  ).replace(/^=+\n/, '');

function say(changes: readonly FileChange[], notes: readonly string[], dryRun: boolean): void {
  const lines = changes.map(({ file, before, after }) =>
    before === undefined ? `new      ${file}` : after === undefined ? `gone     ${file}` : `changed  ${file}`,
  );
  const end = dryRun ? 'Nothing was changed: this was a dry run.' : 'Look at it with `git diff`, and commit it whole.';
  // A dry run prints a patch and nothing else on its output, so that `git apply` can read it.
  const print = dryRun ? console.error : console.log;
  print([...lines, ...(notes.length > 0 ? ['', ...notes] : []), '', end].join('\n'));
}
