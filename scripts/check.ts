/** `npm run check`: every diagnostic of the handbook; exit 1 where one is an error. */
import { hasErrors, sortDiagnostics } from '../src/handbook/diagnostics.ts';
import { notFoundFirst } from '../src/handbook/find/not-found-first.ts';
import { countRead, openHandbook } from '../src/handbook/open.ts';
import { github } from '../src/reporters/github.ts';
import { json } from '../src/reporters/json.ts';
import { pretty } from '../src/reporters/pretty.ts';
import { contentDir } from '../src/settings.ts';
import { recoverEdit } from './edit/transaction.ts';
import { misuse, readArguments } from './run/arguments.ts';
import { endQuietly } from './run/explain.ts';

endQuietly();
const reporters = { pretty, json, github };
const usage = `usage: npm run check -- [--format ${Object.keys(reporters).join('|')}]

Prints every problem of the handbook at file, line and column, with a hint. Exit code 1 where one is an error.`;

function readFormat(): keyof typeof reporters {
  const { format } = readArguments(usage, { format: { type: 'string', default: 'pretty' } }).values;
  return format in reporters ? (format as keyof typeof reporters) : misuse(usage, `There is no format “${format}”.`);
}

const format = readFormat();
recoverEdit(contentDir);
const opened = openHandbook(contentDir);
const { handbook } = opened;
const diagnostics = sortDiagnostics([...opened.diagnostics, ...notFoundFirst(handbook)]);
process.stdout.write(reporters[format](diagnostics, countRead(handbook)));
process.exitCode = hasErrors(diagnostics) ? 1 : 0;
