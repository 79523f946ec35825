/** Reads a content folder: every file once, every problem of a single file reported, nothing thrown. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type EntryKind, type VocabularyKind } from '../../../schemas/fields.ts';
import { entryKinds, vocabularyKinds } from '../../../schemas/index.ts';
import { type Code, severityOf } from '../codes.ts';
import { compareText, type Diagnostic } from '../diagnostics.ts';
import { type PublishedAddress, publishedFolder, readPublished } from '../published/list.ts';
import { type Read, readEntry, readVocabulary } from './read-file.ts';
import { suggestion } from './suggest.ts';

export interface Reading {
  found: Read[];
  /** Lists whose file is there and cannot be read, so that nobody knows what is in them. */
  unread: Set<VocabularyKind>;
  /** What was ever published, by address. */
  published: Map<string, PublishedAddress>;
  diagnostics: Diagnostic[];
}

/** Reads all of `dir`. File names in the result are relative to `root`, as people type them there. */
export function readContent(dir: string, root: string): Reading {
  const reading: Reading = { found: [], unread: new Set(), published: new Map(), diagnostics: [] };
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
        else reading.found.push(...readEntry(kind, file, item.name.slice(0, -3), show(file), reading.diagnostics));
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
