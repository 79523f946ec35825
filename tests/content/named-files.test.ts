/** The pages about the project name files of the handbook that are there. */
import { expect, test } from 'vitest';
import { namedIn } from '../unit/named-paths.ts';

test.each(['CONTRIBUTING.md', 'README.md'])('%s names no file of the handbook that is not there', (file) => {
  const { all, missing } = namedIn(file, 'content');
  expect(all.length).toBeGreaterThan(1);
  expect(missing).toEqual([]);
});
