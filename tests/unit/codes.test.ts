/** Every code that a problem can have has its section in the guide, and every such section its code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codes } from '../../src/handbook/codes.ts';
import { outline } from '../../src/handbook/reading/body.ts';
import { splitFrontMatter } from '../../src/handbook/reading/front-matter.ts';

const root = join(import.meta.dirname, '../..');
const guide = splitFrontMatter('diagnostics.md', readFileSync(join(root, 'content/guide/diagnostics.md'), 'utf8'));
const headings = 'source' in guide ? outline(guide.source.body).sections.map(({ text }) => text) : [];

test('every code has its section, and every section its code, in the same order', () => {
  expect(headings.filter((heading) => /^[a-z\d-]+$/.test(heading))).toEqual([...codes].sort());
});
