/** `npm run find -- "words"`: what the search of the site finds, in its order. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { answersOf } from '../src/handbook/find/documents.ts';
import { type Answers, find } from '../src/handbook/find/find.ts';
import { openHandbook } from '../src/handbook/open.ts';
import { contentDir } from '../src/settings.ts';
import { recoverEdit } from './edit/transaction.ts';

const usage = `usage: npm run find -- "words" [--format text|json] [--limit 10]
       npm run find -- --file FILE [--format text|json] [--limit 10]

Prints what the search of the site finds, best first. FILE holds a query a line.
With --format json, one line of JSON for each query: {"query": …, "results": [{"url", "title", "kind"}]}`;

const formats = {
  json: (query: string, { results }: Answers) =>
    JSON.stringify({ query, results: results.map(({ url, title, kind }) => ({ url, title, kind })) }),
  text: (query: string, { results, corrected }: Answers) =>
    [
      corrected === undefined ? query : `${query} (showing results for ${corrected})`,
      ...(results.length > 0
        ? results.map(({ url, title, kind, fact }) => `  ${kind}: ${title}  ${url}${fact && `\n    ${fact}`}`)
        : ['  Nothing was found.']),
    ].join('\n'),
};

class Refused extends Error {}

try {
  const { queries, format, limit } = readArguments();
  recoverEdit(contentDir);
  const { handbook } = openHandbook(contentDir);
  if (!handbook.whole) throw new Refused('The handbook has errors. `npm run check` lists them.');
  const index = answersOf(handbook);
  for (const query of queries) console.log(formats[format](query, find(index, query, limit)));
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function readArguments(): { queries: string[]; format: 'text' | 'json'; limit: number } {
  const { values, positionals } = parse();
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  const limit = Number(values.limit);
  const known = values.format === 'text' || values.format === 'json';
  const asked = positionals.length > 0 !== (values.file !== undefined);
  if (!known || !asked || !Number.isInteger(limit) || limit < 1) return stop();
  const queries = values.file === undefined ? [positionals.join(' ')] : readQueries(values.file);
  return { queries, format: values.format as 'text' | 'json', limit };
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        file: { type: 'string' },
        limit: { type: 'string', default: '10' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch {
    return stop();
  }
}

function stop(): never {
  console.error(usage);
  process.exit(2);
}

/** The lines of a file. An empty one is no query. */
function readQueries(file: string): string[] {
  try {
    const lines = readFileSync(file, 'utf8').split(/\r?\n/);
    return lines.filter((line) => line.trim());
  } catch {
    throw new Refused(`${file} cannot be read. Give a file that holds a query a line.`);
  }
}
