/** Small handbooks for tests: `tests/fixtures/valid` with some of its files changed, added or taken away. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { parseDocument } from 'yaml';
import { type Diagnostic } from '../../src/handbook/diagnostics.ts';
import { type Opened, openHandbook } from '../../src/handbook/open.ts';

/** Texts (or bytes) by their path below `content/`; undefined takes a file away. */
export type Files = Record<string, string | Uint8Array | undefined>;

/** Where the entries of the valid handbook stand. */
export const paths = {
  role: 'roles/platform-lead.md',
  kpi: 'kpis/restore-time.md',
  runbook: 'runbooks/restore-service.md',
  policy: 'policies/restore-policy.md',
  template: 'templates/restore-note.md',
  guide: 'guide/about.md',
} as const;

const fixture = join(import.meta.dirname, '../fixtures/valid');
const valid: Record<string, string> = Object.fromEntries(
  readdirSync(fixture, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|yaml)$/.test(name))
    .map((name) => [name, readFileSync(join(fixture, name), 'utf8')]),
);

/** All files of the valid handbook. */
export const validFiles: Readonly<Record<string, string>> = valid;

/** A valid entry as Markdown, with these fields set (undefined removes one), and with this body where given. */
const builder =
  (path: string) =>
  (fields: Record<string, unknown> = {}, body?: string) => {
    const [, yaml = '', ownBody = ''] = (valid[path] ?? '').split('---\n');
    const document = parseDocument(yaml);
    for (const [key, value] of Object.entries(fields))
      if (value === undefined) document.delete(key);
      else document.set(key, value);
    const front = Object.keys(fields).length > 0 ? document.toString({ lineWidth: 0 }) : yaml;
    return `---\n${front}---\n${body ?? ownBody}`;
  };
export const makeRole = builder(paths.role);
export const makeKpi = builder(paths.kpi);
export const makeRunbook = builder(paths.runbook);
export const makePolicy = builder(paths.policy);
export const makeTemplate = builder(paths.template);
export const makeGuide = builder(paths.guide);

/** `text` with one part replaced. The part must be there, so that no test checks an unchanged file. */
export function edit(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`“${from}” does not stand in the text`);
  return text.replace(from, () => to);
}

/** A text of the valid handbook, by its path. */
export function textOf(path: string): string {
  const text = valid[path];
  if (text === undefined) throw new Error(`The valid handbook has no ${path}`);
  return text;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that is removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-test-'));
  folders.push(folder);
  return folder;
}

/** Writes files into `content/` below a new folder, and returns that folder. */
export function writeFiles(files: Files): string {
  const root = temporaryFolder();
  for (const [name, data] of Object.entries(files)) {
    if (data === undefined) continue;
    const path = join(root, 'content', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, data);
  }
  return root;
}

/** Opens a handbook of these files and no others. */
export const openOnly = (files: Files): Opened => openHandbook('content', writeFiles(files));

/** Writes the valid handbook with these changes, and returns the folder that `content/` stands in. */
export const writeWith = (changes: Files = {}): string => writeFiles({ ...valid, ...changes });

/** Opens the valid handbook with these changes. */
export const openWith = (changes: Files = {}): Opened => openOnly({ ...valid, ...changes });

/** A diagnostic as tests compare it: `content/kpis/x.md:3:1 unknown-key`. */
export const showProblem = ({ file, line, column, code }: Diagnostic): string => `${file}:${line}:${column} ${code}`;

/** Marks a place in a text where a problem is expected; it is taken out before the text is written. */
export const mark = '‸';

/**
 * Asserts that the valid handbook with these changes has exactly these problems, one at each mark: the
 * codes stand in the order of the marks, files in the order of their paths. Marks stand beside one another
 * where several problems share a place.
 */
export function expectProblems(changes: Files, codes: readonly string[]): void {
  const marked = Object.entries(changes).sort(([a], [b]) => (a < b ? -1 : 1));
  const places = marked.flatMap(([name, text]) => (typeof text === 'string' ? marksOf(`content/${name}`, text) : []));
  const clean = marked.map(([name, text]) => [name, typeof text === 'string' ? text.replaceAll(mark, '') : text]);
  if (places.length !== codes.length) throw new Error(`${places.length} marks for ${codes.length} codes`);
  const { diagnostics } = openWith(Object.fromEntries(clean) as Files);
  expect(diagnostics.map(showProblem)).toEqual(places.map((place, index) => `${place} ${codes[index]}`));
}

function marksOf(file: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) =>
    line
      .split(mark)
      .slice(0, -1)
      .map((_, at, parts) => `${file}:${index + 1}:${parts.slice(0, at + 1).join('').length + 1}`),
  );
}
