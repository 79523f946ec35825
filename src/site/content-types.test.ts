import { extname } from 'node:path';
import { expect, test } from 'vitest';
import { openWith } from '../../tests/unit/handbook.ts';
import { contentType } from './content-types.ts';
import { siteFiles } from './site-files.ts';

test('every file that is made of the handbook says what it is; the parts of the search index say nothing', () => {
  const endings = new Set(siteFiles(openWith().handbook).map(({ url }) => extname(url)));
  expect([...endings].filter((ending) => contentType(`x${ending}`) === undefined)).toEqual(['.bin']);
});
