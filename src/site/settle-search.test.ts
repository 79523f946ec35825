import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { expect, test } from 'vitest';
import { type IndexFile, settledIndex } from './settle-search.ts';

const mark = 'pagefind_dcd';
const packed = (value: unknown) => gzipSync(Buffer.concat([Buffer.from(mark), encode(value)]));
const unpacked = (content: Uint8Array) => decode(gunzipSync(content).subarray(mark.length)) as unknown[];

/** An index with one filter, whose values and files stand as Pagefind happened to write them. */
const index = (values: [string, number[]][], filter: string, meta: string): IndexFile[] => [
  { path: `pagefind.${meta}.pf_meta`, content: packed(['1', [], [], [['Kind', filter]], []]) },
  { path: `filter/${filter}.pf_filter`, content: packed(['Kind', values]) },
  { path: 'pagefind-entry.json', content: Buffer.from(`{"languages":{"en":{"hash":"${meta}"}}}`) },
  { path: 'fragment/en_1.pf_fragment', content: Buffer.from('as it is') },
];

test('two runs that differ in order only become the same files', () => {
  const one = settledIndex(index([['KPI', [1]], ['Role', [0]]], 'en_aaaaaaa', 'en_aaaaaaaaaa')); // prettier-ignore
  const other = settledIndex(index([['Role', [0]], ['KPI', [1]]], 'en_bbbbbbb', 'en_bbbbbbbbbb')); // prettier-ignore
  expect(one).toEqual(other);
});

test('files find each other under their new names', () => {
  const files = settledIndex(index([['Role', [0]], ['KPI', [1]]], 'en_aaaaaaa', 'en_aaaaaaaaaa')); // prettier-ignore
  const [meta, filter, entry, fragment] = files as [IndexFile, IndexFile, IndexFile, IndexFile];
  const name = /^filter\/(en_[0-9a-f]{7})\.pf_filter$/.exec(filter.path)?.[1];
  expect(unpacked(meta.content)[3]).toEqual([['Kind', name]]);
  expect(Buffer.from(entry.content).toString()).toContain(meta.path.replace(/^pagefind\.|\.pf_meta$/g, ''));
  expect(unpacked(filter.content)).toEqual(['Kind', [['KPI', [1]], ['Role', [0]]]]); // prettier-ignore
  expect(Buffer.from(fragment.content).toString()).toBe('as it is');
});
