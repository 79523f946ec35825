/**
 * CONTRIBUTING.md and README.md name files and folders that exist, and every room of the domain. What they name in
 * `content/` is an adopter's to replace: `tests/content/named-files.test.ts` looks after that.
 */
import { describe, expect, test } from 'vitest';
import { folders, namedIn, read } from './named-paths.ts';

describe.each(['CONTRIBUTING.md', 'README.md'])('%s', (file) => {
  test('names no file or folder that is not there', () => {
    const { all, missing } = namedIn(file, 'code');
    expect(all.length).toBeGreaterThan(10);
    expect(missing).toEqual([]);
  });
});

test('CONTRIBUTING.md lists the rooms of src/handbook, and no others', () => {
  const listed = [...read('CONTRIBUTING.md').matchAll(/^\| `([\w-]+\/)`/gm)].map((match) => match[1]);
  const rooms = [...folders].map((folder) => /^src\/handbook\/([^/]+\/)$/.exec(folder)?.[1]).filter(Boolean);
  expect(listed.sort()).toEqual(rooms.sort());
});
