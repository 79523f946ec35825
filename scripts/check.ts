/** `npm run check`: every diagnostic of the handbook; exit 1 where one is an error. */
import { parseArgs } from 'node:util';
import { hasErrors, sortDiagnostics } from '../src/handbook/diagnostics.ts';
import { notFoundFirst } from '../src/handbook/find/not-found-first.ts';
import { countRead, openHandbook } from '../src/handbook/open.ts';
import { github } from '../src/reporters/github.ts';
import { json } from '../src/reporters/json.ts';
import { pretty } from '../src/reporters/pretty.ts';
import { contactsFile, contentDir } from '../src/settings.ts';
import { endQuietly } from './run/explain.ts';

endQuietly();
const reporters = { pretty, json, github };
const usage = `usage: npm run check -- [--format ${Object.keys(reporters).join('|')}]`;

function readFormat(): keyof typeof reporters {
  try {
    const { format } = parseArgs({ options: { format: { type: 'string', default: 'pretty' } } }).values;
    if (format in reporters) return format as keyof typeof reporters;
  } catch {
    // Answered below, like a format that does not exist.
  }
  console.error(usage);
  process.exit(2);
}

const format = readFormat();
const opened = openHandbook(contentDir, undefined, { contacts: contactsFile });
const { handbook } = opened;
const diagnostics = sortDiagnostics([...opened.diagnostics, ...notFoundFirst(handbook)]);
process.stdout.write(reporters[format](diagnostics, countRead(handbook)));
process.exitCode = hasErrors(diagnostics) ? 1 : 0;
