/** Splits a Markdown file into front matter and body, and reads YAML without ever evaluating anything. */
import matter from 'gray-matter';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { isAlias, LineCounter, parseDocument, visit } from 'yaml';
import { type Code } from '../codes.ts';
import { type Point } from '../diagnostics.ts';
import { bounds } from './bounds.ts';
import { type Problem } from './problem.ts';
import { type Source } from './source.ts';

/** The split, or the problem that makes one impossible. */
export function splitFrontMatter(file: string, text: string): { source: Source } | { problem: Problem } {
  const at = (line: number, code: Code, message: string, hint: string) => ({
    problem: { code, line, column: 1, message, hint },
  });
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const opening = lines[0] ?? '';
  if (!opening.startsWith('---'))
    return at(
      1,
      'no-front-matter',
      'The file has no front matter',
      'Start the file with a line `---`, its fields in YAML, and another line `---`',
    );
  const language = opening.slice(3).trim();
  if (language && !/^-+$/.test(language))
    return at(
      1,
      'front-matter-language',
      `The front matter says that it is “${language}”; only YAML is read`,
      'Write a plain `---` on the first line',
    );
  const closing = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line));
  if (opening.trim() !== '---' || closing === -1)
    return at(1, 'unclosed-front-matter', 'The front matter is never closed', 'Put a line `---` after its last field');
  return {
    source: {
      file,
      yaml: lines.slice(1, closing).join('\n') + '\n',
      yamlLine: 1,
      body: lines.slice(closing + 1).join('\n'),
      bodyLine: closing + 1,
    },
  };
}

/** Reads YAML as data only: strings stay strings (dates too), and nothing is constructed or merged. */
const readYaml = (yaml: string): unknown => load(yaml, { schema: CORE_SCHEMA });

/** gray-matter would end the YAML at any line that starts with its fence, so it gets one that no file contains. */
const fence = '\u0000front matter\u0000';

const refuse = (): never => {
  throw new Error('Only YAML front matter is read');
};
/** Its other engines read JSON and evaluate JavaScript. */
const engines = {
  yaml: (text: string) => readYaml(text.replace(/^\n/, '')) as object,
  json: refuse,
  javascript: refuse,
};

/** The data of front matter. With options gray-matter does not keep it by its text either. */
const readMatter = (yaml: string): unknown =>
  matter(`${fence}\n${yaml}${fence}\n`, { delimiters: fence, language: 'yaml', engines }).data;

/**
 * The value that the YAML of a source stands for, with every problem that makes it unsafe or unclear.
 * `value` is undefined where the YAML cannot be read at all.
 */
export function readValue(source: Source): { value: unknown; problems: Problem[] } {
  let value: unknown;
  try {
    value = source.bodyLine > 0 ? readMatter(source.yaml) : readYaml(source.yaml);
  } catch (error) {
    return { value: undefined, problems: yamlErrors(source, error) };
  }
  const problems = [...aliasProblems(source, value), ...keyProblems(source, value)];
  return { value: problems.length > 0 ? undefined : value, problems };
}

/** js-yaml stops at the first error; the parser that knows positions goes on and finds the others too. */
function yamlErrors(source: Source, error: unknown): Problem[] {
  if (error instanceof YAMLException && (error.reason as string | undefined)?.includes('maxDepth'))
    return [
      {
        code: 'yaml-error',
        ...toFile(source, { line: error.mark.line + 1, col: error.mark.column + 1 }),
        message: 'The YAML is nested too deeply to be read',
        hint: yamlHint,
      },
    ];
  const lines = new LineCounter();
  const place = (offset: number) => toFile(source, lines.linePos(offset));
  let found: Problem[] = [];
  // It is slow, and of so much YAML the first error will do.
  if (source.yaml.length > bounds.frontMatter) return [firstError(source, error)];
  try {
    // Only below `silent` does it report a second document.
    const document = parseDocument(source.yaml, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
    // It warns of tags that it does not know, and js-yaml stops at them.
    found = [...document.errors, ...document.warnings].map(({ code, message, pos }) =>
      code === 'DUPLICATE_KEY'
        ? {
            code: 'duplicate-key',
            ...place(pos[0]),
            message: `The key \`${keyAt(source.yaml, pos[0])}\` stands twice`,
            hint: 'Keep one of the two',
          }
        : { code: 'yaml-error', ...place(pos[0]), message: messages[code] ?? message, hint: yamlHint },
    );
  } catch {
    // What stopped the first parser is reported below.
  }
  // Every open bracket complains about the same missing end.
  if (found.length > 0) return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
  return [firstError(source, error)];
}

function firstError(source: Source, error: unknown): Problem {
  if (!(error instanceof YAMLException)) throw error;
  // An error that js-yaml met outside a line has less than its type says.
  const { reason, mark } = error as Partial<YAMLException>;
  const point = toFile(source, { line: (mark?.line ?? 0) + 1, col: (mark?.column ?? 0) + 1 });
  const code = reason?.includes('duplicated') ? 'duplicate-key' : 'yaml-error';
  return { code, ...point, message: `The YAML cannot be read: ${String(reason)}`, hint: yamlHint };
}

/** Messages of the parser that are not meant for authors. */
const messages: Record<string, string> = {
  BLOCK_AS_IMPLICIT_KEY: 'Another `key: value` starts inside this value',
  MULTIPLE_DOCS: 'A second YAML document starts here',
};

const yamlHint =
  'Check the indentation, and quote a text that contains `: ` or ` #` or starts with a sign such as `>` or `%`';

const keyAt = (yaml: string, offset: number): string => /^[^:\n]*/.exec(yaml.slice(offset))?.[0].trim() ?? '';

/** An alias makes one object stand in two places; a few of them in one another make billions. */
function aliasProblems(source: Source, value: unknown): Problem[] {
  if (!sharesObjects(value)) return [];
  const lines = new LineCounter();
  const problems: Problem[] = [];
  visit(parseDocument(source.yaml, { lineCounter: lines, logLevel: 'silent' }), (_, node) => {
    if (isAlias(node))
      problems.push({
        code: 'yaml-alias',
        ...toFile(source, lines.linePos(node.range?.[0] ?? 0)),
        message: `The YAML alias \`*${node.source}\` is not read`,
        hint: 'Write the value out where it is needed',
      });
  });
  return problems;
}

/** Whether any object can be reached in two ways. Each is visited once, so bombs cost nothing. */
function sharesObjects(value: unknown, seen = new Set<object>()): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (seen.has(value)) return true;
  seen.add(value);
  return Object.values(value).some((child) => sharesObjects(child, seen));
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** Keys that JavaScript gives a meaning of its own could slip past a schema, so they are refused. */
function keyProblems(source: Source, value: unknown): Problem[] {
  if (!hasForbiddenKey(value, new Set())) return [];
  const lines = new LineCounter();
  const problems: Problem[] = [];
  visit(parseDocument(source.yaml, { lineCounter: lines, logLevel: 'silent' }), {
    Pair(_, { key }) {
      const scalar = key as { value?: unknown; range?: [number, number, number] } | null;
      const name = String(scalar?.value);
      if (forbidden.has(name))
        problems.push({
          code: 'forbidden-key',
          ...toFile(source, lines.linePos(scalar?.range?.[0] ?? 0)),
          message: `The key \`${name}\` is not allowed`,
          hint: 'Remove it',
        });
    },
  });
  return problems;
}

function hasForbiddenKey(value: unknown, seen: Set<object>): boolean {
  if (typeof value !== 'object' || value === null || seen.has(value)) return false;
  seen.add(value);
  return Object.entries(value).some(([key, child]) => forbidden.has(key) || hasForbiddenKey(child, seen));
}

const toFile = (source: Source, { line, col }: { line: number; col: number }): Point => ({
  line: Math.max(line, 1) + source.yamlLine,
  column: Math.max(col, 1),
});
