/** What people type after a command. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>;

/** Ends the command: what was typed makes no sense to it. Exit code 2. */
export function misuse(usage: string, problem = ''): never {
  console.error(problem ? `${problem}\n${usage}` : usage);
  process.exit(2);
}

/**
 * Reads the options, and up to `most` words beside them. `--help` prints how the command is used and ends it;
 * an option that it does not have, and a word too many, end it with exit code 2.
 */
export function readArguments<const T extends Options>(usage: string, options: T, most = 0): Parsed<T> {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    console.log(usage);
    process.exit(0);
  }
  let parsed: Parsed<T>;
  try {
    parsed = parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return misuse(usage, error instanceof Error ? error.message.split('. To ')[0] : String(error));
  }
  const extra = parsed.positionals[most];
  if (extra !== undefined) misuse(usage, `“${extra}” is one word too many.`);
  return parsed;
}
