/**
 * Makes the search index the same from build to build. Pagefind writes the values of a filter in an order
 * that changes with every run; here they are sorted, and the files named after what is in them.
 *
 * The files are gzipped CBOR behind a mark; a filter is `[name, [[value, [page, …]], …]]`.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { compareText } from '../handbook/diagnostics.ts';

const mark = Buffer.from('pagefind_dcd');

/** The list of everything in the index; only its filters, each with the name of its file, matter here. */
type Meta = [
  version: unknown,
  pages: unknown,
  chunks: unknown,
  filters: [name: string, file: string][],
  ...rest: unknown[],
];

type Filter = [name: string, values: [value: string, pages: number[]][]];

/** Settles the index in `dir`, the folder that Pagefind wrote. */
export function settleSearch(dir: string): void {
  const names = new Map(
    list(dir, 'filter', '.pf_filter').map((name) => [name, settleFilter(join(dir, 'filter'), name)]),
  );
  for (const name of list(dir, '.', '.pf_meta')) {
    const settled = settleMeta(dir, name, names);
    const entry = join(dir, 'pagefind-entry.json');
    writeFileSync(entry, readFileSync(entry, 'utf8').replace(name, settled));
  }
}

/** Sorts the values of a filter. Returns its new name. */
function settleFilter(dir: string, name: string): string {
  const file = join(dir, `${name}.pf_filter`);
  const [title, values] = decode(read(file)) as Filter;
  const bytes = Buffer.from(encode([title, values.sort((a, b) => compareText(a[0], b[0]))]));
  return replace(file, dir, name, bytes, '.pf_filter');
}

/** Sorts the filters in the list of the index, under their new names. Returns its own new name. */
function settleMeta(dir: string, name: string, names: ReadonlyMap<string, string>): string {
  const file = join(dir, `pagefind.${name}.pf_meta`);
  const [version, pages, chunks, filters, ...rest] = decode(read(file)) as Meta;
  const settled = filters
    .map(([title, old]): Meta[3][number] => [title, names.get(old) ?? old])
    .sort((a, b) => compareText(a[0], b[0]));
  const bytes = Buffer.from(encode([version, pages, chunks, settled, ...rest]));
  return replace(file, dir, name, bytes, '.pf_meta', 'pagefind.');
}

/** Writes the bytes under a name that is made from them, as long as the one before. */
function replace(file: string, dir: string, before: string, bytes: Buffer, ending: string, start = ''): string {
  const [language = ''] = before.split('_');
  const length = before.length - language.length - 1;
  const name = `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, length)}`;
  rmSync(file);
  writeFileSync(join(dir, `${start}${name}${ending}`), gzipSync(Buffer.concat([mark, bytes])));
  return name;
}

const read = (file: string): Buffer => gunzipSync(readFileSync(file)).subarray(mark.length);

/** The names of the files with that ending, without it. */
const list = (dir: string, folder: string, ending: string): string[] =>
  readdirSync(join(dir, folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => name.slice(0, -ending.length).replace(/^pagefind\./, ''));
