/** What a problem looks like. Checking returns these; only a reporter prints them. */
import { type Code } from './codes.ts';

export interface Diagnostic {
  /** A stable kebab-case word; the guide has a section for each. */
  code: Code;
  severity: 'error' | 'warning';
  /** Path of the file as people type it, with forward slashes: `content/kpis/x.md`. */
  file: string;
  /** Line and column count from 1; a column counts UTF-16 code units, as editors do. */
  line: number;
  column: number;
  /** What is wrong. */
  message: string;
  /** How to mend it. */
  hint: string;
}

export interface Point {
  line: number;
  column: number;
}

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((diagnostic) => diagnostic.severity === 'error');

/** By file, then by place, then by code: the same problems always stand in the same order. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.code, b.code) ||
      compareText(a.message, b.message),
  );
}

/** Orders by code unit, the same on every machine and in every locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
