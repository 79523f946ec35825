/** Addresses of the site are written in two files alone, so that one that changes changes everywhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entryKinds } from '../../schemas/index.ts';

const src = join(import.meta.dirname, '../../src');
/** Scripts for the browser know some addresses, and nothing of the schemas that the others are made of. */
const homes = ['urls.ts', 'browser-urls.ts'].map((name) => join('handbook', name));
const read = (name: string) => readFileSync(join(src, name), 'utf8').replace(/\/\*\*[^]*?\*\/|(?<=^|\s)\/\/.*/gm, '');

/** The first part of an address that a text starts with. */
const starts = (text: string) => [...text.matchAll(/['"`]\/([a-z]+)[/.?#'"`]/g)].map(([, part = '']) => part);

const known = new Set([
  ...homes.flatMap((name) => starts(read(name))),
  ...Object.values(entryKinds).map(({ folder }) => folder),
]);
const names = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.(?:ts|astro)$/.test(name) && !name.endsWith('.test.ts') && !homes.includes(name),
);

test('the parts that addresses start with are known', () => {
  for (const part of ['roles', 'tables', 'start', 'compare', 'search', 'glossary', 'api'])
    expect(known).toContain(part);
});

test('no other file writes out an address of the site', () => {
  const written = names.flatMap((name) =>
    starts(read(name))
      .filter((part) => known.has(part))
      .map((part) => `${name}: /${part}`),
  );
  expect(written).toEqual([]);
});
