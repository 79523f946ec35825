/** Reads a content folder: every file once, every problem of a single file reported, nothing thrown. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type EntryKind, type VersionedKind, versionedKinds, type VocabularyKind } from '../../../schemas/fields.ts';
import { entryKinds, vocabularyKinds } from '../../../schemas/index.ts';
import { type Code, severityOf } from '../codes.ts';
import { compareText, type Diagnostic } from '../diagnostics.ts';
import { type PeriodRead, type Read, readEntry, readPeriod, readVocabulary } from './read-file.ts';
import { type Lock, lockFile, noLock, readLock } from './lock.ts';
import { type PublishedAddress, publishedFolder, readPublished } from '../published/list.ts';
import { suggestion } from './suggest.ts';

/** A version of an entry that has a file of its own: `<id>.v1.md`. */
export interface FrozenRead extends Read {
  kind: VersionedKind;
  version: number;
}

export interface Reading {
  found: Read[];
  frozen: FrozenRead[];
  /** What was in force at the start of a period, by the name of the file: `2026-h2`. */
  periods: PeriodRead[];
  /** What must not change any more. */
  lock: Lock;
  /** Lists whose file is there and cannot be read, so that nobody knows what is in them. */
  unread: Set<VocabularyKind>;
  /** What was ever published, by address. */
  published: Map<string, PublishedAddress>;
  diagnostics: Diagnostic[];
}

/** Where periods stand. */
export const periodsFolder = 'periods';

/** What the name of a file says: `restore-time.v1.md` is version 1 of `restore-time`. */
function nameOf(kind: EntryKind, name: string): { id: string; version?: number } {
  const [, id, version] = /^(.+)\.v([1-9]\d{0,5})\.md$/.exec(name) ?? [];
  if (id === undefined || !(versionedKinds as readonly EntryKind[]).includes(kind)) return { id: name.slice(0, -3) };
  return { id, version: Number(version) };
}

/** Reads all of `dir`. File names in the result are relative to `root`, as people type them there. */
export function readContent(dir: string, root: string): Reading {
  const reading: Reading = {
    found: [],
    frozen: [],
    periods: [],
    lock: noLock,
    unread: new Set(),
    published: new Map(),
    diagnostics: [],
  };
  const show = (path: string) => relative(root, path).replaceAll('\\', '/') || '.';
  const report = (path: string, code: Code, message: string, hint: string) => {
    const place = { file: show(path), line: 1, column: 1 };
    reading.diagnostics.push({ code, severity: severityOf(code), ...place, message, hint });
  };
  /** The names in a folder, sorted, without dot files; links are reported and left out. */
  const list = (folder: string) => {
    try {
      return readdirSync(folder, { withFileTypes: true })
        .filter((item) => {
          if (item.isSymbolicLink())
            report(
              join(folder, item.name),
              'symbolic-link',
              'A symbolic link is not followed',
              'Put the file itself here',
            );
          return !item.isSymbolicLink() && !item.name.startsWith('.');
        })
        .sort((a, b) => compareText(a.name, b.name));
    } catch {
      report(folder, 'unreadable-file', 'The folder cannot be read', 'Check that it exists, and that you may read it');
      return [];
    }
  };

  const folders = new Map<string, EntryKind>(
    Object.entries(entryKinds).map(([kind, { folder }]) => [folder, kind as EntryKind]),
  );
  const files = new Map<string, VocabularyKind>(
    Object.entries(vocabularyKinds).map(([kind, { file }]) => [file, kind as VocabularyKind]),
  );
  const names = [...folders.keys(), 'vocabulary'];

  for (const folder of list(dir)) {
    const path = join(dir, folder.name);
    const kind = folders.get(folder.name);
    if (folder.name === lockFile && folder.isFile()) {
      reading.lock = readLock(path, show(path), reading.diagnostics);
      continue;
    }
    if (folder.name === periodsFolder && folder.isDirectory()) {
      for (const item of list(path)) {
        const file = join(path, item.name);
        if (item.isFile() && item.name.endsWith('.yaml'))
          reading.periods.push(...readPeriod(file, item.name.slice(0, -5), show(file), reading.diagnostics));
        else report(file, 'unknown-file', 'Nothing reads this', 'A period is a file periods/<period>.yaml');
      }
      continue;
    }
    if (folder.isDirectory() && folder.name === publishedFolder) {
      for (const item of list(path)) readList(reading, join(path, item.name), show(join(path, item.name)));
      continue;
    }
    if (!folder.isDirectory() || (!kind && folder.name !== 'vocabulary')) {
      report(
        path,
        'unknown-file',
        'Nothing reads this',
        suggestion(folder.name, names, `The handbook stands in ${names.join(', ')}`),
      );
      continue;
    }
    for (const item of list(path)) {
      const file = join(path, item.name);
      if (kind) {
        if (!item.isFile() || !item.name.endsWith('.md'))
          report(
            file,
            'unknown-file',
            'Nothing reads this',
            `An entry is a file ${folder.name}/<id>.md, without folders in between`,
          );
        else {
          const { id, version } = nameOf(kind, item.name);
          const read = readEntry(kind, file, id, show(file), reading.diagnostics);
          if (version === undefined) reading.found.push(...read);
          else reading.frozen.push(...read.map((one) => ({ ...one, kind: kind as VersionedKind, version })));
        }
      } else {
        const list = files.get(item.name);
        if (list && item.isFile()) {
          const before = reading.diagnostics.length;
          const items = readVocabulary(list, file, show(file), reading.diagnostics);
          if (items.length === 0 && reading.diagnostics.length > before) reading.unread.add(list);
          reading.found.push(...items);
        } else
          report(
            file,
            'unknown-file',
            'Nothing reads this',
            suggestion(item.name, files.keys(), `Known: ${[...files.keys()].join(', ')}`),
          );
      }
    }
  }
  if (reading.found.length === 0 && reading.diagnostics.length === 0)
    report(dir, 'empty-handbook', 'There is nothing to read here', `Put entries into ${names.join(', ')}`);
  return reading;
}

/** One file of the list of what was published. */
function readList({ published, diagnostics }: Reading, path: string, file: string): void {
  const report = (line: number, message: string, hint: string) =>
    diagnostics.push({ code: 'published-list', severity: 'error', file, line, column: 1, message, hint });
  try {
    const { addresses, wrong } = readPublished(readFileSync(path, 'utf8'), file);
    for (const address of addresses) published.set(address.url, address);
    for (const line of wrong)
      report(
        line,
        'This is no published address',
        'Write one a line, with a fragment behind it as ` #fragment`; of a merge keep both sides',
      );
  } catch {
    report(
      1,
      'The list of what was published cannot be read',
      'Check that it is a file of text, and that you may read it',
    );
  }
}
