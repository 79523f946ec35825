/**
 * Scripts and styles of the site, kept in memory. A page that was opened before a build replaced the site still asks
 * for the ones that it was built with.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const folder = '_astro';

export interface HashedFiles {
  /** Looks whether the site was replaced since, and keeps its files too. */
  refresh: () => void;
  /** The bytes of a file by its address below the base path, `/_astro/page.x1.css`. */
  get: (path: string) => Uint8Array | undefined;
}

export function hashedFiles(dir: string): HashedFiles {
  const kept = new Map<string, Uint8Array>();
  let seen: number | undefined;
  return {
    refresh: () => {
      try {
        const now = statSync(join(dir, folder)).ino;
        if (now === seen) return;
        for (const name of readdirSync(join(dir, folder)))
          kept.set(`/${folder}/${name}`, readFileSync(join(dir, folder, name)));
        seen = now;
      } catch {
        // Between two sites there is none for a moment; the next request looks again.
      }
    },
    get: (path) => kept.get(path),
  };
}
