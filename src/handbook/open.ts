/** Opens a content folder: read, join, check. What the site builds is exactly what this accepts. */
import { resolve } from 'node:path';
import { bounds } from './reading/bounds.ts';
import { runChecks } from './checks/index.ts';
import { type Diagnostic, hasErrors, sortDiagnostics } from './diagnostics.ts';
import { buildGraph, type Handbook } from './graph.ts';
import { readContent } from './reading/read.ts';
import { readPublic } from './reading/read-public.ts';

export interface Opened {
  handbook: Handbook;
  /** Every problem, sorted. The handbook is whole only where none of them is an error. */
  diagnostics: Diagnostic[];
}

/** How many entries could be read. A file that could not be is named among the problems, and counts for none. */
export const countRead = ({ nodes }: Handbook): number => nodes.filter(({ outline }) => outline).length;

/** `dir` and `public/` are taken from `root`, and files are named from there. Due dates are judged against `asOf`. */
export function openHandbook(dir: string, root: string = process.cwd(), asOf?: string): Opened {
  const reading = readContent(resolve(root, dir), root);
  const handbook = buildGraph(reading, readPublic(resolve(root, 'public')), asOf);
  return { handbook, diagnostics: firstProblems(sortDiagnostics([...reading.diagnostics, ...runChecks(handbook)])) };
}

/** Of each file as many problems as someone would mend before looking again. */
function firstProblems(sorted: readonly Diagnostic[]): Diagnostic[] {
  return [...Map.groupBy(sorted, ({ file }) => file)].flatMap(([file, problems]) => {
    const shown = problems.slice(0, bounds.problems);
    const more = problems.slice(bounds.problems);
    const [first] = more;
    if (!first) return shown;
    const { line, column } = first;
    const severity = hasErrors(more) ? 'error' : 'warning';
    const message = `The file has more than ${bounds.problems} problems; the others are not shown`;
    return [
      ...shown,
      { code: 'too-many-problems', severity, file, line, column, message, hint: 'Fix the first ones, and look again' },
    ];
  });
}
