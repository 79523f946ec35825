/** The guide explains every code that a problem can have, and no other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codes } from '../../src/handbook/codes.ts';
import { outline } from '../../src/handbook/reading/body.ts';
import { splitFrontMatter } from '../../src/handbook/reading/front-matter.ts';

const root = join(import.meta.dirname, '../..');
const guideText = readFileSync(join(root, 'content/guide/diagnostics.md'), 'utf8');
const guide = splitFrontMatter('diagnostics.md', guideText);
const headings = 'source' in guide ? outline(guide.source.body).sections.map(({ text }) => text) : [];

test('every code has its section, and every section its code, in the same order', () => {
  expect(headings.filter((heading) => /^[a-z\d-]+$/.test(heading))).toEqual(Object.keys(codes).sort());
});

test('the guide names every code that is not always an error, and no other', () => {
  const [text = ''] = /## Errors and warnings[^]*?(?=\n## )/.exec(guideText) ?? [];
  const named = [...text.matchAll(/\(#([a-z-]+)\)/g)].map(([, code]) => code);
  const lenient = Object.entries(codes).filter(([, { severity }]) => severity !== 'error');
  expect(named.sort()).toEqual(lenient.map(([code]) => code).sort());
});
