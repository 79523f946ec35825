/** Reads a single file of the handbook: its text, its data against the schema, and its body. */
import { type z } from 'zod';
import {
  canNameFolder,
  type EntryKind,
  idPattern,
  type NodeKind,
  type VocabularyKind,
} from '../../../schemas/fields.ts';
import { type Period, periodSchema } from '../../../schemas/period.ts';
import { entryKinds, vocabularyKinds } from '../../../schemas/index.ts';
import { severityOf } from '../codes.ts';
import { type Outline } from './body.ts';
import { bodyExcess, bounds, yamlExcess } from './bounds.ts';
import { type Diagnostic } from '../diagnostics.ts';
import { readValue, splitFrontMatter } from './front-matter.ts';
import { Costly, outlineWithin } from './outline-apart.ts';
import { type Report } from './problem.ts';
import { readText } from './read-text.ts';
import { locate, type Path, type Source } from './source.ts';
import { toId } from './to-id.ts';
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

/** Reads one entry. Nothing comes back where the file cannot be read at all; the problems say why. */
export function readEntry(kind: EntryKind, path: string, id: string, file: string, diagnostics: Diagnostic[]): Read[] {
  const report: Report = (problem) => diagnostics.push({ ...problem, file, severity: severityOf(problem.code) });
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
export function readVocabulary(kind: VocabularyKind, path: string, file: string, diagnostics: Diagnostic[]): Read[] {
  const report: Report = (problem) => diagnostics.push({ ...problem, file, severity: severityOf(problem.code) });
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
        message: 'A vocabulary file is a list',
        hint: 'Start each item with `- id: …`',
      });
      return [];
    }
    return value.map((data: unknown, index) => {
      const before = diagnostics.length;
      checkData(source, vocabularyKinds[kind].schema, data, [index], report);
      const id = (data as { id?: unknown } | null)?.id;
      return {
        kind,
        id: typeof id === 'string' ? id : '',
        data,
        valid: diagnostics.length === before,
        source,
        at: [index],
        outline: undefined,
      };
    });
  } catch (error) {
    report(crash(error));
    return [];
  }
}

/** Reads what was in force in a period. Nothing comes back where the file cannot be read. */
export function readPeriod(path: string, id: string, file: string, diagnostics: Diagnostic[]): PeriodRead[] {
  const report: Report = (problem) => diagnostics.push({ ...problem, file, severity: 'error' });
  const before = diagnostics.length;
  const yaml = readText(path, report);
  if (yaml === undefined) return [];
  const source: Source = { file, yaml, yamlLine: 0, body: '', bodyLine: 0 };
  const tooLong = yamlExcess(yaml, bounds.period, 1);
  if (tooLong) report(tooLong);
  const data = tooLong ? {} : readData(source, periodSchema, [], report);
  return [{ id, data: data as Period, valid: diagnostics.length === before, source, at: [] }];
}

/** A period as it was read. Its data is only to be trusted where it is `valid`. */
export interface PeriodRead extends Omit<Read, 'kind' | 'outline' | 'data'> {
  data: Period;
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
