/** `npm run export -- --format csv|json|xlsx --out DIR`: the tables and entries as files for other programs. */
import { join } from 'node:path';
import { hasErrors } from '../src/handbook/diagnostics.ts';
import { type ExportFormat, exportFormats, folderFiles } from '../src/handbook/exports/formats.ts';
import { type Handbook } from '../src/handbook/graph.ts';
import { countRead } from '../src/handbook/open.ts';
import { pretty } from '../src/reporters/pretty.ts';
import { contentDir } from '../src/settings.ts';
import { currentHandbook } from '../src/site/current.ts';
import { address } from '../src/site/href.ts';
import { type Content, replaceFolder } from './export/folder.ts';
import { recoverEdit } from './edit/transaction.ts';
import { misuse, readArguments } from './run/arguments.ts';
import { endQuietly, explain } from './run/explain.ts';

const usage = `usage: npm run export -- --format ${exportFormats.join('|')} --out DIR

Writes every table and entry as files for other programs. DIR is new, empty, or an earlier export, which is replaced.`;

class Refused extends Error {}

endQuietly();

try {
  recoverEdit(contentDir);
  const { format, out } = readFormat();
  const handbook = openWhole();
  const files = await write(handbook, format);
  replaceFolder(out, files);
  console.log(`${files.size} ${files.size === 1 ? 'file stands' : 'files stand'} in ${join(out, '/')}`);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

function readFormat(): { format: ExportFormat; out: string } {
  const { format, out } = readArguments(usage, { format: { type: 'string' }, out: { type: 'string' } }).values;
  if (!out) return misuse(usage);
  const known = exportFormats.find((name) => name === format);
  return known ? { format: known, out } : misuse(usage, `There is no format “${format ?? ''}”.`);
}

function openWhole(): Handbook {
  const { handbook, diagnostics } = currentHandbook();
  if (!hasErrors(diagnostics)) return handbook;
  console.error(pretty(diagnostics, countRead(handbook)).trimEnd());
  throw new Refused('The handbook has errors. Nothing was written.');
}

async function write(handbook: Handbook, format: ExportFormat): Promise<Map<string, Content>> {
  const files = new Map<string, Content>();
  for (const { path, content } of folderFiles(format, handbook, address)) files.set(path, await content());
  return files;
}
