/** Replaces parts of a file and leaves every other byte as it is. Places are those of the reader. */
import { type Source } from '../reading/source.ts';

/** A part of the YAML or of the body of a source, by offset, and what is to stand there. */
export interface Splice {
  in: 'yaml' | 'body';
  start: number;
  end: number;
  text: string;
}

/** Two edits want the same part of a file. */
export class Overlap extends Error {}

/**
 * `raw`, the text of the file of `source`, with the splices done. The reader leaves out carriage returns and a mark at
 * the start, so places are looked up by line; what is put in has the line ends of the file.
 */
export function splice(raw: string, source: Source, splices: readonly Splice[]): string {
  const mark = raw.startsWith('\ufeff') ? 1 : 0;
  const starts = lineStarts(raw, mark);
  const lineEnd = raw.includes('\r\n') ? '\r\n' : '\n';
  const texts = { yaml: source.yaml, body: source.body };
  const lines = { yaml: source.yamlLine, body: source.bodyLine };
  const offsets = { yaml: lineStarts(texts.yaml), body: lineStarts(texts.body) };
  const place = (part: Splice['in'], offset: number): number => {
    const line = offsets[part].findLastIndex((start) => start <= offset);
    return (starts[line + lines[part]] ?? raw.length) + offset - (offsets[part][line] ?? 0);
  };
  const inFile = splices
    .map((one) => ({ start: place(one.in, one.start), end: place(one.in, one.end), text: one.text }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const { start, end, text } of inFile) {
    if (start < at) throw new Overlap(`${source.file}: two changes meet in one place; make one of them by hand`);
    result += raw.slice(at, start) + text.replaceAll('\n', lineEnd);
    at = end;
  }
  return result + raw.slice(at);
}

function lineStarts(text: string, first = 0): number[] {
  const starts = [first];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
