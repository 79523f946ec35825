/** A file of the handbook as text, and where things stand in it. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { type Point } from '../diagnostics.ts';

export interface Source {
  /** Path as people type it, with forward slashes: `content/kpis/x.md`. */
  file: string;
  /** The YAML of the file: the front matter of an entry, or all of a vocabulary file. */
  yaml: string;
  /** Lines of the file before the YAML. */
  yamlLine: number;
  /** The Markdown below the front matter; empty for a vocabulary file. */
  body: string;
  /** Lines of the file before the body. */
  bodyLine: number;
}

export type Path = readonly (string | number)[];

/** The source that was looked at last. */
let last: ({ source: Source } & ReturnType<typeof parse>) | undefined;

function parse(yaml: string) {
  const lines = new LineCounter();
  const { contents } = parseDocument(yaml, { lineCounter: lines, uniqueKeys: false, logLevel: 'silent' });
  return { lines, contents: contents as unknown };
}

/**
 * The place of the key at `path` (or of the list item, where the path ends in a number). Where the path
 * leads to something that is missing, the place of its nearest existing parent.
 *
 * Parsing for positions is slow, so it happens here, only for files that have a problem to show, and once for
 * the problems that follow one another.
 */
export function locate(source: Source, path: Path): Point {
  if (last?.source !== source) last = { source, ...parse(source.yaml) };
  const { lines } = last;
  let node: unknown = last.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) break;
      offset = (isScalar(pair.key) && pair.key.range?.[0]) || offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number' && node.items[step] !== undefined) {
      node = node.items[step];
      offset = (node as { range?: [number, number, number] }).range?.[0] ?? offset;
    } else break;
  }
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1) + source.yamlLine, column: Math.max(col, 1) };
}

/** A line of a file of which nothing else is known, as a place that a problem can have. */
export const placeIn = (file: string, line: number): { node: { source: Source; at: Path }; at: { point: Point } } => ({
  node: { source: { file, yaml: '', yamlLine: 0, body: '', bodyLine: 0 }, at: [] },
  at: { point: { line, column: 1 } },
});

/** A place in the body as a place in the file. */
export const bodyPoint = (source: Source, point: Point): Point => ({
  line: point.line + source.bodyLine,
  column: point.column,
});
