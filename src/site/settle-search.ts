/**
 * Makes the search index the same from build to build. Pagefind writes the values of a filter in an order
 * that changes with every run; here they are sorted, and the files named after what is in them.
 *
 * The files are gzipped CBOR behind a mark; a filter is `[name, [[value, [page, …]], …]]`.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { compareText } from '../handbook/diagnostics.ts';

/** A file of the index, by its path in the folder of the index. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

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

/** What stands in the name of a file around the name by which other files know it. */
const filterPath = /^filter\/(.*)\.pf_filter$/;
const metaPath = /^pagefind\.(.*)\.pf_meta$/;

/** The files that Pagefind made, settled. */
export function settledIndex(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const settle = (pattern: RegExp, settled: (content: Uint8Array) => Uint8Array) => (file: IndexFile) => {
    const before = pattern.exec(file.path)?.[1];
    if (before === undefined) return file;
    const bytes = settled(file.content);
    const after = nameOf(bytes, before);
    renamed.set(before, after);
    return { path: file.path.replace(before, after), content: pack(bytes) };
  };
  // From the inside out: the list names the filters, and the entry names the list.
  return files
    .map(settle(filterPath, settleFilter))
    .map(settle(metaPath, (content) => settleMeta(content, renamed)))
    .map((file) => (file.path === 'pagefind-entry.json' ? settleEntry(file, renamed) : file));
}

/** Sorts the values of a filter. */
function settleFilter(content: Uint8Array): Uint8Array {
  const [title, values] = decode(unpack(content)) as Filter;
  return encode([title, values.sort((a, b) => compareText(a[0], b[0]))]);
}

/** Sorts the filters in the list of the index, under their new names. */
function settleMeta(content: Uint8Array, renamed: ReadonlyMap<string, string>): Uint8Array {
  const [version, pages, chunks, filters, ...rest] = decode(unpack(content)) as Meta;
  const settled = filters
    .map(([title, name]): Meta[3][number] => [title, renamed.get(name) ?? name])
    .sort((a, b) => compareText(a[0], b[0]));
  return encode([version, pages, chunks, settled, ...rest]);
}

function settleEntry({ path, content }: IndexFile, renamed: ReadonlyMap<string, string>): IndexFile {
  let text = Buffer.from(content).toString();
  for (const [before, after] of renamed) text = text.replaceAll(`"${before}"`, `"${after}"`);
  return { path, content: Buffer.from(text) };
}

/** A name that is made from the bytes: the language as before, and as many digits. */
function nameOf(bytes: Uint8Array, before: string): string {
  const [language = ''] = before.split('_');
  const length = before.length - language.length - 1;
  return `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, length)}`;
}

const pack = (bytes: Uint8Array): Uint8Array => gzipSync(Buffer.concat([mark, bytes]));

const unpack = (content: Uint8Array): Uint8Array => gunzipSync(content).subarray(mark.length);
