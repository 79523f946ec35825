/** Reads a single file of the handbook: its text, its data against the schema, and its body. */
import { lstatSync, readFileSync } from 'node:fs';
import { type z } from 'zod';
import {
  canNameFolder,
  type EntryKind,
  idPattern,
  type NodeKind,
  type VocabularyKind,
} from '../../../schemas/fields.ts';
import { entryKinds, vocabularyKinds } from '../../../schemas/index.ts';
import { type Code } from '../codes.ts';
import { type Outline } from './body.ts';
import { bodyExcess, bounds, excess, yamlExcess } from './bounds.ts';
import { type Diagnostic } from '../diagnostics.ts';
import { readValue, splitFrontMatter } from './front-matter.ts';
import { Costly, outlineWithin } from './outline-apart.ts';
import { locate, type Path, type Source } from './source.ts';
import { validate } from './validate.ts';

/** An entry or a vocabulary item as it was read. Its data is only to be trusted where it is `valid`. */
export interface Read {
  kind: NodeKind;
  id: string;
  data: unknown;
  valid: boolean;
  source: Source;
  /** Where the data stands in the YAML of the source: empty for an entry, `[3]` for the fourth item. */
  at: Path;
  /** The body; vocabulary items have none. */
  outline: Outline | undefined;
}

/** Control characters, which HTML forbids. UTF-16 without a mark at its start is full of the first one. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Reads one entry. Nothing comes back where the file cannot be read at all; the problems say why. */
export function readEntry(kind: EntryKind, path: string, id: string, file: string, diagnostics: Diagnostic[]): Read[] {
  const report = (problem: Omit<Diagnostic, 'file' | 'severity'>) =>
    diagnostics.push({ ...problem, file, severity: 'error' });
  const before = diagnostics.length;
  if (!idPattern.test(id) || id.length > 80 || !canNameFolder(id))
    report({
      code: 'invalid-file-name',
      line: 1,
      column: 1,
      message: `\`${id}.md\` is no valid name for an entry`,
      hint: `The file name is the id and the URL: lower-case words joined by hyphens, like \`${toId(id)}.md\``,
    });
  // A file that cannot be understood still has its id, so that references to it are not wrong too.
  const unread: Omit<Read, 'source'> = { kind, id, data: {}, valid: false, at: [], outline: undefined };
  const nothing: Source = { file, yaml: '', yamlLine: 0, body: '', bodyLine: 0 };
  const text = readText(path, report);
  if (text === undefined) return [{ ...unread, source: nothing }];
  try {
    const split = splitFrontMatter(file, text);
    if ('problem' in split) {
      report(split.problem);
      return [{ ...unread, source: nothing }];
    }
    const { source } = split;
    const tooLong = yamlExcess(source.yaml, bounds.frontMatter, source.yamlLine + 1);
    if (tooLong) {
      report(tooLong);
      return [{ ...unread, source: nothing }];
    }
    const data = readData(source, entryKinds[kind].schema, [], report);
    return [
      { kind, id, data, valid: diagnostics.length === before, source, at: [], outline: readBody(source, report) },
    ];
  } catch (error) {
    report(crash(error));
    return [{ ...unread, source: nothing }];
  }
}

/** Reads one list of the vocabulary, item by item. */
export const readVocabulary = (kind: VocabularyKind, path: string, file: string, diagnostics: Diagnostic[]): Read[] =>
  readList(vocabularyKinds[kind].schema, path, file, diagnostics).map((item) => ({
    ...item,
    kind,
    outline: undefined,
  }));

/** Reads a YAML file that is a list, item by item. */
export function readList(
  schema: z.ZodType,
  path: string,
  file: string,
  diagnostics: Diagnostic[],
): Omit<Read, 'kind' | 'outline'>[] {
  const report = (problem: Omit<Diagnostic, 'file' | 'severity'>) =>
    diagnostics.push({ ...problem, file, severity: 'error' });
  const text = readText(path, report);
  if (text === undefined) return [];
  const source: Source = { file, yaml: text, yamlLine: 0, body: '', bodyLine: 0 };
  const tooLong = yamlExcess(text, bounds.list, 1);
  if (tooLong) {
    report(tooLong);
    return [];
  }
  try {
    const { value, problems } = readValue(source);
    problems.forEach(report);
    if (problems.length > 0 || value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      report({
        code: 'wrong-type',
        line: 1,
        column: 1,
        message: 'The file is not a list',
        hint: 'Start each item with `- id: …`',
      });
      return [];
    }
    return value.map((data: unknown, index) => {
      const before = diagnostics.length;
      checkData(source, schema, data, [index], report);
      const id = (data as { id?: unknown } | null)?.id;
      return {
        id: typeof id === 'string' ? id : '',
        data,
        valid: diagnostics.length === before,
        source,
        at: [index],
      };
    });
  } catch (error) {
    report(crash(error));
    return [];
  }
}

type Report = (problem: Omit<Diagnostic, 'file' | 'severity'>) => void;

/** The text of a file, where it is one: at most a megabyte of UTF-8. */
function readText(path: string, report: Report): string | undefined {
  const fail = (code: Code, message: string, hint: string): string | undefined => {
    report({ code, line: 1, column: 1, message, hint });
    return undefined;
  };
  try {
    if (lstatSync(path).size > bounds.file)
      return fail(
        'file-too-large',
        'The file is larger than a megabyte',
        'Split it, or link to a document that stands elsewhere',
      );
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
    if (controls.test(text))
      return fail(
        'not-utf8',
        'Characters stand in the file that are no text',
        'Save it as UTF-8, without control characters',
      );
    if (/\r(?!\n)/.test(text))
      return fail(
        'not-utf8',
        'Line ends stand in the file that no editor shows, and that a terminal would obey',
        'Save it with the line ends of Unix or Windows',
      );
    const tooMuch = excess(text);
    if (tooMuch) report(tooMuch);
    return tooMuch ? undefined : text;
  } catch (error) {
    return error instanceof TypeError
      ? fail('not-utf8', 'The file is not UTF-8 text', 'Save it as UTF-8')
      : fail('unreadable-file', 'The file cannot be read', 'Check that you may read it');
  }
}

/** The outline of the body; none, with a problem, where that would take too long or too much of anything is in it. */
function readBody(source: Source, report: Report): Outline | undefined {
  const line = source.bodyLine + 1;
  try {
    const outline = outlineWithin(source.body);
    const tooMuch = bodyExcess(outline);
    if (!tooMuch) return outline;
    report({ ...tooMuch, line: tooMuch.line + source.bodyLine });
  } catch (error) {
    if (!(error instanceof Costly)) throw error;
    report({
      code: 'too-costly',
      line,
      column: 1,
      message: 'The Markdown takes too long to read, or too much memory',
      hint: 'Look for very long paragraphs full of signs or quotes; split them, or put them into a code block',
    });
  }
  return undefined;
}

function readData(source: Source, schema: z.ZodType, at: Path, report: Report): unknown {
  const { value, problems } = readValue(source);
  problems.forEach(report);
  if (problems.length > 0) return {};
  if (typeof value === 'string' || Array.isArray(value)) {
    report({
      code: 'wrong-type',
      line: source.yamlLine + 1,
      column: 1,
      message: 'The front matter is not a mapping',
      hint: 'Write one `key: value` a line',
    });
    return {};
  }
  checkData(source, schema, value ?? {}, at, report);
  return value ?? {};
}

function checkData(source: Source, schema: z.ZodType, data: unknown, at: Path, report: Report): void {
  for (const { path, ...problem } of validate(schema, data))
    report({ ...problem, ...locate(source, [...at, ...path]) });
}

const crash = (error: unknown) => ({
  code: 'unreadable-file' as const,
  line: 1,
  column: 1,
  message: `The file could not be understood: ${error instanceof Error ? error.message : String(error)}`,
  hint: 'Simplify it: something in it is nested very deeply',
});

/** The nearest valid id to a name that is none. */
function toId(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase();
  return (
    words
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^[-\d]+|-+$/g, '')
      .slice(0, 80) || 'entry'
  );
}
