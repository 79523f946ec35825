/** Writes a folder whole or not at all, and never over files that it did not write itself. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { compareText } from '../../src/handbook/diagnostics.ts';
import { onStop } from '../run/stop.ts';
import { openFolder } from '../run/whole-folder.ts';

export type Content = string | Uint8Array;

/** The folder holds something that no export wrote. */
export class Occupied extends Error {}

/** Stands in every folder and names the files that were written with it. */
const manifest = 'export.json';

/**
 * Makes `dir` hold exactly these files, by their paths below it. An earlier export that stands there is
 * replaced; anything else is left alone and refused.
 */
export function replaceFolder(dir: string, files: ReadonlyMap<string, Content>): void {
  const target = resolve(dir);
  const folder = openFolder(target);
  onStop(folder.close);
  try {
    refuseOccupied(target, dir);
    writeFiles(folder.fresh, files);
    folder.commit();
  } finally {
    folder.close();
  }
}

function refuseOccupied(target: string, shown: string): void {
  if (!existsSync(target)) return;
  const known = new Set(readManifest(target));
  const foreign = filesBelow(target, shown).find((name) => name !== manifest && !known.has(name));
  if (foreign !== undefined)
    throw new Occupied(`${join(shown, foreign)} is not from an export. Name a folder that is new or empty.`);
}

function filesBelow(target: string, shown: string): string[] {
  try {
    return readdirSync(target, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(target.length + 1)
          .replaceAll('\\', '/'),
      )
      .sort(compareText);
  } catch {
    throw new Occupied(`${shown} is no folder that can be read.`);
  }
}

function readManifest(target: string): string[] {
  try {
    const { files } = JSON.parse(readFileSync(join(target, manifest), 'utf8')) as { files?: unknown };
    return Array.isArray(files) ? files.map(String) : [];
  } catch {
    return [];
  }
}

function writeFiles(folder: string, files: ReadonlyMap<string, Content>): void {
  const names = [...files.keys()].sort(compareText);
  for (const [name, content] of [...files, [manifest, `${JSON.stringify({ files: names }, null, 2)}\n`] as const]) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
