/** `content/versions.lock`: what must not change any more, one file a line with a hash of what it means. */
import { type Diagnostic } from '../diagnostics.ts';
import { readText } from './read-text.ts';
import { type Source } from './source.ts';

export const lockFile = 'versions.lock';

export interface LockLine {
  /** Path below the content folder: `kpis/restore-time.v1.md`. */
  file: string;
  hash: string;
  /** In the file, from 1. */
  line: number;
}

export interface Lock {
  lines: readonly LockLine[];
  source: Source;
}

const sourceOf = (file: string, body = ''): Source => ({ file, yaml: '', yamlLine: 0, body, bodyLine: 0 });

export const noLock: Lock = { lines: [], source: sourceOf(lockFile) };

/** Reads the lock; lines that cannot be read are reported. */
export function readLock(path: string, file: string, diagnostics: Diagnostic[]): Lock {
  const text = readText(path, (problem) => diagnostics.push({ ...problem, file, severity: 'error' }));
  if (text === undefined) return { lines: [], source: sourceOf(file) };
  const lines = text.split('\n').flatMap((content, index): LockLine[] => {
    if (content.trim() === '' || content.startsWith('#')) return [];
    const [, name = '', hash = ''] = /^(\S+) (sha256-[\w-]{43})\s*$/.exec(content) ?? [];
    if (name) return [{ file: name, hash, line: index + 1 }];
    diagnostics.push({
      code: 'lock-line',
      severity: 'error',
      file,
      line: index + 1,
      column: 1,
      message: 'This line cannot be read',
      hint: 'Take the line from the history of the repository; where two branches met, keep the lines of both',
    });
    return [];
  });
  return { lines, source: sourceOf(file, text) };
}

/** The text of a lock: a line for each file, in the order of their names. */
export const lockText = (lines: readonly Pick<LockLine, 'file' | 'hash'>[]): string =>
  [
    '# What has been published and must not change in meaning: one file a line, with a hash of what it says.',
    '# `npm run revise` and `npm run freeze` add lines. Where two branches meet, keep the lines of both.',
    ...lines.map(({ file, hash }) => `${file} ${hash}`).sort(),
    '',
  ].join('\n');
